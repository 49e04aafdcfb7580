using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Helmets, hoods, ribbons, haloes and headphones.</summary>
internal static class OddHats
{
    private static readonly SKColor Gold = Tint.Of(0xE8B846);

    public static IReadOnlyList<Piece> Helmet(SKColor metal, SKColor plume, bool horns) =>
    [
        .. horns
            ? new[] { Art.Pair("M88 -20 C130 -20 160 -60 156 -112 C140 -84 116 -66 84 -62 Z", Tint.Of(0xF0E4CC), 0f) }
            : [Art.Fill("M-8 -92 C-20 -140 30 -160 90 -132 C130 -112 140 -70 130 -40 C110 -80 60 -96 8 -88 Z", plume, -4f) with { Sway = 3f, Root = -90f }],
        Art.Fill("M-108 24 C-116 -50 -66 -100 0 -100 C66 -100 116 -50 108 24 C60 0 -60 0 -108 24 Z", metal, 16f),
        Art.Even("M-78 -44 C-60 -74 -30 -88 0 -88 C-24 -72 -44 -44 -50 -6 L-80 0 Z", SKColors.White.WithAlpha(70), 18f),
        Art.Fill("M-110 4 C-60 -20 60 -20 110 4 L110 28 C60 4 -60 4 -110 28 Z", Pigment.Darker(metal, 0.16f), 28f),
        Art.Fill("B -11 -98 22 104 6", Pigment.Darker(metal, 0.1f), 30f),
        Art.Even("O -84 6 4 4 O -44 -3 4 4 O 44 -3 4 4 O 84 6 4 4", Pigment.Darker(metal, 0.5f), 32f),
    ];

    public static IReadOnlyList<Piece> HardHat(SKColor shell) =>
    [
        Art.Fill("M-106 6 C-110 -60 -62 -98 0 -98 C62 -98 110 -60 106 6 C60 -10 -60 -10 -106 6 Z", shell, 16f),
        Art.Fill("M-20 -98 C-24 -60 -24 -30 -22 -4 L22 -4 C24 -30 24 -60 20 -98 Z", Pigment.Lighter(shell, 0.16f), 26f),
        Art.Even("M-84 -30 C-74 -62 -52 -80 -34 -86 C-48 -66 -56 -40 -58 -12 Z", SKColors.White.WithAlpha(90), 24f),
        Art.Fill("M-124 8 C-80 -16 80 -16 124 8 C126 22 60 30 0 30 C-60 30 -126 22 -124 8 Z", shell, 56f),
    ];

    public static IReadOnlyList<Piece> SpaceHelmet(SKColor rim) =>
    [
        Art.Even("O 0 82 156 176", Tint.Of(0xBCE4F4, 0.16f), 40f),
        Art.Line("O 0 82 156 176", Tint.Fade(Pigment.Lighter(rim, 0.3f), 0.9f), 7f, 0f),
        Art.Even("M-118 20 C-104 -40 -60 -78 -20 -84 C-60 -56 -88 -16 -96 44 C-98 56 -120 40 -118 20 Z", SKColors.White.WithAlpha(120), 60f),
        Art.Line("M128 90 C126 140 110 180 84 208", Tint.Of(0xFFFFFF, 0.4f), 6f, 40f),
    ];

    public static IReadOnlyList<Piece> Hood(SKColor cloth) =>
    [
        Art.Fill("M0 -112 C90 -112 138 -44 136 50 C136 120 120 190 92 226 C110 150 112 90 106 40 C100 -20 60 -54 0 -54 C-60 -54 -100 -20 -106 40 C-112 90 -110 150 -92 226 C-120 190 -136 120 -136 50 C-138 -44 -90 -112 0 -112 Z", cloth, 24f),
        Art.Line("M0 -54 C60 -54 100 -20 106 40 C112 90 110 150 96 214 M0 -54 C-60 -54 -100 -20 -106 40 C-112 90 -110 150 -96 214", Tint.Fade(Pigment.Darker(cloth, 0.6f), 0.8f), 6f, 25f),
        Art.Line("M-60 -94 C-100 -66 -120 -10 -122 50", Tint.Fade(Pigment.Lighter(cloth, 0.5f), 0.5f), 5f, 26f),
    ];

