using System.Numerics;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>
/// A face in a picture: 478 points and what it does. From <see cref="IFaceTracker.Find"/> it is the caller's; from a
/// <see cref="FaceFollower"/> it is overwritten by the next picture.
/// </summary>
public sealed class TrackedFace
{
    private readonly Vector3[] _points = new Vector3[FaceMesh.Count];

    /// <summary>Stays with a face from picture to picture of a video; counts from 1.</summary>
    public int Id { get; internal set; } = 1;

    /// <summary>The extent of the points without the irises, in pixels of the picture.</summary>
    public FaceBox Box { get; internal set; }

    /// <summary>How sure the detector was, 0..1, when this face was last looked for rather than followed.</summary>
    public float Score { get; internal set; }

    /// <summary>How sure the landmark network is that there is a face, 0..1.</summary>
    public float Presence { get; internal set; }

    /// <summary>
    /// The 478 points of the MediaPipe face mesh: x, y in pixels from the top left corner, z on the same scale, smaller is nearer.
    /// </summary>
    public ReadOnlySpan<Vector3> Points => _points;

    /// <summary>The 52 expression scores, 0..1; left and right are the person's own. All 0 where <see cref="HasShapes"/> is false.</summary>
    public ShapeWeights Shapes { get; internal set; }

    /// <summary>Whether the tracker gives expression scores.</summary>
    public bool HasShapes { get; internal set; }

    /// <summary>How the head is turned, in the sense of <see cref="FaceMotion"/>.</summary>
    public HeadAngles Head { get; internal set; }

    /// <summary>The points, for whoever fills them.</summary>
    internal Vector3[] Buffer => _points;

    /// <summary>Distance of the eye middles (each the mean of its corners) in pixels; the unit of <see cref="Measure"/>.</summary>
    public float InterOcular => Vector2.Distance(
        FaceMesh.Middle(_points, FaceMesh.RightEyeOuter, FaceMesh.RightEyeInner), FaceMesh.Middle(_points, FaceMesh.LeftEyeOuter, FaceMesh.LeftEyeInner));

    /// <summary>A distance between two points in the picture over the inter-ocular distance.</summary>
    public float Measure(int first, int second) =>
        Vector2.Distance(FaceMesh.Flat(_points[first]), FaceMesh.Flat(_points[second])) / Math.Max(InterOcular, 1e-3f);
}
