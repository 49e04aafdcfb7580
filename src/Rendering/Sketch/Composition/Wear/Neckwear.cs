using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>What is worn round a neck, drawn about its middle for a half width of 100.</summary>
internal static class Neckwear
{
    private static readonly SKColor Gold = Tint.Of(0xE4B040);

    public static IReadOnlyList<Piece> Of(Wearing wear, Dice dice)
    {
        var color = wear.Or(wear.Kind switch
        {
            "necklace" or "medal" or "amulet" or "bell" => Gold,
            "pearls" or "ruff" => Tint.Of(0xFAF6F0),
            "stethoscope" or "lanyard" => Tint.Of(0x3A4A5A),
            _ => dice.Color("neck", 0xC8403A, 0x2E6A9A, 0xD89A2E, 0x3E8A5A, 0x8A4A9A),
        });
        return wear.Kind switch
        {
            "bowtie" => BowTie(color),
            "tie" => Tie(color),
            "necklace" => [Art.Line("M-86 -30 C-70 24 70 24 86 -30", Pigment.Darker(color, 0.2f), 6f), Art.Line("M-86 -32 C-70 21 70 21 86 -32", Pigment.Lighter(color, 0.4f), 2f)],
            "pearls" => Beads(color, 8.5f),
            "amulet" => [Art.Line("M-80 -34 C-50 20 -20 40 0 48 C20 40 50 20 80 -34", Pigment.Darker(color, 0.3f), 4f), Art.Fill("O 0 62 22 24", color), Art.Fill("O 0 62 13 15", Tint.Of(0x48B0C8)), Art.Even("O -4 57 4 4", SKColors.White.WithAlpha(200))],
            "medal" => [Art.Even("M-70 -40 L-52 -40 L8 44 L-8 50 Z M70 -40 L52 -40 L-8 44 L8 50 Z", wear.Second ?? Tint.Of(0x2E5AA8)), Art.Fill("O 0 62 26 26", color), Art.Line("O 0 62 18 18", Pigment.Darker(color, 0.4f), 3f)],
            "bell" => [Art.Fill("M-92 -34 C-70 12 70 12 92 -34 L94 -14 C70 36 -70 36 -94 -14 Z", wear.Color ?? Tint.Of(0xB83A3A)), Art.Fill("O 0 32 19 19", Gold), Art.Line("M-17 36 L17 36 M0 38 L0 48", Pigment.Darker(Gold, 0.6f), 3.4f)],
            "ruff" => Ruff(color),
            "lei" => Flowers(),
            "stethoscope" => [Art.Line("M-66 -40 C-70 20 -40 60 -20 84 M66 -40 C70 20 44 50 34 80", color, 7f), Art.Line("M-20 84 C-8 100 10 96 22 104", color, 7f), Art.Fill("O 36 90 16 16", Tint.Of(0xC8CED8)), Art.Even("O 36 90 9 9", Tint.Of(0x8A929E))],
            "lanyard" => [Art.Line("M-64 -40 C-50 20 -20 60 0 74 C20 60 50 20 64 -40", color, 8f), Art.Fill("B -24 72 48 60 6", Tint.Of(0xF4F4F0)), Art.Even("B -16 84 32 8 3 B -16 100 32 5 2", Tint.Fade(color, 0.8f))],
            "neckerchief" => [Art.Fill("M-92 -36 C-60 10 60 10 92 -36 L86 -4 C50 30 20 34 0 36 C-20 34 -50 30 -86 -4 Z", color), Art.Fill("M-6 22 C-30 40 -44 70 -40 90 C-20 84 0 60 4 34 Z M6 22 C24 40 34 64 30 84 C14 76 0 56 -2 34 Z", color), Art.Fill("O 0 26 15 13", Pigment.Darker(color, 0.16f))],
            _ => Scarf(color, wear),
        };
    }