    public static IReadOnlyList<Piece> HeadScarf(SKColor cloth, SKColor dots) =>
    [
        Art.Fill("M0 -78 C84 -78 128 -20 126 50 C124 110 110 160 80 196 C96 140 108 90 106 50 C100 -2 60 -30 0 -30 C-60 -30 -100 -2 -106 50 C-108 90 -96 140 -80 196 C-110 160 -124 110 -126 50 C-128 -20 -84 -78 0 -78 Z", cloth, 24f),
        Art.Even("O -70 -34 6 6 O -30 -54 6 6 O 14 -50 6 6 O 56 -44 6 6 O 92 -14 6 6 O -102 4 6 6 O 112 40 6 6 O -116 52 6 6 O -106 104 6 6 O 108 92 6 6", dots, 26f),
        Art.Line("M-104 46 C-100 -2 -60 -29 0 -29 C60 -29 100 -2 104 46", Tint.Fade(Pigment.Darker(cloth, 0.5f), 0.7f), 4f, 25f),
    ];

    public static IReadOnlyList<Piece> Party(SKColor paper, SKColor dots) =>
    [
        Art.Fill("O 0 -150 18 16", dots, 12f),
        Art.Fill("M0 -146 L66 2 C30 16 -30 16 -66 2 Z", paper, 18f),
        Art.Even("O -6 -104 7 7 O 16 -70 8 8 O -22 -62 7 7 O -38 -18 8 8 O 0 -28 8 8 O 38 -22 8 8", dots, 20f),
    ];

    public static IReadOnlyList<Piece> Santa(SKColor cloth) =>
    [
        Art.Fill("M-98 4 C-96 -60 -50 -120 20 -128 C90 -130 140 -80 142 -14 C142 -4 132 0 128 -6 C116 -50 90 -66 60 -62 C84 -44 98 -20 98 4 C60 -10 -60 -10 -98 4 Z", cloth, 16f),
        Art.Line("M60 -62 C40 -70 20 -66 4 -56", Tint.Fade(Pigment.Darker(cloth, 0.5f), 0.6f), 4f, 17f),
        Art.Fill("O 134 4 22 22", Tint.Of(0xFAF8F4), 18f),
        Art.Fill("M-110 -12 C-60 -32 60 -32 110 -12 C120 -4 120 16 108 20 C60 2 -60 2 -108 20 C-120 16 -120 -4 -110 -12 Z", Tint.Of(0xFAF8F4), 30f),
    ];

    public static IReadOnlyList<Piece> Mortarboard(SKColor cloth) =>
    [
        Art.Fill("M-86 -30 C-40 -14 40 -14 86 -30 L84 12 C40 26 -40 26 -84 12 Z", Pigment.Darker(cloth, 0.2f), 18f),
        Art.Fill("M0 -96 L132 -56 L4 -14 L-132 -56 Z", cloth, 26f),
        Art.Even("M-132 -56 L4 -14 L132 -56 L132 -49 L4 -6 L-132 -49 Z", Pigment.Darker(cloth, 0.5f), 26f),
        Art.Line("M4 -58 C60 -64 104 -58 116 -50 L118 4", Gold, 4f, 40f) with { Sway = 3f, Root = -50f },
        Art.Fill("M110 2 L126 2 L130 42 L106 42 Z", Gold, 40f) with { Sway = 3f, Root = -50f },
    ];

