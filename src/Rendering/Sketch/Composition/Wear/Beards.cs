using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Beards that the jaw carries, drawn for a person's face and fitted to any other.</summary>
internal static class Beards
{
    private const float MouthY = 77f;
    private const float MouthHalf = 41f;

    /// <summary>A beard round the mouth of a blueprint.</summary>
    public static IReadOnlyList<Piece> Of(Wearing beard, Blueprint on, SKColor color)
    {
        var scale = on.Stance == Stance.Person ? 1f : on.Mouth.HalfWidth / MouthHalf * 0.86f;
        var line = Tint.Fade(Pigment.Luma(color) < 0.16f ? Pigment.Lighter(color, 0.3f) : Pigment.Darker(color, 0.36f), 0.6f);
        var shine = Tint.Fade(Pigment.Lighter(color, 0.6f), 0.6f);
        var kind = beard.Kind == "full" && beard.Size > 0.5f ? "long" : beard.Kind;
        IReadOnlyList<Piece> pieces = kind switch
        {
            "stubble" => [Soft(0f, 122f, 92f, 52f, color), Soft(84f, 88f, 36f, 62f, color), Soft(-84f, 88f, 36f, 62f, color), Soft(0f, 60f, 62f, 13f, color)],
            "goatee" => [Art.Fill("M-30 92 C-16 98 16 98 30 92 C36 112 28 150 0 178 C-28 150 -36 112 -30 92 Z", color, 40f), Art.Line("M-12 104 Q-12 136 -4 160 M12 104 Q12 136 4 160", line, 2.4f, 41f)],
            "sideburns" => [Art.Pair("M100 -26 C104 10 102 50 94 84 C84 106 66 112 56 104 C70 86 80 56 86 20 Z", color, 20f), Art.Line("M94 10 C94 46 88 74 74 94", line, 2.4f, 21f) with { Twin = true }],
            "short" => Full(color, line, shine, 0.5f),
            "long" => Full(color, line, shine, 1.8f),
            _ => Full(color, line, shine, 1f),
        };
        return [.. pieces.Select(piece => piece with { Scale = scale, Y = on.Mouth.Y - (MouthY * scale), Jaw = true, Width = piece.Width * scale })];
    }

    private static Piece Soft(float x, float y, float rx, float ry, SKColor color) => Art.Soft(x, y, rx, ry, Tint.Fade(Pigment.Darker(color, 0.2f), 0.5f), 44f);

    private static IReadOnlyList<Piece> Full(SKColor color, SKColor line, SKColor shine, float length)
    {
        var d = 46f * (length - 1f);
        return
        [
            Art.Fill(
                Outlines.Round(
                    0f, 92f, 34f, 62f, 62f, 56f, 84f, 34f, 98f, -16f, 107f, 10f, 110f, 60f, 100f, 106f + (0.3f * d), 82f, 140f + (0.7f * d), 56f, 160f + (0.9f * d), 36f, 178f + d, 16f, 180f + d,
                    0f, 192f + (1.1f * d), -16f, 180f + d, -36f, 178f + d, -56f, 160f + (0.9f * d), -82f, 140f + (0.7f * d), -100f, 106f + (0.3f * d), -110f, 60f, -107f, 10f, -98f, -16f, -84f, 34f, -62f, 56f, -34f, 62f),
                color,
                34f),
            Art.Line($"M97 24 C103 60 95 96 79 {124f + (0.7f * d)} M77 62 C83 90 71 128 51 {148f + d} M46 116 C46 136 34 156 22 {168f + d} M16 124 Q16 146 6 {164f + d}", line, 2.6f, 35f) with { Twin = true },
            Art.Line("M-88 52 C-92 84 -80 112 -62 132", shine, 4f, 35f),
        ];
    }
}
