using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>
/// Follows faces through a video: looks for them once, then reads each where it was in the last frame, until it is gone. Allocates
/// nothing per frame while the number of faces stays. Not thread-safe.
/// </summary>
public sealed class FaceFollower
{
    private readonly FaceTracker _tracker;
    private readonly FollowOptions _options;
    private readonly List<FaceTrack> _tracks = [];
    private readonly List<TrackedFace> _faces = [];
    private readonly List<FaceDetection> _found = [];
    private double _lastLook = double.NegativeInfinity;
    private double _last = double.NegativeInfinity;
    private int _ids;

    internal FaceFollower(FaceTracker tracker, FollowOptions options)
    {
        (_tracker, _options) = (tracker, options);
    }

    /// <summary>Takes the next frame.</summary>
    /// <param name="picture">The frame.</param>
    /// <param name="seconds">Its time; frames come in order. A jump back or of a second ahead starts anew.</param>
    /// <returns>The faces, longest followed first; the list and its faces are overwritten by the next call.</returns>
    public IReadOnlyList<TrackedFace> Next(Picture picture, double seconds)
    {
        ArgumentNullException.ThrowIfNull(picture);
        double step = seconds - _last;
        if (!(step > 0 && step <= 1))
        {
            _tracks.Clear();
            _lastLook = double.NegativeInfinity;
        }

        _last = seconds;
        for (int i = _tracks.Count - 1; i >= 0; i--)
        {
            if (!_tracks[i].Follow(_tracker, picture, step) || IsTaken(_tracks[i].Face, i))
            {
                _tracks.RemoveAt(i);
            }
        }

        if (_tracks.Count == 0 || (_tracks.Count < _options.Most && seconds - _lastLook >= _options.LookEvery))
        {
            Look(picture, seconds);
        }

        _faces.Clear();
        foreach (FaceTrack track in _tracks)
        {
            _faces.Add(track.Face);
        }

        return _faces;
    }

    private void Look(Picture picture, double seconds)
    {
        _lastLook = seconds;
        _tracker.Detect(picture, _found);
        _found.Sort((a, b) => b.Box.Area.CompareTo(a.Box.Area));
        foreach (FaceDetection detection in _found)
        {
            if (_tracks.Count >= _options.Most)
            {
                break;
            }

            var track = new FaceTrack(_ids + 1, _options.Smooth);
            if (track.Begin(_tracker, picture, detection) && !IsTaken(track.Face, _tracks.Count))
            {
                _ids++;
                _tracks.Add(track);
            }
        }
    }

    /// <summary>Whether a track before this one shows the same face.</summary>
    private bool IsTaken(TrackedFace face, int index)
    {
        for (int i = 0; i < index; i++)
        {
            if (_tracks[i].Face.Box.Overlap(face.Box) > 0.4f)
            {
                return true;
            }
        }

        return false;
    }
}