    public static IReadOnlyList<Piece> Tricorn(SKColor cloth, SKColor trim) =>
    [
        Art.Fill("M-150 -20 C-120 -70 -60 -104 0 -104 C60 -104 120 -70 150 -20 C110 -10 60 22 0 26 C-60 22 -110 -10 -150 -20 Z", cloth, 30f),
        Art.Line("M-150 -20 C-110 -10 -60 22 0 26 C60 22 110 -10 150 -20", trim, 5f, 31f),
        Art.Even("M-18 -44 C-18 -72 18 -72 18 -44 C18 -36 12 -32 10 -28 L-10 -28 C-12 -32 -18 -36 -18 -44 Z", Tint.Of(0xF6F0E4), 36f),
        Art.Line("M-26 -16 L26 -30 M-26 -30 L26 -16", Tint.Of(0xF6F0E4), 6f, 36f),
        Art.Even("O -7 -46 4.5 5 O 7 -46 4.5 5", cloth, 37f),
    ];

    public static IReadOnlyList<Piece> Ribbon(SKColor cloth) =>
    [
        Art.Fill("M52 -30 C70 -66 112 -74 120 -50 C124 -26 96 -8 58 -14 Z M48 -30 C20 -60 -16 -58 -18 -34 C-16 -10 16 -4 46 -14 Z", cloth, 30f),
        Art.Fill("O 52 -24 14 14", Pigment.Lighter(cloth, 0.14f), 34f),
        Art.Line("M64 -28 Q86 -40 104 -44 M40 -28 Q20 -36 2 -36", Tint.Fade(Pigment.Darker(cloth, 0.5f), 0.5f), 3f, 31f),
    ];

    public static IReadOnlyList<Piece> Wreath(SKColor petals, bool leaves)
    {
        var pieces = new List<Piece> { Art.Line("M-104 4 C-60 -30 60 -30 104 4", Tint.Of(0x5A8A48), 8f, 30f) };
        for (var i = -4; i <= 4; i++)
        {
            var (x, y) = (i * 25f, -22f + (i * i * 1.7f));
            pieces.Add(leaves
                ? Art.Fill($"M{x} {y + 8f} C{x + 4f} {y - 12f} {x + 14f} {y - 24f} {x + 24f} {y - 28f} C{x + 26f} {y - 10f} {x + 16f} {y + 4f} {x} {y + 8f} Z", petals, 32f)
                : Art.Fill($"O {x - 9f} {y - 6f} 10 10 O {x + 9f} {y - 6f} 10 10 O {x - 6f} {y + 9f} 10 10 O {x + 6f} {y + 9f} 10 10 O {x} {y - 12f} 10 10", i % 2 == 0 ? petals : Tint.Of(0xF8F0E8), 32f));
        }

        pieces.Add(Art.Even(leaves ? "O 0 -22 1 1" : "O -100 6 5 5 O -75 -6 5 5 O -50 -15 5 5 O -25 -20 5 5 O 0 -22 5 5 O 25 -20 5 5 O 50 -15 5 5 O 75 -6 5 5 O 100 6 5 5", Gold, 33f));
        return pieces;
    }

    public static IReadOnlyList<Piece> Headphones(SKColor shell) =>
    [
        Art.Line("M-112 50 C-130 -100 130 -100 112 50", Pigment.Darker(shell, 0.3f), 14f, 6f),
        Art.Line("M-100 -10 C-90 -80 90 -80 100 -10", Tint.Fade(Pigment.Lighter(shell, 0.5f), 0.7f), 3f, 7f),
        Art.Pair("B 92 30 40 80 18", shell, 8f),
        Art.Pair("B 88 38 16 64 8", Pigment.Darker(shell, 0.5f), 10f),
    ];

    public static IReadOnlyList<Piece> Halo() =>
    [
        Art.Soft(0f, -74f, 130f, 44f, Tint.Of(0xFFF0A8, 0.6f), 0f),
        Art.Line("O 0 -74 78 20", Tint.Of(0xE8B846), 12f, 0f),
        Art.Line("O 0 -77 78 19", Tint.Of(0xFFF4C0), 4f, 0f),
    ];

