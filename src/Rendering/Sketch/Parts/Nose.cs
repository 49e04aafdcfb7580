using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>A soft round nose: shaded side, warm ball, wings that lift in a sneer.</summary>
internal sealed class Nose(NoseStyle style)
{
    private readonly NoseStyle _style = style;

    public void Draw(Ink ink)
    {
        var s = _style;
        var sneer = ink.Pose.Mean(ArkitShape.NoseSneerLeft, ArkitShape.NoseSneerRight);
        var flare = (2.5f * sneer) + ink.Pose[ArkitShape.MouthFunnel];
        DrawBridge(ink, sneer);
        DrawWing(ink, -1, flare);
        DrawWing(ink, 1, flare);
        ink.Dome(0f, s.Y - (2f * sneer), s.Lift);
        ink.Oval(0f, 0f, s.Ball, s.Ball * 0.86f).Fill(s.Color);
        ink.Move(-s.Ball * 0.7f, s.Ball * 0.5f).Quad(0f, s.Ball * 1.25f, s.Ball * 0.7f, s.Ball * 0.5f)
            .Quad(0f, s.Ball * 0.86f, -s.Ball * 0.7f, s.Ball * 0.5f).Close().Fill(s.Shade);
        ink.Dome(0f, s.Y, s.Lift + 4f).Oval(-s.Ball * 0.32f, -s.Ball * 0.36f, s.Ball * 0.32f, s.Ball * 0.24f).Fill(s.Light);
    }

    private void DrawBridge(Ink ink, float sneer)
    {
        var s = _style;
        ink.Dome(0f, s.Y, s.Lift * 0.4f)
            .Move(s.Ball * 0.55f, -s.Bridge)
            .Curve(s.Ball * 0.3f, -s.Bridge * 0.6f, s.Ball * 0.4f, -s.Ball, s.Ball * 0.7f, 2f)
            .Curve(s.Ball * 1.5f, -s.Ball, s.Ball * 0.9f, -s.Bridge * 0.6f, s.Ball * 0.55f, -s.Bridge)
            .Close().Fill(Tint.Fade(s.Shade, 0.4f));
        if (sneer > 0.05f)
        {
            ink.Opacity = sneer;
            ink.Move(-6f, -s.Bridge * 0.8f).Quad(0f, (-s.Bridge * 0.8f) + 4f, 6f, -s.Bridge * 0.8f).Stroke(s.Shade, 1.8f);
            ink.Move(-7f, -s.Bridge * 0.62f).Quad(0f, (-s.Bridge * 0.62f) + 4f, 7f, -s.Bridge * 0.62f).Stroke(s.Shade, 1.8f);
            ink.Opacity = 1f;
        }
    }

    private void DrawWing(Ink ink, int side, float flare)
    {
        var s = _style;
        var lift = 3.5f * ink.Pose.Sided(ArkitShape.NoseSneerLeft, ArkitShape.NoseSneerRight, side);
        ink.Dome(side * (s.HalfWidth - 5f), s.Y + 4f - lift, s.Lift * 0.55f, side);
        ink.Oval(flare * 0.5f, 0f, 6.5f + flare, 6f).Fill(s.Color);
        ink.Move(2f + flare, 4.5f).Quad(7f + flare, 3f, 6f + flare, -4f).Stroke(s.Shade, 1.8f);
        ink.Oval(-3.5f, 4.2f, 3.6f + (flare * 0.5f), 2.1f).Fill(s.Nostril);
    }
}
