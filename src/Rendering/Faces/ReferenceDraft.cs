using System.Numerics;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>Another still of a clip that is to become a reference frame of a face.</summary>
/// <param name="Picture">The picture, upright, opaque.</param>
/// <param name="Landmarks">478 points in MediaPipe face-mesh order, in its pixels.</param>
/// <param name="FromSecond">When it is shown, seconds.</param>
public sealed record ReferenceDraft(Picture Picture, IReadOnlyList<Vector3> Landmarks, double FromSecond)
{
    /// <summary>Inner-lip gap over the distance of the eye centres.</summary>
    public float MouthGap => GapOf([.. Landmarks]);

    /// <summary>Inner-lip gap over the distance of the eye centres.</summary>
    /// <param name="landmarks">478 points.</param>
    internal static float GapOf(ReadOnlySpan<Vector3> landmarks)
    {
        var eyes = Vector2.Distance(
            FaceMesh.Middle(landmarks, FaceMesh.RightEyeOuter, FaceMesh.RightEyeInner), FaceMesh.Middle(landmarks, FaceMesh.LeftEyeOuter, FaceMesh.LeftEyeInner));
        var lips = Vector2.Distance(FaceMesh.Flat(landmarks[FaceMesh.InnerLipTop]), FaceMesh.Flat(landmarks[FaceMesh.InnerLipBottom]));
        return lips / Math.Max(1e-3f, eyes);
    }
}