    private static IReadOnlyList<Piece> BowTie(SKColor color) =>
    [
        Art.Pair("M4 0 C24 -24 50 -32 66 -26 C72 -10 72 10 66 26 C50 32 24 24 4 4 Z", color),
        Art.Line("M16 -4 Q40 -12 56 -12 M16 6 Q40 12 56 12", Tint.Fade(Pigment.Darker(color, 0.5f), 0.6f), 3f) with { Twin = true },
        Art.Fill("B -13 -15 26 30 9", Pigment.Lighter(color, 0.1f)),
    ];

    private static IReadOnlyList<Piece> Tie(SKColor color) =>
    [
        Art.Fill("M-15 -14 L15 -14 L10 10 L26 104 L0 130 L-26 104 L-10 10 Z", color),
        Art.Even("M-15 -14 L15 -14 L10 12 L-10 12 Z", Pigment.Darker(color, 0.3f)),
        Art.Line("M-13 46 L17 28 M-18 76 L21 54 M-22 104 L24 80", Tint.Fade(Pigment.Lighter(color, 0.5f), 0.6f), 5f),
    ];

    private static IReadOnlyList<Piece> Scarf(SKColor color, Wearing wear)
    {
        var stripe = wear.Second ?? Pigment.Lighter(color, 0.5f);
        return
        [
            Art.Fill("M30 10 C50 40 58 90 52 138 L12 140 C20 100 14 50 2 20 Z", Pigment.Darker(color, 0.12f)) with { Sway = 1f },
            wear.Pattern == PatternKind.None
                ? Art.Line("M14 138 L14 150 M24 138 L24 150 M34 138 L34 150 M44 137 L44 149", Pigment.Darker(color, 0.12f), 4f)
                : Art.Line("M12 62 L54 56 M16 92 L57 88 M16 120 L56 118", stripe, 11f),
            Art.Fill("M-108 -34 C-60 12 60 12 108 -34 C122 -14 118 14 96 30 C50 54 -50 54 -96 30 C-118 14 -122 -14 -108 -34 Z", color),
            wear.Pattern == PatternKind.None
                ? Art.Line("M-96 -4 C-50 30 50 30 96 -4 M-84 18 C-40 42 40 42 84 18", Tint.Fade(Pigment.Darker(color, 0.4f), 0.6f), 3f)
                : Art.Line("M-86 -18 L-74 38 M-46 -4 L-40 50 M0 2 L0 54 M46 -4 L40 50 M86 -18 L74 38", stripe, 12f),
        ];
    }

    private static IReadOnlyList<Piece> Ruff(SKColor color)
    {
        var path = new System.Text.StringBuilder();
        for (var i = -5; i <= 5; i++)
        {
            path.Append($"O {i * 21f} {20f - (i * i * 1.6f)} 17 24 ");
        }

        return [Art.Fill(path.ToString(), color), Art.Line("M-100 -24 C-60 14 60 14 100 -24", Tint.Fade(Pigment.Darker(color, 0.3f), 0.7f), 4f)];
    }

    private static IReadOnlyList<Piece> Beads(SKColor color, float size)
    {
        var (path, lights) = (new System.Text.StringBuilder(), new System.Text.StringBuilder());
        for (var i = -6; i <= 6; i++)
        {
            var (x, y) = (i * 14f, 16f - (i * i * 1.3f));
            path.Append($"O {x} {y} {size} {size} ");
            lights.Append($"O {x - 2f} {y - 3f} {size * 0.3f} {size * 0.3f} ");
        }

        return [Art.Fill(path.ToString(), color), Art.Even(lights.ToString(), SKColors.White)];
    }

    private static List<Piece> Flowers()
    {
        ReadOnlySpan<uint> colors = [0xF0609A, 0xF6C83A, 0xF8F4F0];
        var pieces = new List<Piece>();
        for (var i = -5; i <= 5; i++)
        {
            var (x, y) = (i * 19f, 22f - (i * i * 2f));
            pieces.Add(Art.Fill($"O {x - 7f} {y - 5f} 9 9 O {x + 7f} {y - 5f} 9 9 O {x - 5f} {y + 7f} 9 9 O {x + 5f} {y + 7f} 9 9", Tint.Of(colors[(i + 6) % 3])));
        }

        return pieces;
    }
}
