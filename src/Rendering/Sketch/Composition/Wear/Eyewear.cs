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
        var frame = glasses.Or(glasses.Kind switch { "round" or "halfmoon" or "monocle" => on.Skin.Base.Red > on.Skin.Base.Blue + 70 && on.Stance != Stance.Person ? Tint.Of(0x4A2E24) : Tint.Of(0xB8863A), "sun" or "patch" => Tint.Of(0x221E26), _ => Tint.Of(0x3A2A2E) });
        var clear = Tint.Of(0xFFFFFF, 0.1f);
        var tint = Tint.Of(glasses.Color is null ? 0x1E1A26u : 0x241E22u, 0.82f);
        string Box(float round) => $"B {x - rx} {y - (ry * 0.84f)} {2f * rx} {1.68f * ry} {ry * round}";
        return glasses.Kind switch
        {
            "square" => Lenses(Box(0.34f), frame, clear, x, y, rx, ry, depth, ear),
            "sun" => Lenses($"M{x - rx} {y - (ry * 0.7f)} L{x + rx} {y - (ry * 0.8f)} C{x + (rx * 1.04f)} {y + (ry * 0.5f)} {x + (rx * 0.5f)} {y + ry} {x} {y + ry} C{x - (rx * 0.7f)} {y + ry} {x - rx} {y + (ry * 0.3f)} {x - rx} {y - (ry * 0.7f)} Z", frame, tint, x, y, rx, ry, depth, ear),
            "cateye" => Lenses($"M{x - rx} {y - (ry * 0.5f)} C{x - (rx * 0.4f)} {y - (ry * 0.9f)} {x + (rx * 0.5f)} {y - (ry * 0.8f)} {x + (rx * 1.3f)} {y - (ry * 1.15f)} C{x + (rx * 1.1f)} {y + (ry * 0.5f)} {x + (rx * 0.5f)} {y + (ry * 0.9f)} {x} {y + (ry * 0.9f)} C{x - (rx * 0.7f)} {y + (ry * 0.9f)} {x - rx} {y + (ry * 0.3f)} {x - rx} {y - (ry * 0.5f)} Z", frame, clear, x, y, rx, ry, depth, ear),
            "halfmoon" => Lenses($"M{x - rx} {y + (ry * 0.3f)} L{x + rx} {y + (ry * 0.3f)} C{x + rx} {y + (ry * 1.2f)} {x - rx} {y + (ry * 1.2f)} {x - rx} {y + (ry * 0.3f)} Z", frame, clear, x, y + (ry * 0.5f), rx, ry * 0.6f, depth, ear),
            "heart" => Lenses($"M{x} {y + ry} C{x - (rx * 1.8f)} {y - (ry * 0.1f)} {x - (rx * 0.8f)} {y - (ry * 1.4f)} {x} {y - (ry * 0.6f)} C{x + (rx * 0.8f)} {y - (ry * 1.4f)} {x + (rx * 1.8f)} {y - (ry * 0.1f)} {x} {y + ry} Z", glasses.Or(Tint.Of(0xE0508A)), Tint.Of(0xF08AB8, 0.3f), x, y, rx, ry, depth, ear),
            "goggles" => [Art.Line($"M{-ear} {y - 6f} C{-x} {y - 12f} {x} {y - 12f} {ear} {y - 6f}", Pigment.Darker(frame, 0.3f), 13f, depth * 0.6f), .. Lenses(Box(0.6f), glasses.Or(Tint.Of(0xB87838)), Tint.Of(0x9AD8F0, 0.24f), x, y, rx, ry, depth, ear).Select(piece => piece.Width > 3f ? piece with { Width = 8f } : piece)],
            "visor" => [new($"B {-x - rx} {y - (ry * 0.62f)} {2f * (x + rx)} {ry * 1.24f} {ry * 0.5f}", glasses.Or(Tint.Of(0x38E0E8)).WithAlpha(120)) { Depth = depth, Even = true }, Art.Line($"B {-x - rx} {y - (ry * 0.62f)} {2f * (x + rx)} {ry * 1.24f} {ry * 0.5f}", Tint.Of(0x2A2A3A), 5f, depth)],
            "monocle" => Monocle(frame, x, y, rx, ry, depth),
            "patch" => Patch(frame, x, y, rx, ry, depth, ear),
            _ => Lenses($"O {x} {y} {rx} {ry}", frame, clear, x, y, rx, ry, depth, ear),
        };
    }

    private static IReadOnlyList<Piece> Monocle(SKColor frame, float x, float y, float rx, float ry, float depth) =>
    [
        new($"O {x} {y} {rx} {ry}", Tint.Of(0xFFFFFF, 0.12f)) { Depth = depth, Even = true },
        Art.Even($"M{x - (rx * 0.62f)} {y + (ry * 0.3f)} Q{x - (rx * 0.5f)} {y - (ry * 0.5f)} {x + (rx * 0.1f)} {y - (ry * 0.78f)} Q{x - (rx * 0.2f)} {y - (ry * 0.3f)} {x - (rx * 0.34f)} {y + (ry * 0.55f)} Z", SKColors.White.WithAlpha(44), depth),
        Art.Line($"O {x} {y} {rx} {ry}", frame, 4.6f, depth),
        Art.Line($"M{x + (rx * 0.75f)} {y + (ry * 0.66f)} C{x + (rx * 1.3f)} {y + (ry * 1.5f)} {x + (rx * 1.3f)} {y + (ry * 2.3f)} {x + (rx * 0.9f)} {y + (ry * 3.2f)}", frame, 1.9f, depth * 0.8f),
    ];

    private static IReadOnlyList<Piece> Patch(SKColor cloth, float x, float y, float rx, float ry, float depth, float ear) =>
    [
        Art.Line($"M{-ear} {y - (ry * 1.9f)} Q{-x * 0.2f} {y - (ry * 1.7f)} {x} {y - (ry * 0.6f)} M{x} {y - (ry * 0.6f)} Q{x + rx} {y - (ry * 0.1f)} {ear} {y + (ry * 0.2f)}", cloth, 4.4f, depth * 0.8f),
        Art.Fill($"M{x - (rx * 0.95f)} {y - (ry * 0.7f)} C{x - (rx * 0.4f)} {y - ry} {x + (rx * 0.5f)} {y - ry} {x + rx} {y - (ry * 0.5f)} C{x + rx} {y + (ry * 0.5f)} {x + (rx * 0.4f)} {y + ry} {x} {y + ry} C{x - (rx * 0.6f)} {y + ry} {x - rx} {y + (ry * 0.3f)} {x - (rx * 0.95f)} {y - (ry * 0.7f)} Z", cloth, depth),
    ];

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
