using System.Numerics;
using System.Runtime.InteropServices;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>One face of a video.</summary>
internal sealed class FaceTrack
{
    private const int Looks = 3;

    private readonly OneEuro? _points;
    private readonly OneEuro? _shapes;
    private FaceCrop _crop;

    public FaceTrack(int id, bool smooth)
    {
        Face = new TrackedFace { Id = id };
        if (smooth)
        {
            // Chosen on drawn heads that talk (talking.py): the steadiest setting that keeps r of the lips within .004 of no smoothing at all.
            _points = new OneEuro(FaceMesh.Count * 3, cutoff: 4, slope: 50);
            _shapes = new OneEuro(ShapeWeights.Count, cutoff: 3, slope: 4);
        }
    }

    /// <summary>What is seen of it now.</summary>
    public TrackedFace Face { get; }

    /// <summary>Reads a face that was just detected; answers whether it is one.</summary>
    public bool Begin(FaceTracker tracker, Picture picture, in FaceDetection detection)
    {
        Face.Score = detection.Score;
        _crop = tracker.CropOf(detection);
        for (int look = 0; look < Looks; look++)
        {
            if (!tracker.ReadFirst(picture, _crop, Face))
            {
                return false;
            }

            _crop = tracker.CropOf(Face);
        }

        Smooth(0);
        return true;
    }

    /// <summary>Reads the face where it was; answers whether it is still there.</summary>
    public bool Follow(FaceTracker tracker, Picture picture, double seconds)
    {
        if (!tracker.Read(picture, _crop, Face))
        {
            return false;
        }

        // The square follows what was read, not what is shown: smoothing must not lag behind a moving head.
        _crop = tracker.CropOf(Face);
        Smooth(seconds);
        return true;
    }

    private void Smooth(double seconds)
    {
        if (_points is null)
        {
            return;
        }

        _points.Smooth(MemoryMarshal.Cast<Vector3, float>(Face.Buffer.AsSpan()), Face.InterOcular, seconds);
        ShapeWeights shapes = Face.Shapes;
        _shapes!.Smooth(shapes, 1, seconds);
        Face.Shapes = shapes;
        FaceTracker.Finish(Face);
    }
}
