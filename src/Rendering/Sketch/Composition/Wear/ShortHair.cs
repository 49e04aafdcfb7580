using PersonaAvatar.Rendering.Sketch.Parts;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Hair that ends above the shoulders.</summary>
internal static class ShortHair
{
    public static IReadOnlyList<Piece> Cap(SKColor back) =>
        [Art.Even("M0 -138 C72 -138 112 -86 111 -22 C110 10 106 30 100 42 L-100 42 C-106 30 -110 10 -111 -22 C-112 -86 -72 -138 0 -138 Z", back, -24f)];

    /// <summary>Hair drawn back from a high forehead, parted a little off the middle.</summary>
    public static IReadOnlyList<Piece> Drawn(SKColor color, SKColor line, SKColor shine) =>
    [
        Art.Fill("M-6 -99 C40 -97 84 -70 98 -20 C102 0 110 -2 111 -24 C113 -88 72 -139 6 -141 C-70 -141 -113 -88 -111 -24 C-110 -2 -102 0 -98 -16 C-88 -60 -58 -93 -6 -99 Z", color, 30f),
        Art.Line("M0 -103 C44 -105 84 -80 101 -32 M4 -116 C48 -119 90 -87 106 -38 M-12 -104 C-52 -103 -88 -75 -101 -28 M-14 -117 C-56 -117 -92 -83 -106 -36", line, 2.6f, 31f),
        Art.Line("M-20 -130 C-58 -126 -90 -98 -102 -58", shine, 4f, 31f),
    ];

    public static IReadOnlyList<Piece> Parted(SKColor color, SKColor line, SKColor shine) =>
    [
        Art.Fill("M-46 -96 C0 -64 66 -70 96 -26 C100 -6 108 -2 111 -24 C114 -92 70 -146 -4 -144 C-78 -142 -114 -88 -111 -24 C-109 0 -101 0 -98 -18 C-92 -52 -74 -80 -46 -96 Z", color, 34f),
        Art.Line("M-44 -98 C-10 -76 50 -84 90 -44 M-38 -110 C0 -96 60 -100 100 -52 M-54 -98 C-76 -86 -92 -60 -102 -32", line, 2.6f, 35f),
        Art.Line("M-46 -126 C-10 -136 40 -130 74 -104", shine, 4f, 35f),
    ];

    public static IReadOnlyList<Piece> Quiff(SKColor color, SKColor line, SKColor shine) =>
    [
        Art.Fill("M-88 -52 C-70 -84 -30 -86 10 -84 C50 -82 84 -72 96 -30 C100 -6 108 -4 110 -26 C112 -60 104 -84 96 -98 C92 -140 40 -174 -30 -164 C-74 -158 -108 -128 -104 -96 C-112 -80 -112 -50 -110 -26 C-108 -4 -100 -4 -97 -20 Z", color, 40f),
        Art.Line("M-70 -84 C-62 -120 -20 -142 30 -140 M-40 -90 C-24 -116 20 -126 66 -116 M0 -88 C24 -100 56 -100 82 -86", line, 2.6f, 41f),
        Art.Line("M-86 -112 C-72 -140 -30 -154 10 -152", shine, 4f, 41f),
    ];

    public static IReadOnlyList<Piece> Messy(SKColor color, SKColor line, SKColor shine) =>
    [
        Art.Fill("M-96 -18 C-92 -44 -80 -64 -66 -76 L-58 -58 C-44 -74 -28 -84 -12 -88 L-10 -68 C12 -78 34 -84 52 -82 L56 -64 C74 -62 88 -44 96 -20 C100 -4 110 -4 112 -26 C116 -52 110 -84 98 -104 L112 -112 C92 -118 84 -126 70 -134 L76 -148 C54 -144 36 -148 20 -152 L12 -166 C0 -152 -24 -150 -44 -146 L-62 -154 C-66 -138 -84 -124 -92 -110 L-112 -106 C-106 -92 -114 -56 -112 -26 C-110 -4 -100 -4 -96 -18 Z", color, 36f),
        Art.Line("M-60 -62 C-54 -84 -40 -104 -20 -116 M-8 -72 C-4 -94 12 -112 34 -120 M56 -68 C56 -84 66 -96 78 -100 M-92 -40 C-92 -64 -84 -84 -72 -96", line, 2.6f, 37f),
        Art.Line("M-56 -134 C-30 -142 0 -142 24 -138", shine, 4f, 37f),
    ];

