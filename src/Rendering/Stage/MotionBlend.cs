using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Stage;

/// <summary>Between two face motions.</summary>
internal static class MotionBlend
{
    /// <summary>Linear mixture: 0 is the first, 1 the second.</summary>
    public static FaceMotion Mix(in FaceMotion first, in FaceMotion second, float share)
    {
        var mixed = new FaceMotion
        {
            HeadYaw = float.Lerp(first.HeadYaw, second.HeadYaw, share),
            HeadPitch = float.Lerp(first.HeadPitch, second.HeadPitch, share),
            HeadRoll = float.Lerp(first.HeadRoll, second.HeadRoll, share),
            Breath = float.Lerp(first.Breath, second.Breath, share),
        };
        for (var i = 0; i < ShapeWeights.Count; i++)
        {
            mixed.Shapes[i] = float.Lerp(first.Shapes[i], second.Shapes[i], share);
        }

        return mixed;
    }
}
