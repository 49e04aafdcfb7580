using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Flowers: a face among petals on a stem.</summary>
internal static class Flowers
{
    /// <summary>A ring of petals round a centre.</summary>
    public static string Ring(int count, float inner, float outer, float width, float turn = 0f)
    {
        var path = new System.Text.StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var (s, c) = MathF.SinCos((i + turn) * MathF.Tau / count);
            string At(float r, float w) => $"{(r * c) - (w * s)} {(r * s) + (w * c)}";
            var mid = (inner + outer) * 0.5f;
            path.Append($"M{At(inner, -width * 0.4f)} C{At(mid, -width)} {At(outer * 0.96f, -width * 0.8f)} {At(outer, 0f)} C{At(outer * 0.96f, width * 0.8f)} {At(mid, width)} {At(inner, width * 0.4f)} Z ");
        }

        return path.ToString();
    }

    /// <summary>Lines from one radius to another: cheap hair on a ring of petals.</summary>
    public static string Spokes(int count, float inner, float outer)
    {
        var path = new System.Text.StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var (s, c) = MathF.SinCos(i * MathF.Tau / count);
            path.Append($"M{inner * c} {inner * s} L{outer * c} {outer * s} ");
        }

        return path.ToString();
    }

    private static IReadOnlyList<Piece> Stem(SKColor green, float top) =>
    [
        Art.Line($"M0 {top} C-8 {top + 60f} 6 {top + 120f} 0 280", Pigment.Darker(green, 0.1f), 18f, -60f),
        Art.Fill($"M0 {top + 110f} C-50 {top + 50f} -120 {top + 50f} -150 {top + 76f} C-120 {top + 120f} -60 {top + 130f} 0 {top + 116f} Z M0 {top + 90f} C50 {top + 30f} 120 {top + 30f} 150 {top + 50f} C120 {top + 96f} 60 {top + 110f} 0 {top + 96f} Z", green, -56f) with { Sway = 1.5f, Root = top + 116f },
        Art.Line($"M-4 {top + 112f} C-50 {top + 84f} -100 {top + 76f} -136 {top + 78f} M4 {top + 92f} C50 {top + 64f} 100 {top + 54f} 136 {top + 54f}", Tint.Fade(Pigment.Lighter(green, 0.5f), 0.7f), 3f, -55f) with { Sway = 1.5f, Root = top + 116f },
    ];

    public static Blueprint Sunflower(SketchPlan plan)
    {
        var (petal, green) = (plan.Coat.Main, plan.Coat.Second);
        var daisy = Pigment.Luma(petal) > 0.85f;
        var heart = daisy ? Tint.Of(0xF6C63A) : Tint.Of(0x8A5A2E);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = heart } }, "M0 -102 C60 -102 104 -58 104 0 C104 60 60 104 0 104", 214f, 0.84f, -22f, 42f, 6f);
        return face with
        {
            Far = [.. Stem(green, 90f), Art.Fill(Ring(15, 84f, 190f, 30f, 0.5f), Pigment.Darker(petal, 0.18f), -24f), Art.Fill(Ring(15, 84f, 180f, 29f), petal, -12f)],
            Marks = [Art.Scratch("O 0 1 92 92", Tint.Fade(Pigment.Darker(heart, 0.4f), 0.5f), 9f)],
            Stance = Stance.Floats,
            Anchors = face.Anchors with { HatY = -96f, HatHalf = 100f, NeckY = 112f, NeckHalf = 60f },
        };
    }

    public static Blueprint Rose(SketchPlan plan)
    {
        var (petal, green) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -96 C70 -110 126 -70 128 0 C128 70 76 122 0 126", 236f, 0.86f, -8f, 56f, 8f);
        var dark = Pigment.Darker(petal, 0.34f);
        return face with
        {
            Far =
            [
                .. Stem(green, 110f),
                Art.Fill("M0 136 C-90 150 -170 90 -166 0 C-164 -40 -140 -70 -110 -80 C-120 0 -80 90 0 136 Z M0 136 C90 150 170 90 166 0 C164 -40 140 -70 110 -80 C120 0 80 90 0 136 Z", Pigment.Darker(petal, 0.14f), -20f),
                Art.Fill("M-110 -40 C-110 -110 -60 -150 0 -150 C60 -150 110 -110 110 -40 Z", Pigment.Darker(petal, 0.2f), -16f),
            ],
            Crest =
            [
                Art.Fill("M-86 -74 C-84 -120 -40 -144 0 -140 C44 -144 86 -118 86 -74 C60 -58 -60 -58 -86 -74 Z", petal, 10f),
                Art.Line("M-58 -84 C-50 -116 40 -124 52 -96 C58 -76 0 -70 -14 -88 C-20 -104 20 -110 24 -96", dark, 4f, 12f),
            ],
            Marks = [Art.Scratch("M-116 -50 C-90 -84 -40 -80 -10 -76 M124 -40 C100 -80 50 -78 10 -76 M-120 60 C-70 110 -20 118 10 124", Tint.Fade(dark, 0.5f), 4f)],
            Front = [Art.Fill("M0 112 C-30 116 -60 130 -72 156 C-40 154 -16 146 0 132 C16 146 40 154 72 156 C60 130 30 116 0 112 Z", green, 16f)],
            Stance = Stance.Floats,
            Anchors = face.Anchors with { HatY = -92f, HatHalf = 92f },
        };
    }

    public static Blueprint Tulip(SketchPlan plan)
    {
        var (petal, green) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -128 C20 -104 40 -80 62 -70 C84 -96 104 -110 122 -116 C136 -40 128 40 100 84 C72 118 36 126 0 126", 236f, 0.86f, -2f, 62f, 8f);
        return face with
        {
            Far = [.. Stem(green, 110f), Art.Fill("M-92 -40 C-90 -100 -66 -140 -46 -160 C-20 -130 -8 -100 0 -60 C8 -100 20 -130 46 -160 C66 -140 90 -100 92 -40 Z", Pigment.Darker(petal, 0.24f), -16f)],
            Marks = [Art.Scratch("M-62 -70 C-80 -20 -84 40 -70 100 M62 -70 C80 -20 84 40 70 100", Tint.Fade(Pigment.Darker(petal, 0.4f), 0.4f), 5f), Art.Soft(0f, 126f, 90f, 50f, Tint.Fade(Pigment.Lighter(petal, 0.5f), 0.7f))],
            Stance = Stance.Floats,
            Anchors = face.Anchors with { HatY = -92f, HatHalf = 92f },
        };
    }

    /// <summary>Petals of a form the seed decides: the flower of any name.</summary>
    public static Blueprint Blossom(SketchPlan plan)
    {
        var (petal, green) = (plan.Coat.Main, plan.Coat.Second);
        var count = plan.Dice.Pick("petals", 5, 6, 8);
        var heart = Pigment.Lighter(Pigment.Vary(petal, plan.Dice.Between("heart", 20f, 50f), -20f, 14f), 0.3f);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = heart } }, "M0 -98 C58 -98 100 -56 100 0 C100 58 58 100 0 100", 214f, 0.82f, -22f, 42f, 6f);
        return face with
        {
            Far = [.. Stem(green, 90f), Art.Fill(Ring(count, 60f, 190f, 420f / count, 0.5f), Pigment.Darker(petal, 0.16f), -24f), Art.Fill(Ring(count, 60f, 178f, 400f / count), petal, -12f), Art.Line(Ring(count, 110f, 160f, 3f), Tint.Fade(Pigment.Darker(petal, 0.4f), 0.4f), 2f, -11f)],
            Stance = Stance.Floats,
            Anchors = face.Anchors with { HatY = -92f, HatHalf = 96f, NeckY = 110f, NeckHalf = 60f },
        };
    }
}