    public static IReadOnlyList<Piece> Pixie(SKColor color, SKColor line, SKColor shine) =>
    [
        Art.Fill("M-94 -22 C-84 -62 -66 -84 -40 -94 C-26 -72 30 -56 84 -58 C92 -50 96 -34 98 -14 C96 10 100 24 96 36 C112 24 116 -6 114 -34 C110 -100 66 -142 0 -142 C-70 -142 -114 -98 -113 -34 C-114 -6 -110 22 -96 34 C-98 14 -98 -4 -94 -22 Z", color, 34f),
        Art.Line("M-38 -98 C-12 -80 36 -70 84 -68 M-30 -112 C4 -96 54 -90 98 -72 M-46 -98 C-70 -88 -90 -62 -100 -26", line, 2.6f, 35f),
        Art.Line("M-50 -124 C-16 -134 34 -128 66 -108", shine, 4f, 35f),
    ];

    public static IReadOnlyList<Piece> Crew(SKColor color, SKColor line) =>
    [
        Art.Fill("M-84 -74 C-60 -94 -30 -100 0 -100 C30 -100 60 -94 84 -74 C92 -60 96 -36 98 -14 C104 -12 107 -22 107 -34 C108 -94 66 -136 0 -136 C-66 -136 -108 -94 -107 -34 C-107 -22 -104 -12 -98 -14 C-96 -36 -92 -60 -84 -74 Z", color, 26f),
        Art.Line("M-60 -100 L-56 -110 M-36 -106 L-33 -116 M-12 -108 L-10 -119 M14 -108 L14 -119 M38 -105 L36 -115 M62 -98 L58 -108 M-48 -118 L-44 -127 M-4 -126 L-4 -134 M44 -118 L40 -127", line, 2.6f, 27f),
    ];

    /// <summary>What a hat leaves of short hair: a fringe below the brim and the sides.</summary>
    public static IReadOnlyList<Piece> Sides(SKColor color, SKColor line) =>
    [
        Art.Fill("M-84 -96 C-40 -110 40 -110 84 -96 C104 -80 114 -50 112 -22 C111 0 101 2 97 -16 C90 -46 80 -58 66 -62 C40 -52 10 -66 -10 -60 C-34 -54 -56 -62 -70 -58 C-84 -50 -92 -36 -97 -16 C-101 2 -111 0 -112 -22 C-114 -50 -104 -80 -84 -96 Z", color, 24f),
        Art.Line("M-66 -62 C-64 -74 -56 -84 -46 -90 M-10 -62 C-10 -76 -4 -86 6 -92 M66 -64 C64 -76 56 -86 46 -92 M98 -30 C94 -52 88 -70 78 -84 M-98 -30 C-94 -52 -88 -70 -78 -84", line, 2.4f, 25f),
    ];

    public static IReadOnlyList<Piece> Receding(SKColor color, SKColor line) =>
    [
        Art.Pair("M97 -14 C92 -44 84 -66 66 -84 C60 -100 66 -116 70 -118 C98 -100 114 -62 112 -24 C111 0 101 4 97 -14 Z", color, 22f),
        Art.Line("M74 -96 C90 -80 100 -54 104 -24 M84 -98 C98 -80 106 -56 108 -34", line, 2.4f, 23f) with { Twin = true },
        Art.Line("M-40 -128 C-10 -140 20 -140 44 -126 M-34 -122 C-8 -132 16 -132 38 -120", color, 4f, 10f),
    ];