    public static IReadOnlyList<Piece> Feathers(SKColor band, SKColor plumes) =>
    [
        Art.Fill("M-80 -10 C-110 -50 -124 -90 -110 -120 C-90 -96 -70 -60 -56 -14 Z M80 -10 C110 -50 124 -90 110 -120 C90 -96 70 -60 56 -14 Z", Pigment.Darker(plumes, 0.16f), 6f),
        Art.Fill("M-50 -14 C-74 -66 -74 -112 -54 -144 C-36 -112 -22 -60 -18 -16 Z M50 -14 C74 -66 74 -112 54 -144 C36 -112 22 -60 18 -16 Z", Pigment.Lighter(plumes, 0.3f), 8f),
        Art.Fill("M-18 -14 C-28 -70 -18 -130 0 -164 C18 -130 28 -70 18 -14 Z", plumes, 10f),
        Art.Fill("M-104 0 C-60 -30 60 -30 104 0 L104 20 C60 -8 -60 -8 -104 20 Z", band, 26f),
    ];

    public static IReadOnlyList<Piece> Chef(SKColor linen) =>
    [
        Art.Fill("M-78 -30 C-130 -40 -132 -104 -80 -108 C-70 -146 -10 -152 6 -128 C40 -152 92 -136 92 -100 C132 -90 124 -36 78 -30 Z", linen, 14f),
        Art.Line("M-40 -40 C-46 -62 -44 -84 -36 -98 M0 -38 C-2 -62 0 -84 4 -100 M40 -40 C46 -62 46 -80 42 -94", Tint.Fade(Pigment.Darker(linen, 0.3f), 0.5f), 3.4f, 15f),
        Art.Fill("M-84 -42 C-40 -24 40 -24 84 -42 L88 8 C40 26 -40 26 -88 8 Z", linen, 24f),
        Art.Line("M-86 2 C-40 20 40 20 86 2", Tint.Fade(Pigment.Darker(linen, 0.3f), 0.5f), 3f, 25f),
    ];

    public static IReadOnlyList<Piece> Bonnet(SKColor linen) =>
    [
        Art.Fill("M-92 -4 C-96 -60 -50 -84 0 -84 C50 -84 96 -60 92 -4 C50 -22 -50 -22 -92 -4 Z", linen, 16f),
        Art.Fill("O -92 0 17 15 O -66 -9 17 15 O -38 -15 17 15 O -12 -18 17 15 O 14 -18 17 15 O 40 -15 17 15 O 66 -9 17 15 O 92 0 17 15", Pigment.Darker(linen, 0.05f), 24f),
        Art.Even("M-7 -66 L7 -66 L7 -54 L19 -54 L19 -42 L7 -42 L7 -30 L-7 -30 L-7 -42 L-19 -42 L-19 -54 L-7 -54 Z", Tint.Of(0xD8484A), 26f),
    ];

    public static IReadOnlyList<Piece> Small(SKColor cloth, bool band) => band
        ? [Art.Fill("M-106 2 C-60 -34 60 -34 106 2 L106 24 C60 -10 -60 -10 -106 24 Z", cloth, 26f)]
        : [Art.Fill("M-86 -16 C-84 -60 -40 -74 0 -74 C40 -74 84 -60 86 -16 C40 -34 -40 -34 -86 -16 Z", cloth, 12f), Art.Line("M-84 -18 C-40 -36 40 -36 84 -18", Pigment.Darker(cloth, 0.3f), 4f, 14f)];

    public static IReadOnlyList<Piece> Fez(SKColor cloth) =>
    [
        Art.Fill("M-66 6 L-50 -88 C-30 -96 30 -96 50 -88 L66 6 C40 18 -40 18 -66 6 Z", cloth, 18f),
        Art.Even("O 0 -89 50 8", Pigment.Darker(cloth, 0.3f), 18f),
        Art.Line("M0 -90 C40 -96 66 -84 70 -60 L70 -30", Tint.Of(0x2A2226), 4f, 24f) with { Sway = 4f, Root = -90f },
        Art.Even("M63 -32 L77 -32 L80 -2 L60 -2 Z", Tint.Of(0x2A2226), 24f) with { Sway = 4f, Root = -90f },
    ];
}
