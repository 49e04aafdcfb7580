using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Caps, hats with brims, and what is wound round a head.</summary>
internal static class LowHats
{
    /// <summary>A dome with a brim of a given width: bowler, straw hat, fedora, cowboy hat.</summary>
    public static IReadOnlyList<Piece> Brimmed(SKColor cloth, SKColor band, float height, float brim, float curl, bool dent) =>
    [
        Art.Fill(
            dent
                ? $"M-84 4 C-92 -40 -78 {-height} -40 {-height} C-24 {-height} -14 {-height + 12f} 0 {-height + 12f} C14 {-height + 12f} 24 {-height} 40 {-height} C78 {-height} 92 -40 84 4 C40 18 -40 18 -84 4 Z"
                : $"M-86 4 C-90 {-height * 0.62f} -52 {-height} 0 {-height} C52 {-height} 90 {-height * 0.62f} 86 4 C40 18 -40 18 -86 4 Z",
            cloth,
            16f),
        Art.Fill("M-88 -22 C-40 -8 40 -8 88 -22 L87 5 C40 19 -40 19 -87 5 Z", band, 20f),
        Art.Fill($"M{-brim} {6f - curl} C{-brim * 0.86f} -4 -100 -4 -86 0 C-40 16 40 16 86 0 C100 -4 {brim * 0.86f} -4 {brim} {6f - curl} C{brim * 0.86f} 30 60 38 0 38 C-60 38 {-brim * 0.86f} 30 {-brim} {6f - curl} Z", cloth, 42f),
        Art.Line($"M{-brim * 0.9f} {8f - (0.5f * curl)} C-70 30 70 30 {brim * 0.9f} {8f - (0.5f * curl)}", Tint.Fade(Pigment.Lighter(cloth, 0.55f), 0.5f), 3f, 43f),
    ];

    public static IReadOnlyList<Piece> Cap(SKColor cloth, SKColor badge) =>
    [
        Art.Fill("M-104 12 C-112 -50 -66 -92 0 -92 C66 -92 112 -50 104 12 C60 -6 -60 -6 -104 12 Z", cloth, 14f),
        Art.Line("M0 -92 C-4 -60 -4 -30 0 -2 M-50 -80 C-66 -50 -70 -24 -68 0 M50 -80 C66 -50 70 -24 68 0", Tint.Fade(Pigment.Darker(cloth, 0.4f), 0.6f), 2.6f, 15f),
        Art.Fill("O 0 -93 9 6", Pigment.Darker(cloth, 0.2f), 14f),
        Art.Fill("O 0 -42 22 22", badge, 30f),
        Art.Fill("M-96 2 C-50 -14 50 -14 96 2 C104 26 66 44 0 44 C-66 44 -104 26 -96 2 Z", Pigment.Darker(cloth, 0.16f), 74f),
        Art.Line("M-78 8 C-40 -4 40 -4 78 8", Tint.Fade(Pigment.Lighter(cloth, 0.5f), 0.5f), 3f, 75f),
    ];

    public static IReadOnlyList<Piece> Captain(SKColor cloth, SKColor trim) =>
    [
        Art.Fill(Outlines.Round(0f, -92f, 60f, -90f, 116f, -74f, 134f, -46f, 116f, -20f, 98f, -4f, 0f, -12f, -98f, -4f, -116f, -20f, -134f, -46f, -116f, -74f, -60f, -90f), cloth, 8f),
        Art.Line("M-112 -66 C-60 -86 -20 -86 20 -84", Tint.Fade(Pigment.Lighter(cloth, 0.5f), 0.5f), 5f, 9f),
        Art.Even("M-102 -24 C-60 -40 60 -40 102 -24 L104 12 C60 -4 -60 -4 -104 12 Z", Pigment.Darker(cloth, 0.6f), 30f),
        Art.Line("M-100 -2 C-60 -17 60 -17 100 -2", trim, 3.4f, 31f),
        Art.Even("M-96 2 C-60 -12 60 -12 96 2 C98 22 60 32 0 32 C-60 32 -98 22 -96 2 Z", Tint.Of(0x14141C), 64f),
        Art.Even("M-80 6 C-40 -4 10 -4 40 0 C0 2 -40 8 -72 16 Z", Tint.Of(0x8A9AB4, 0.45f), 66f),
        Art.Fill("O 0 -54 17 17", Pigment.Darker(cloth, 0.55f), 36f),
        Art.Line("O 0 -54 17 17 M0 -60 L0 -45 M-8 -50 Q-6 -45 0 -45 Q6 -45 8 -50", trim, 2.6f, 36f),
    ];