    public static IReadOnlyList<Piece> Mohawk(SKColor color, SKColor line) =>
    [
        Art.Fill("M-24 -86 C-30 -120 -34 -150 -30 -176 C-18 -166 -10 -186 -6 -204 C2 -190 10 -190 14 -206 C20 -184 30 -178 38 -178 C34 -150 30 -120 24 -86 C10 -96 -10 -96 -24 -86 Z", color, 30f),
        Art.Line("M-12 -98 C-14 -130 -14 -150 -12 -178 M8 -98 C10 -130 12 -150 14 -178", line, 3f, 31f),
    ];

    public static IReadOnlyList<Piece> Spiky(SKColor color, SKColor line) =>
    [
        Art.Fill("M-97 -20 C-90 -58 -70 -80 -52 -90 L-44 -66 L-22 -94 L-6 -66 L20 -94 L34 -66 L60 -88 C80 -72 92 -48 97 -20 C102 -4 110 -10 111 -30 L128 -78 L104 -82 L118 -138 L78 -124 L70 -176 L34 -142 L6 -192 L-20 -144 L-62 -178 L-68 -126 L-116 -140 L-100 -84 L-128 -78 L-111 -30 C-110 -10 -102 -4 -97 -20 Z", color, 34f),
        Art.Line("M-20 -98 L-6 -140 M24 -98 L36 -134 M-58 -92 L-60 -118 M66 -90 L76 -114", line, 2.8f, 35f),
    ];

    public static IReadOnlyList<Piece> Afro(SKColor color, SKColor line) =>
    [
        Art.Fill(Locks([.. Curls.Arc(0f, -62f, 128f, 112f, 152f, 388f, 24, 26f), 0f, -66f, 118f]), color, -30f),
        Art.Line(Arcs([.. Curls.Arc(0f, -62f, 120f, 104f, 160f, 380f, 20, 20f), .. Curls.Arc(0f, -62f, 92f, 80f, 180f, 360f, 12, 22f)]), line, 2.5f, -30f),
    ];

    public static IReadOnlyList<Piece> CurlsBehind(SKColor color, bool big) =>
        [Art.Even(Locks(big
            ? [.. Curls.Arc(0f, -18f, 112f, 122f, 140f, 400f, 22, 25f), 0f, -30f, 112f, -92f, 62f, 30f, 92f, 62f, 30f]
            : [.. Curls.Arc(0f, -38f, 98f, 96f, 160f, 380f, 19, 20f), 0f, -40f, 96f]), color, -24f)];

    public static IReadOnlyList<Piece> CurlsBefore(SKColor color, SKColor line)
    {
        float[] locks = [.. Curls.Arc(0f, -10f, 96f, 104f, 192f, 348f, 17, 14f), .. Curls.Arc(0f, -26f, 84f, 98f, 200f, 340f, 11, 20f)];
        return
        [
            Art.Fill("M-100 2 C-126 -70 -76 -144 0 -144 C76 -144 126 -70 100 2 C92 -56 56 -92 0 -94 C-56 -92 -92 -56 -100 2 Z " + Locks(locks), color, 20f),
            Art.Line(Arcs(locks), line, 2.4f, 21f),
        ];
    }

    private static string Locks(ReadOnlySpan<float> locks)
    {
        var path = new System.Text.StringBuilder();
        for (var i = 0; i < locks.Length; i += 3)
        {
            path.Append($"O {locks[i]} {locks[i + 1]} {locks[i + 2]} {locks[i + 2]} ");
        }

        return path.ToString();
    }

    private static string Arcs(ReadOnlySpan<float> locks)
    {
        var path = new System.Text.StringBuilder();
        for (var i = 0; i < locks.Length; i += 6)
        {
            var (x, y, r) = (locks[i], locks[i + 1], locks[i + 2] * 0.55f);
            path.Append($"M{x - r} {y + (0.2f * r)} C{x - r} {y - (0.9f * r)} {x + (0.7f * r)} {y - (1.1f * r)} {x + (0.9f * r)} {y} ");
        }

        return path.ToString();
    }
}
