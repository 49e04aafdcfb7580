using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>A detector and a landmark network put together. Thread-safe: callers take turns.</summary>
public sealed class FaceTracker : IFaceTracker
{
    /// <summary>Below this a face that was there is gone.</summary>
    private const float PresenceToStay = 0.5f;

    /// <summary>From this overlap on two boxes are one face.</summary>
    private const float SameFace = 0.4f;

    /// <summary>Looks at a still face until its square settles, at most.</summary>
    private const int MostLooks = 4;

    /// <summary>How a still is looked at, in turn, until something is found: as it is, closer for small faces, with a margin for faces that fill it.</summary>
    private static readonly float[] Zooms = [1, 0.6f, 2, 4];

    /// <summary>Further looks at a settled still face, a little larger, smaller, turned and mirrored: their mean is steadier and nearer than any of them.</summary>
    private static readonly (float Size, float Turn, bool Mirrored)[] Glances =
    [
        (1.06f, 0.05f, false), (0.94f, -0.05f, false), (1.06f, -0.05f, false), (0.94f, 0.05f, false),
        (1, 0, true), (1.06f, 0.05f, true), (0.94f, -0.05f, true),
    ];

    private readonly IFaceDetector _detector;
    private readonly IMeshModel _mesh;
    private readonly Lock _turn = new();
    private readonly List<FaceDetection> _found = [];

    /// <summary>Puts two models together; both become the tracker's.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="detector">Finds boxes.</param>
    /// <param name="mesh">Reads points.</param>
    public FaceTracker(string name, IFaceDetector detector, IMeshModel mesh)
    {
        ArgumentNullException.ThrowIfNull(detector);
        ArgumentNullException.ThrowIfNull(mesh);
        (Name, _detector, _mesh) = (name, detector, mesh);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TrackedFace> Find(Picture picture, int most = 1)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        lock (_turn)
        {
            var faces = new List<TrackedFace>();
            foreach (float zoom in Zooms)
            {
                if (zoom > 1 && Math.Max(picture.Width, picture.Height) < _detector.Side * zoom * 0.75f)
                {
                    break;
                }

                Look(picture, zoom, faces);
                if (faces.Count > 0 && (most == 1 || zoom >= 2))
                {
                    break;
                }
            }

            faces.Sort((a, b) => b.Box.Area.CompareTo(a.Box.Area));
            return faces.Count > most ? faces[..most] : faces;
        }
    }

    /// <inheritdoc/>
    public FaceFollower Follow(FollowOptions? options = null) => new(this, options ?? new FollowOptions());

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_turn)
        {
            _detector.Dispose();
            _mesh.Dispose();
        }
    }

    /// <summary>Looks for faces once, as for one frame of a video.</summary>
    /// <param name="picture">The frame.</param>
    /// <param name="found">Receives boxes; emptied first.</param>
    internal void Detect(Picture picture, List<FaceDetection> found)
    {
        lock (_turn)
        {
            found.Clear();
            _detector.Detect(picture, 1, found);
        }
    }

    /// <summary>Reads a face where it is known to be; answers whether it is there.</summary>
    internal bool Read(Picture picture, FaceCrop crop, TrackedFace face)
    {
        lock (_turn)
        {
            return ReadCrop(picture, crop, face, PresenceToStay);
        }
    }

    /// <summary>Reads what a detector took for a face; answers whether it is one, which needs more to be believed than that one is still there.</summary>
    internal bool ReadFirst(Picture picture, FaceCrop crop, TrackedFace face)
    {
        lock (_turn)
        {
            return ReadCrop(picture, crop, face, _mesh.PresenceToBegin);
        }
    }

    /// <summary>The square in which a detection is read.</summary>
    internal FaceCrop CropOf(in FaceDetection detection) => FaceCrop.Around(detection, _mesh.CropScale);

    /// <summary>The square in which a face is read again.</summary>
    internal FaceCrop CropOf(TrackedFace face) => FaceCrop.Around(face.Points, _mesh.CropScale);

    private void Look(Picture picture, float zoom, List<TrackedFace> faces)
    {
        _found.Clear();
        _detector.Detect(picture, zoom, _found);
        foreach (FaceDetection detection in _found)
        {
            var face = new TrackedFace { Score = detection.Score };
            if (Settle(picture, CropOf(detection), face) && faces.TrueForAll(other => other.Box.Overlap(face.Box) < SameFace))
            {
                face.Id = faces.Count + 1;
                faces.Add(face);
            }
        }
    }

    private bool Settle(Picture picture, FaceCrop crop, TrackedFace face)
    {
        for (int look = 0; look < MostLooks; look++)
        {
            if (!ReadCrop(picture, crop, face, _mesh.PresenceToBegin))
            {
                return false;
            }

            FaceCrop next = CropOf(face);
            bool settled = next.IsNear(crop);
            crop = next;
            if (settled)
            {
                break;
            }
        }

        return Steady(picture, crop, face);
    }

    /// <summary>
    /// Replaces points, scores and presence by their mean over several looks; answers whether all of them together still see a face: a thing
    /// that resembles one from here seldom does a little turned, nearer, and in a mirror.
    /// </summary>
    private bool Steady(Picture picture, in FaceCrop crop, TrackedFace face)
    {
        var glance = new TrackedFace();
        ShapeWeights shapes = face.Shapes;
        (int looks, int tried, float presence) = (1, 1, face.Presence);
        foreach ((float size, float turn, bool mirrored) in Glances)
        {
            if (mirrored && _mesh.Mirror.IsEmpty)
            {
                continue;
            }

            glance.Presence = 0;
            bool seenAgain = ReadCrop(picture, crop with { Side = crop.Side * size, Tilt = crop.Tilt + turn, Mirrored = mirrored }, glance, PresenceToStay);
            tried++;
            presence += glance.Presence;
            if (!seenAgain)
            {
                continue;
            }

            looks++;
            for (int i = 0; i < FaceMesh.Count; i++)
            {
                face.Buffer[i] += (glance.Buffer[mirrored ? _mesh.Mirror[i] : i] - face.Buffer[i]) / looks;
            }

            // A mirrored face's scores would have to change sides; they are left out.
            ShapeWeights seen = mirrored ? shapes : glance.Shapes;
            for (int i = 0; i < ShapeWeights.Count; i++)
            {
                shapes[i] += (seen[i] - shapes[i]) / looks;
            }
        }

        face.Shapes = shapes;
        face.Presence = presence / tried;
        Finish(face);
        return face.Presence >= _mesh.PresenceOfStills;
    }

    private bool ReadCrop(Picture picture, in FaceCrop crop, TrackedFace face, float leastPresence)
    {
        if (!crop.IsUsable(picture.Width, picture.Height))
        {
            return false;
        }

        ShapeWeights shapes = default;
        face.Presence = _mesh.Read(picture, crop, face.Buffer, ref shapes);
        face.Shapes = shapes;
        face.HasShapes = _mesh.HasShapes;
        if (!(face.Presence >= leastPresence))
        {
            return false;
        }

        Finish(face);
        return true;
    }

    /// <summary>Works out what follows from the points.</summary>
    internal static void Finish(TrackedFace face)
    {
        (float left, float top, float right, float bottom) = (float.MaxValue, float.MaxValue, float.MinValue, float.MinValue);
        foreach (var point in face.Points[..FaceMesh.Skin])
        {
            (left, top) = (Math.Min(left, point.X), Math.Min(top, point.Y));
            (right, bottom) = (Math.Max(right, point.X), Math.Max(bottom, point.Y));
        }

        face.Box = new(left, top, right, bottom);
        face.Head = HeadPose.Of(face.Points);
    }
}