    public static IReadOnlyList<Piece> Beret(SKColor cloth) =>
    [
        Art.Fill("M-104 8 C-136 -20 -116 -66 -50 -78 C20 -92 110 -70 124 -30 C130 -8 112 8 100 10 C60 -8 -60 -8 -104 8 Z", cloth, 12f),
        Art.Line("M-102 4 C-60 -12 60 -12 100 6", Pigment.Darker(cloth, 0.4f), 7f, 20f),
        Art.Line("M0 -80 C2 -90 6 -94 10 -96", Pigment.Darker(cloth, 0.3f), 6f, 10f),
        Art.Line("M-90 -30 C-70 -58 -30 -66 10 -64", Tint.Fade(Pigment.Lighter(cloth, 0.5f), 0.5f), 5f, 13f),
    ];

    public static IReadOnlyList<Piece> Beanie(SKColor wool, SKColor bobble, bool striped) =>
    [
        Art.Fill("O 0 -104 30 28", bobble, 6f),
        Art.Fill("M-102 10 C-108 -60 -62 -98 0 -98 C62 -98 108 -60 102 10 C60 -4 -60 -4 -102 10 Z", wool, 14f),
        striped ? Art.Line("M-98 -40 C-50 -60 50 -60 98 -40", bobble, 14f, 16f) : Art.Line("M-50 -84 Q-62 -50 -62 -10 M-18 -94 Q-22 -54 -22 -14 M18 -94 Q22 -54 22 -14 M50 -84 Q62 -50 62 -10", Tint.Fade(Pigment.Darker(wool, 0.4f), 0.6f), 3f, 15f),
        Art.Fill("M-106 -14 C-60 -32 60 -32 106 -14 L108 16 C60 0 -60 0 -108 16 Z", Pigment.Lighter(wool, 0.1f), 28f),
        Art.Line("M-80 -20 L-82 6 M-54 -26 L-56 0 M-27 -29 L-28 -4 M0 -30 L0 -5 M27 -29 L28 -4 M54 -26 L56 0 M80 -20 L82 6", Tint.Fade(Pigment.Darker(wool, 0.45f), 0.5f), 3f, 29f),
    ];

    public static IReadOnlyList<Piece> FlatCap(SKColor cloth) =>
    [
        Art.Fill("M-106 6 C-124 -30 -100 -72 -30 -80 C40 -86 112 -62 116 -20 C116 0 106 10 100 10 C60 -8 -60 -8 -106 6 Z", cloth, 16f),
        Art.Line("M-80 -60 L-70 -2 M-40 -76 L-34 -12 M4 -80 L6 -12 M48 -76 L46 -10 M88 -58 L80 -4 M-110 -30 C-40 -52 60 -52 114 -28", Tint.Fade(Pigment.Darker(cloth, 0.35f), 0.45f), 3f, 17f),
        Art.Fill("M-90 -2 C-40 -20 40 -20 90 -2 C96 16 60 28 0 28 C-60 28 -96 16 -90 -2 Z", Pigment.Darker(cloth, 0.2f), 58f),
    ];

    public static IReadOnlyList<Piece> Wound(SKColor cloth, SKColor gem) =>
    [
        Art.Fill("M-108 14 C-132 -40 -80 -104 0 -104 C80 -104 132 -40 108 14 C60 -10 -60 -10 -108 14 Z", cloth, 16f),
        Art.Line("M-106 0 C-70 -60 10 -80 96 -64 M-96 -40 C-40 -90 40 -96 80 -86 M106 0 C70 -60 -10 -80 -96 -64", Tint.Fade(Pigment.Darker(cloth, 0.42f), 0.6f), 3.4f, 17f),
        Art.Fill("O 0 -36 13 16", gem, 30f),
        Art.Even("O -4 -42 4 5", SKColors.White.WithAlpha(190), 31f),
    ];

    public static IReadOnlyList<Piece> Bandana(SKColor cloth) =>
    [
        Art.Fill("M96 -6 C120 -4 140 10 150 34 C130 30 114 24 100 10 Z M98 -2 C116 14 126 36 126 58 C110 46 100 28 94 8 Z", cloth, -10f) with { Sway = 3f },
        Art.Fill("M-106 14 C-112 -50 -64 -86 0 -86 C64 -86 112 -50 106 14 C60 -8 -60 -8 -106 14 Z", cloth, 16f),
        Art.Even("O -60 -30 6 6 O -20 -50 6 6 O 24 -30 6 6 O 62 -46 6 6 O -36 -70 5 5 O 40 -72 5 5 O 0 -16 5 5", Pigment.Lighter(cloth, 0.7f), 18f),
    ];
}
