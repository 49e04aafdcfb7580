using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>
/// The lip curves of one frame, from the mouth's place: the inner upper and lower edge, which share the corners and stand
/// exactly the gap apart in the middle, so that a gap of zero makes them one curve; and the thickness of the lips.
/// </summary>
internal sealed class MouthForm
{
    /// <summary>Middle of the mouth, sideways.</summary>
    public float X { get; private set; }

    /// <summary>Corner at the picture's left.</summary>
    public float LeftX { get; private set; }

    public float LeftY { get; private set; }

    /// <summary>Corner at the picture's right.</summary>
    public float RightX { get; private set; }

    public float RightY { get; private set; }

    /// <summary>Inner edge of the upper lip in the middle.</summary>
    public float Top { get; private set; }

    /// <summary>Inner edge of the lower lip in the middle.</summary>
    public float Bottom { get; private set; }

    /// <summary>Thickness of the upper lip.</summary>
    public float Upper { get; private set; }

    /// <summary>Thickness of the lower lip.</summary>
    public float Lower { get; private set; }

    /// <summary>0 a lens with pointed corners .. 1 an O.</summary>
    public float Round { get; private set; }

    /// <summary>The gap.</summary>
    public float Gap => Bottom - Top;

    /// <summary>Whether the lips touch.</summary>
    public bool Closed => Gap < 0.35f;

    public void Set(Pose pose, MouthStyle style)
    {
        var open = Math.Min(1f, pose.Gap / (0.3f * pose.Rig.EyeDistance));
        var (pucker, funnel) = (pose[ArkitShape.MouthPucker], pose[ArkitShape.MouthFunnel]);
        Round = Math.Clamp((0.85f * funnel) + (0.95f * pucker) + (0.25f * open), 0f, 1f);
        X = 9f * (pose[ArkitShape.MouthLeft] - pose[ArkitShape.MouthRight])
            + (5f * (pose[ArkitShape.JawLeft] - pose[ArkitShape.JawRight]));
        SetMiddle(pose, style);
        (RightX, RightY) = Corner(pose, style, 1, open);
        (LeftX, LeftY) = Corner(pose, style, -1, open);
        SetLips(pose, style);
    }

    /// <summary>Adds the inner edge from the left corner to the right one through a height in the middle.</summary>
    public void Edge(Ink ink, float middle, bool back)
    {
        var (a, b) = (0.3f * (1f - Round), 0.5f + (0.1f * Round));
        var (lx, rx) = (X - LeftX, RightX - X);
        var (ly, ry) = (LeftY + ((middle - LeftY) * 0.6f), RightY + ((middle - RightY) * 0.6f));
        if (back)
        {
            ink.Curve(RightX - (a * rx), ry, X + (b * rx), middle, X, middle)
                .Curve(X - (b * lx), middle, LeftX + (a * lx), ly, LeftX, LeftY);
        }
        else
        {
            ink.Curve(LeftX + (a * lx), ly, X - (b * lx), middle, X, middle)
                .Curve(X + (b * rx), middle, RightX - (a * rx), ry, RightX, RightY);
        }
    }

    private void SetMiddle(Pose pose, MouthStyle style)
    {
        var smile = pose.Mean(ArkitShape.MouthSmileLeft, ArkitShape.MouthSmileRight);
        var frown = pose.Mean(ArkitShape.MouthFrownLeft, ArkitShape.MouthFrownRight);
        var shrug = (pose[ArkitShape.MouthShrugLower] * 0.6f) + (pose[ArkitShape.MouthShrugUpper] * 0.4f);
        var up = pose.Mean(ArkitShape.MouthUpperUpLeft, ArkitShape.MouthUpperUpRight);
        var down = pose.Mean(ArkitShape.MouthLowerDownLeft, ArkitShape.MouthLowerDownRight);
        var held = Math.Min(pose[ArkitShape.JawOpen], pose[ArkitShape.MouthClose]);
        var line = (smile * style.Travel * 0.22f) - (frown * style.Travel * 0.3f) - (shrug * 5f) + (held * 12f)
            + (pose[ArkitShape.MouthRollUpper] * 1.5f) - (pose[ArkitShape.MouthRollLower] * 1.5f);
        var share = Math.Clamp(0.2f + (0.35f * up) - (0.12f * down) + (0.1f * pose[ArkitShape.MouthFunnel]), 0.08f, 0.6f);
        Top = line - (pose.Gap * share);
        Bottom = Top + pose.Gap;
    }

    private (float X, float Y) Corner(Pose pose, MouthStyle style, int side, float open)
    {
        var smile = pose.Sided(ArkitShape.MouthSmileLeft, ArkitShape.MouthSmileRight, side);
        var frown = pose.Sided(ArkitShape.MouthFrownLeft, ArkitShape.MouthFrownRight, side);
        var stretch = pose.Sided(ArkitShape.MouthStretchLeft, ArkitShape.MouthStretchRight, side);
        var dimple = pose.Sided(ArkitShape.MouthDimpleLeft, ArkitShape.MouthDimpleRight, side);
        var press = pose.Sided(ArkitShape.MouthPressLeft, ArkitShape.MouthPressRight, side);
        var (pucker, funnel) = (pose[ArkitShape.MouthPucker], pose[ArkitShape.MouthFunnel]);
        var width = 1f + (0.2f * smile) + (0.17f * stretch) + (0.1f * dimple) + (0.04f * press) + (0.03f * frown)
            - (0.5f * pucker) - (0.34f * funnel) - (0.12f * open);
        var y = style.Rest - (0.5f * side * style.Smirk) - (style.Travel * smile) + (style.Travel * 0.85f * frown) + (2f * stretch) - (2f * dimple)
            + (pose.Gap * 0.26f * (1f - (0.5f * smile)))
            + (Math.Min(pose[ArkitShape.JawOpen], pose[ArkitShape.MouthClose]) * 12f);
        var rounded = Round * Round;
        y += ((((Top + Bottom) * 0.5f) + (0.3f * style.Rest)) - y) * 0.75f * rounded * (1f - smile);
        return (X + (side * style.HalfWidth * Math.Max(0.34f, width)), y);
    }

    private void SetLips(Pose pose, MouthStyle style)
    {
        var press = pose.Mean(ArkitShape.MouthPressLeft, ArkitShape.MouthPressRight);
        var smile = pose.Mean(ArkitShape.MouthSmileLeft, ArkitShape.MouthSmileRight);
        var stretch = pose.Mean(ArkitShape.MouthStretchLeft, ArkitShape.MouthStretchRight);
        var (pucker, funnel) = (pose[ArkitShape.MouthPucker], pose[ArkitShape.MouthFunnel]);
        var common = 1f + (0.3f * pucker) + (0.22f * funnel) - (0.4f * press) - (0.2f * smile) - (0.22f * stretch);
        Upper = style.UpperLip * Math.Max(0.12f, common - (0.85f * pose[ArkitShape.MouthRollUpper])
            + (0.15f * pose[ArkitShape.MouthShrugUpper]));
        Lower = style.LowerLip * Math.Max(0.12f, common - (0.85f * pose[ArkitShape.MouthRollLower])
            + (0.25f * pose[ArkitShape.MouthShrugLower]));
    }
}
