using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Round fruits: apples, citrus, stone fruit.</summary>
internal static class RoundFruits
{
    private static readonly SKColor Wood = Tint.Of(0x7A4A2A);

    /// <summary>A stem with a leaf, held at a height.</summary>
    public static IReadOnlyList<Piece> StemAndLeaf(float y, SKColor leaf) =>
    [
        Art.Fill($"M-8 {y + 10f} C-6 {y - 20f} -8 {y - 40f} -16 {y - 60f} Q-8 {y - 70f} 2 {y - 64f} C8 {y - 40f} 8 {y - 20f} 8 {y + 10f} Q0 {y + 16f} -8 {y + 10f} Z", Wood, 16f),
        Art.Fill($"M4 {y - 30f} C20 {y - 74f} 74 {y - 84f} 116 {y - 52f} C88 {y - 12f} 40 {y - 8f} 4 {y - 30f} Z", leaf, 26f) with { Sway = 8f, Root = y },
        Art.Line($"M6 {y - 30f} C36 {y - 48f} 70 {y - 56f} 104 {y - 51f}", Tint.Fade(Pigment.Lighter(leaf, 0.6f), 0.8f), 2.6f, 26f) with { Sway = 8f, Root = y },
    ];

    public static Blueprint Apple(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, new OutlineStyle("M0 -122 C14 -142 48 -152 84 -148 C132 -142 160 -102 160 -50 C162 24 146 104 94 148 C72 166 30 168 0 156"), new FacePlace());
        return face with
        {
            Marks = [Art.Soft(30f, 150f, 120f, 44f, Pigment.Lighter(Pigment.Vary(plan.Coat.Main, 18f), 0.2f)), Art.Soft(0f, -132f, 74f, 34f, Tint.Fade(Pigment.Darker(plan.Coat.Main, 0.5f), 0.9f))],
            Crest = StemAndLeaf(-130f, plan.Coat.Second),
        };
    }

    public static Blueprint Lemon(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, new OutlineStyle("M0 -150 C10 -150 16 -140 22 -128 C80 -118 140 -70 146 0 C150 76 90 122 30 136 C22 150 10 158 0 158"), new FacePlace());
        return face with { Marks = [Art.Soft(0f, 140f, 70f, 40f, Tint.Fade(Tint.Of(0x9CB83A), 0.5f))], Crest = StemAndLeaf(-144f, plan.Coat.Second) };
    }

    /// <summary>A fruit of no known name: how plump it is, and its crown, are the seed's.</summary>
    public static Blueprint Fruit(SketchPlan plan)
    {
        var (plump, waist) = (plan.Dice.Between("plump", 128f, 164f), plan.Dice.Between("waist", 0.72f, 1.04f));
        var face = ThingFace.Of(plan, new OutlineStyle(Outlines.Half(0f, -140f, plump * 0.4f * waist, -136f, plump * 0.82f * waist, -88f, plump * 0.94f * waist, -30f, plump, 40f, plump * 0.86f, 104f, plump * 0.46f, 148f, 0f, 154f)), new FacePlace());
        return face with { Crest = StemAndLeaf(-136f, plan.Coat.Second) };
    }
}
