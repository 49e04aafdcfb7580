using System.Numerics;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>A face as a detector sees it, in pixels of the picture. Left and right are those of the picture.</summary>
/// <param name="Box">From the brows to the chin, ear to ear.</param>
/// <param name="Score">0..1.</param>
/// <param name="LeftEye">Middle of the eye that is left in the picture.</param>
/// <param name="RightEye">Middle of the other eye.</param>
/// <param name="Nose">Tip of the nose.</param>
/// <param name="LeftMouth">Corner of the mouth that is left in the picture.</param>
/// <param name="RightMouth">The other corner.</param>
public readonly record struct FaceDetection(
    FaceBox Box, float Score, Vector2 LeftEye, Vector2 RightEye, Vector2 Nose, Vector2 LeftMouth, Vector2 RightMouth)
{
    /// <summary>How the face is tilted: the angle of the line of the eyes in radians, positive clockwise in the picture.</summary>
    public float Tilt => MathF.Atan2(RightEye.Y - LeftEye.Y, RightEye.X - LeftEye.X);
}
