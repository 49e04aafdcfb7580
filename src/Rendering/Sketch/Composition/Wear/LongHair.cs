using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Hair that falls to the shoulders or is bound up.</summary>
internal static class LongHair
{
    public static IReadOnlyList<Piece> Straight(SKColor back, SKColor line) =>
    [
        Art.Fill("M0 -140 C80 -140 122 -86 122 -14 C124 60 130 130 138 200 C110 216 70 214 50 206 L-50 206 C-70 214 -110 216 -138 200 C-130 130 -124 60 -122 -14 C-122 -86 -80 -140 0 -140 Z", back, -26f),
        Art.Line("M108 40 C112 100 114 150 118 196 M92 80 C94 120 96 160 96 204", line, 2.8f, -25f) with { Twin = true },
    ];

    public static IReadOnlyList<Piece> Wavy(SKColor back, SKColor line) =>
    [
        Art.Fill("M0 -142 C80 -142 122 -90 122 -20 C118 20 142 50 134 88 C126 116 152 140 142 178 C134 206 100 214 70 204 L-70 204 C-100 214 -134 206 -142 178 C-152 140 -126 116 -134 88 C-142 50 -118 20 -122 -20 C-122 -90 -80 -142 0 -142 Z", back, -26f),
        Art.Line("M112 10 C106 46 128 66 120 96 C112 124 134 146 126 180 M98 60 C94 90 112 110 106 136 C100 160 114 176 110 196", line, 2.8f, -25f) with { Twin = true },
    ];

    public static IReadOnlyList<Piece> Bob(SKColor back, SKColor line) =>
    [
        Art.Fill("M0 -142 C82 -142 124 -90 124 -20 C126 30 130 60 122 96 C104 112 84 112 70 104 L-70 104 C-84 112 -104 112 -122 96 C-130 60 -126 30 -124 -20 C-124 -90 -82 -142 0 -142 Z", back, -24f),
        Art.Line("M112 0 C116 36 114 66 108 96 M100 40 C102 62 100 82 96 100", line, 2.6f, -23f) with { Twin = true },
    ];

    public static IReadOnlyList<Piece> Ponytail(SKColor back, SKColor color, SKColor line) =>
    [
        Art.Fill("M40 -130 C110 -150 168 -100 164 -20 C162 50 150 110 118 150 C126 80 116 10 96 -40 Z", color, -40f) with { Sway = 6f, Root = -130f },
        Art.Line("M70 -118 C124 -110 146 -50 140 20 C138 60 134 90 126 124", line, 3f, -40f) with { Sway = 6f, Root = -130f },
        .. ShortHair.Cap(back),
    ];

    public static IReadOnlyList<Piece> Pigtails(SKColor back, SKColor color, SKColor line) =>
    [
        Art.Pair("M96 -30 C140 -50 172 -10 166 50 C162 90 146 118 130 128 C132 90 116 40 96 10 Z", color, -30f) with { Sway = 4f, Root = -30f },
        Art.Line("M112 -22 C142 -8 152 40 140 100", line, 3f, -29f) with { Twin = true, Sway = 4f, Root = -30f },
        Art.Pair("O 106 -14 10 14", new SKColor(0xFFE0607A), -28f),
        .. ShortHair.Cap(back),
    ];

    public static IReadOnlyList<Piece> Braids(SKColor back, SKColor color, SKColor line) =>
    [
        .. ShortHair.Cap(back),
        Art.Pair("O 112 56 20 22 O 116 88 19 21 O 118 118 18 20 O 120 147 17 19 O 121 174 15 17 M112 184 C106 202 112 216 120 222 C130 214 134 200 130 184 Z", color, -14f) with { Sway = 3f, Root = 40f },
        Art.Line("M98 48 Q112 66 126 50 M100 80 Q116 98 132 82 M104 110 Q118 128 134 112 M106 140 Q120 156 134 142 M110 166 Q121 180 132 168", line, 2.6f, -13f) with { Twin = true, Sway = 3f, Root = 40f },
        Art.Pair("B 108 180 26 9 4", new SKColor(0xFFD8A03A), -12f) with { Sway = 3f, Root = 40f },
    ];

