using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Hats that stand high: of wizards, kings and conjurers.</summary>
internal static class TallHats
{
    public static IReadOnlyList<Piece> Pointed(SKColor cloth, SKColor trim, bool stars) =>
    [
        Art.Fill("M-88 -8 C-62 -60 -36 -110 -6 -148 C6 -160 30 -158 46 -140 C34 -140 30 -132 34 -116 C48 -72 70 -40 88 -8 C40 12 -40 12 -88 -8 Z", cloth, 18f),
        Art.Line("M-20 -110 C4 -100 24 -104 38 -112 M-46 -70 C-20 -58 20 -58 50 -74", Tint.Fade(Pigment.Darker(cloth, 0.5f), 0.6f), 4f, 19f),
        .. stars
            ? new[] { Art.Even("M-24 -76 L-19 -64 L-6 -63 L-16 -55 L-13 -42 L-24 -49 L-35 -42 L-32 -55 L-42 -63 L-29 -64 Z M30 -56 L33 -48 L42 -47 L35 -42 L37 -33 L30 -38 L23 -33 L25 -42 L18 -47 L27 -48 Z M6 -124 L8 -118 L14 -117 L9 -113 L11 -107 L6 -110 L1 -107 L3 -113 L-2 -117 L4 -118 Z", trim, 22f) }
            : [],
        Art.Fill("M-90 -14 C-40 4 40 4 90 -14 L92 8 C40 24 -40 24 -92 8 Z", trim, 26f),
        Art.Fill("M-150 14 C-120 -6 -100 -4 -90 2 C-40 18 40 18 90 2 C100 -4 120 -6 150 14 C130 36 60 44 0 44 C-60 44 -130 36 -150 14 Z", Pigment.Darker(cloth, 0.1f), 44f),
        Art.Line("M-140 14 C-80 34 80 34 140 14", Tint.Fade(Pigment.Lighter(cloth, 0.5f), 0.5f), 3f, 45f),
    ];

    public static IReadOnlyList<Piece> Top(SKColor cloth, SKColor band) =>
    [
        Art.Fill("M-72 4 L-78 -118 C-78 -130 78 -130 78 -118 L72 4 C40 16 -40 16 -72 4 Z", cloth, 16f),
        Art.Even("O 0 -120 77 11", Pigment.Darker(cloth, 0.4f), 16f),
        Art.Fill("M-73 -26 C-40 -14 40 -14 73 -26 L72 4 C40 16 -40 16 -72 4 Z", band, 20f),
        Art.Fill("M-128 10 C-120 -6 -90 -4 -74 0 C-40 14 40 14 74 0 C90 -4 120 -6 128 10 C110 30 60 34 0 34 C-60 34 -110 30 -128 10 Z", cloth, 40f),
        Art.Line("M-58 -106 L-54 -34", Tint.Fade(Pigment.Lighter(cloth, 0.5f), 0.5f), 6f, 17f),
    ];

    public static IReadOnlyList<Piece> Crown(SKColor metal, SKColor gem) =>
    [
        Art.Even("M-86 -4 L-92 -66 L-60 -38 L-32 -84 L0 -44 L32 -84 L60 -38 L92 -66 L86 -4 C40 -20 -40 -20 -86 -4 Z", Pigment.Darker(metal, 0.45f), -6f),
        Art.Fill("M-92 8 L-104 -62 L-66 -30 L-40 -86 L0 -36 L40 -86 L66 -30 L104 -62 L92 8 C40 24 -40 24 -92 8 Z", metal, 22f),
        Art.Line("M-92 -2 C-40 14 40 14 92 -2 M-94 -16 C-40 0 40 0 94 -16", Pigment.Darker(metal, 0.4f), 3f, 23f),
        Art.Fill("O 0 -8 11 12 O -52 -14 8 9 O 52 -14 8 9", gem, 26f),
        Art.Fill("O -40 -90 9 9 O 40 -90 9 9 O -105 -64 7 7 O 105 -64 7 7", Pigment.Lighter(metal, 0.4f), 22f),
        Art.Even("O -4 -12 4 4", SKColors.White.WithAlpha(190), 27f),
    ];

    public static IReadOnlyList<Piece> Tiara(SKColor metal, SKColor gem) =>
    [
        Art.Line("M-96 6 C-60 -24 60 -24 96 6", metal, 7f, 26f),
        Art.Fill("M-60 -14 L-46 -40 L-34 -22 L-18 -56 L0 -76 L18 -56 L34 -22 L46 -40 L60 -14 C30 -26 -30 -26 -60 -14 Z", metal, 28f),
        Art.Fill("O 0 -46 9 12 O -26 -30 6 7 O 26 -30 6 7", gem, 30f),
        Art.Even("O -3 -51 3 4", SKColors.White.WithAlpha(200), 31f),
    ];
}
