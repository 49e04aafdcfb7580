using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Glasses fitted to a pair of eyes.</summary>
internal static class Eyewear
{
    /// <summary>Glasses over the eyes of a blueprint.</summary>
    public static IReadOnlyList<Piece> Of(Wearing glasses, Blueprint on)
    {
        var eye = on.Eye;
        var (x, y) = (eye.X, eye.Y + 2f);
        var rx = Math.Max(eye.HalfWidth * 1.24f, eye.X * 0.72f);
        var ry = Math.Max(eye.Upper, eye.Lower) * 1.34f;
        ry = Math.Clamp(ry, rx * 0.78f, rx * 1.06f);
        if (rx > x - 5f)
        {
            rx = x - 5f;
        }

        var depth = on.Rig.Depth + 10f;
        var ear = on.Anchors.EarX;
        var frame = glasses.Or(glasses.Kind switch { "round" or "halfmoon" or "monocle" => Tint.Of(0xB8863A), "sun" or "patch" => Tint.Of(0x221E26), _ => Tint.Of(0x3A2A2E) });
        return glasses.Kind switch
        {
            "round" => Lenses($"O {x} {y} {rx} {ry}", glasses.Or(frame), Tint.Of(0xFFFFFF, 0.1f), x, y, rx, ry, depth, ear),
            _ => Lenses($"O {x} {y} {rx} {ry}", frame, Tint.Of(0xFFFFFF, 0.1f), x, y, rx, ry, depth, ear),
        };
    }

    private static IReadOnlyList<Piece> Lenses(string lens, SKColor frame, SKColor glass, float x, float y, float rx, float ry, float depth, float ear)
    {
        var inner = x - rx;
        return
        [
            Art.Line($"M{x + rx} {y - 4f} L{ear} {y - 8f}", frame, 4f, depth * 0.5f) with { Twin = true },
            new(lens, glass) { Depth = depth, Even = true, Twin = true },
            Art.Even($"M{x - (rx * 0.62f)} {y + (ry * 0.3f)} Q{x - (rx * 0.5f)} {y - (ry * 0.5f)} {x + (rx * 0.1f)} {y - (ry * 0.78f)} Q{x - (rx * 0.2f)} {y - (ry * 0.3f)} {x - (rx * 0.34f)} {y + (ry * 0.55f)} Z", SKColors.White.WithAlpha(34), depth) with { Twin = true },
            new(lens, frame) { Depth = depth, Width = 4.2f, Twin = true },
            Art.Line($"M{-inner} {y - 5f} Q0 {y - 15f} {inner} {y - 5f}", frame, 4.2f, depth),
            Art.Line($"M{x - (rx * 0.95f)} {y - (ry * 0.3f)} C{x - (rx * 0.8f)} {y - (ry * 0.8f)} {x - (rx * 0.3f)} {y - ry} {x + (rx * 0.1f)} {y - ry}", Tint.Fade(Pigment.Lighter(frame, 0.7f), 0.7f), 1.5f, depth) with { Twin = true },
        ];
    }
}
