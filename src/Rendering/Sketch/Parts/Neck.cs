using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>A neck that hangs between a turning head and a breathing body.</summary>
/// <param name="top">Half width under the jaw.</param>
/// <param name="y">Where it begins, below the head's centre.</param>
/// <param name="foot">Half width where it meets the shoulders.</param>
/// <param name="footY">Where it ends, design units of the picture.</param>
internal sealed class Neck(float top, float y, float foot, float footY)
{
    /// <summary>How far a body follows the head's turn, design units.</summary>
    public static float Sway(Ink ink) => ink.Pose.SinYaw * 10f;

    /// <summary>How far a full breath lifts the body, design units; negative is up.</summary>
    public static float Rise(Ink ink) => ink.Pose.Breath * -3.5f;

    public void Draw(Ink ink, SKColor color, Glow shade)
    {
        var x = ink.Pose.Rig.X;
        ink.Plane(0f, 0f, 0f).Move(-top, y);
        ink.Flat(x + Sway(ink), Rise(ink))
            .Curve(-top, footY - 40f, -foot * 0.9f, footY - 16f, -foot, footY)
            .Curve(-foot * 0.5f, footY + 44f, foot * 0.5f, footY + 44f, foot, footY)
            .Curve(foot * 0.9f, footY - 16f, top, footY - 40f, top, footY - 50f);
        ink.Plane(0f, 0f, 0f).Line(top, y).Close().Fill(color);
        ink.Plane(0f, 0f, 10f).Glow(shade, 0f, y + 38f, top * 1.7f, 46f);
    }
}
