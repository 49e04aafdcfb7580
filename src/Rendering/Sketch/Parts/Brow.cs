using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>A pair of brows, tapering outwards, bushy if the style says so.</summary>
internal sealed class Brow(BrowStyle style)
{
    private readonly BrowStyle _style = style;

    public void DrawPair(Ink ink)
    {
        Draw(ink, -1);
        Draw(ink, 1);
    }

    public void Draw(Ink ink, int side)
    {
        var s = _style;
        var (shift, y0, y1, y2) = Heights(ink.Pose, s, side);
        ink.Dome(side * (s.X + shift), s.Y, s.Lift, side);
        var (w, t) = (s.HalfWidth, s.Weight);
        if (s.Tufts > 0)
        {
            DrawTufts(ink, y0, y1, y2);
        }

        ink.Move(-w, y0 - (t * 0.45f))
            .Curve(-w * 0.5f, y1 - (t * 0.6f), w * 0.3f, y1 - (t * 0.55f), w, y2)
            .Curve(w * 0.25f, y1 + (t * 0.5f), -w * 0.45f, y1 + (t * 0.75f), -w + 1f, y0 + (t * 0.55f))
            .Curve(-w - (t * 0.35f), y0 + (t * 0.4f), -w - (t * 0.3f), y0 - (t * 0.3f), -w, y0 - (t * 0.45f))
            .Close()
            .Fill(s.Color);
    }

    /// <summary>A point of the brow's middle line from its own origin.</summary>
    /// <param name="pose">The frame.</param>
    /// <param name="style">The brow.</param>
    /// <param name="side">+1 for the persona's left.</param>
    /// <param name="along">-1 at the inner end .. 1 at the outer one.</param>
    public static (float X, float Y) Along(Pose pose, BrowStyle style, int side, float along)
    {
        var (shift, y0, y1, y2) = Heights(pose, style, side);
        var u = (along + 1f) * 0.5f;
        var bow = ((1f - u) * (1f - u) * y0) + (2f * u * (1f - u) * y1) + (u * u * y2);
        return ((along * style.HalfWidth) + shift, bow);
    }

    private static (float Shift, float Inner, float Middle, float Outer) Heights(Pose pose, BrowStyle s, int side)
    {
        var down = pose.Sided(ArkitShape.BrowDownLeft, ArkitShape.BrowDownRight, side);
        var inner = pose[ArkitShape.BrowInnerUp];
        var outer = pose.Sided(ArkitShape.BrowOuterUpLeft, ArkitShape.BrowOuterUpRight, side);
        var wide = pose.Sided(ArkitShape.EyeWideLeft, ArkitShape.EyeWideRight, side);
        var y0 = s.Travel * ((0.95f * down) - (1.05f * inner) - (0.15f * wide));
        var y2 = s.Slope + (s.Travel * ((0.28f * down) - (1.1f * outer) + (0.25f * inner) - (0.15f * wide)));
        var y1 = ((y0 + y2) * 0.5f) - s.Arch - (s.Travel * ((0.25f * outer) - (0.3f * down)));
        return (-3.5f * down, y0, y1, y2);
    }

    private void DrawTufts(Ink ink, float y0, float y1, float y2)
    {
        var s = _style;
        for (var i = 0; i < s.Tufts; i++)
        {
            var u = (i + 0.3f) / s.Tufts;
            var x = (-1f + (2f * u)) * s.HalfWidth;
            var y = ((1f - u) * (1f - u) * y0) + (2f * u * (1f - u) * (y1 - (s.Weight * 0.3f))) + (u * u * y2);
            var length = s.Weight * (1.15f - (0.35f * u));
            ink.Move(x - (s.Weight * 0.5f), y + (s.Weight * 0.3f))
                .Quad(x, y - (length * 0.5f), x + (length * 1.1f), y - (length * (0.7f - (0.75f * u))))
                .Quad(x + (length * 0.7f), y, x + (s.Weight * 0.8f), y + (s.Weight * 0.35f))
                .Close()
                .Fill(s.Color);
        }
    }
}