    public static IReadOnlyList<Piece> Bun(SKColor back, SKColor color, SKColor line) =>
    [
        Art.Fill("O 0 -152 52 44", color, -30f),
        Art.Line("M-34 -138 C-30 -176 20 -184 34 -154 M-20 -130 C-18 -158 14 -166 20 -142", line, 3f, -29f),
        .. ShortHair.Cap(back),
    ];

    public static IReadOnlyList<Piece> Locks(SKColor back, SKColor color, SKColor line)
    {
        var path = new System.Text.StringBuilder();
        for (var i = 0; i < 6; i++)
        {
            var (x, end) = (52f + (i * 15f), 196f - (i * 16f));
            path.Append($"M{x - 9f} -80 C{x + 14f} -20 {x + 2f} 60 {x + 4f} {end} C{x + 6f} {end + 12f} {x + 18f} {end + 12f} {x + 20f} {end} C{x + 18f} 60 {x + 32f} -20 {x + 8f} -84 Z ");
        }

        return
        [
            .. ShortHair.Cap(back),
            Art.Pair(path.ToString(), color, -20f) with { Sway = 2f, Root = -60f },
            Art.Line("M80 20 L92 24 M82 60 L94 64 M84 100 L94 104 M110 10 L122 14 M112 60 L122 64 M98 130 L106 134", line, 2.6f, -19f) with { Twin = true, Sway = 2f, Root = -60f },
        ];
    }

    /// <summary>Hair parted in the middle that hangs beside the face.</summary>
    public static IReadOnlyList<Piece> Curtain(SKColor color, SKColor line, SKColor shine) =>
    [
        Art.Pair("M0 -104 C36 -98 80 -68 94 -12 C98 24 92 60 98 96 C112 92 122 60 122 -14 C122 -90 80 -144 -2 -144 Z", color, 26f),
        Art.Line("M4 -110 C50 -104 94 -66 104 -6 C108 24 104 52 106 80 M6 -122 C56 -118 104 -80 112 -20", line, 2.6f, 27f) with { Twin = true },
        Art.Line("M-30 -130 C-66 -120 -94 -94 -106 -52", shine, 4f, 27f),
    ];

    public static IReadOnlyList<Piece> SideSweep(SKColor color, SKColor line, SKColor shine) =>
    [
        Art.Fill("M-40 -104 C-10 -70 50 -66 90 -30 C100 10 96 40 104 76 C122 60 126 10 122 -24 C118 -98 76 -146 0 -146 C-78 -146 -122 -96 -122 -24 C-126 10 -120 56 -104 78 C-96 40 -100 6 -94 -22 C-84 -60 -66 -90 -40 -104 Z", color, 34f),
        Art.Line("M-36 -108 C0 -86 60 -80 100 -36 M-28 -122 C10 -106 74 -98 112 -46 M-46 -108 C-76 -92 -98 -56 -106 -10", line, 2.6f, 35f),
        Art.Line("M-40 -134 C0 -140 50 -132 82 -102", shine, 4f, 35f),
    ];

    public static IReadOnlyList<Piece> Bangs(SKColor color, SKColor line, SKColor shine) =>
    [
        Art.Fill("M-96 -16 C-98 16 -96 44 -100 70 C-118 50 -124 6 -122 -28 C-118 -100 -74 -146 0 -146 C74 -146 118 -100 122 -28 C124 6 118 50 100 70 C96 44 98 16 96 -16 C94 -34 90 -46 84 -56 C60 -48 30 -50 20 -62 C4 -48 -40 -46 -58 -58 C-70 -52 -80 -50 -86 -54 C-92 -42 -95 -30 -96 -16 Z", color, 36f),
        Art.Line("M20 -64 C22 -84 16 -106 8 -120 M-58 -60 C-58 -84 -44 -108 -24 -120 M84 -58 C80 -84 60 -110 38 -122 M-100 -20 C-98 -50 -88 -80 -70 -100 M102 -20 C100 -50 92 -78 76 -100", line, 2.6f, 37f),
        Art.Line("M-70 -116 C-36 -138 30 -140 66 -118", shine, 4.5f, 37f),
    ];
}
