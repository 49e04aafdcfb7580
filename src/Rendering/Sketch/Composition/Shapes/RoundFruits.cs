using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Round fruits: apples, citrus, stone fruit, melons.</summary>
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
        var face = ThingFace.Of(plan, "M0 -122 C14 -142 48 -152 84 -148 C132 -142 160 -102 160 -50 C162 24 146 104 94 148 C72 166 30 168 0 156");
        return face with
        {
            Marks = [Art.Soft(30f, 150f, 120f, 44f, Pigment.Lighter(Pigment.Vary(plan.Coat.Main, 18f), 0.2f)), Art.Soft(0f, -132f, 74f, 34f, Tint.Fade(Pigment.Darker(plan.Coat.Main, 0.5f), 0.9f))],
            Crest = StemAndLeaf(-130f, plan.Coat.Second),
        };
    }

    public static Blueprint Lemon(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -150 C10 -150 16 -140 22 -128 C80 -118 140 -70 146 0 C150 76 90 122 30 136 C22 150 10 158 0 158");
        return face with { Marks = [Art.Soft(0f, 140f, 70f, 40f, Tint.Fade(Tint.Of(0x9CB83A), 0.5f))], Crest = StemAndLeaf(-144f, plan.Coat.Second) };
    }

    public static Blueprint Orange(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -146 C92 -146 152 -78 152 4 C152 92 86 152 0 152");
        return face with { Crest = StemAndLeaf(-142f, plan.Coat.Second), Marks = [Art.Soft(0f, -140f, 46f, 22f, Tint.Fade(plan.Coat.Second, 0.7f))] };
    }

    public static Blueprint Peach(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -134 C30 -152 96 -142 132 -92 C168 -36 158 62 106 118 C72 152 28 162 0 162");
        return face with
        {
            Marks = [Art.Soft(-90f, 40f, 90f, 110f, Tint.Of(0xE8503E, 0.55f)), Art.Soft(110f, 30f, 70f, 100f, Tint.Of(0xE8503E, 0.4f)), Art.Scratch("M0 -136 C-18 -120 -22 -104 -20 -92", Tint.Fade(Pigment.Darker(plan.Coat.Main, 0.4f), 0.6f), 4f)],
            Crest = StemAndLeaf(-132f, plan.Coat.Second),
        };
    }

    public static Blueprint Cherry(SketchPlan plan)
    {
        var (red, leaf) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -104 C24 -122 84 -118 112 -76 C140 -28 130 56 84 98 C56 120 24 124 0 122", 318f, 0.86f, -14f, 54f, x: 232f);
        return face with
        {
            Far = [Art.Fill("O 128 26 74 74", Pigment.Darker(red, 0.12f), -40f), Art.Even("O 104 -6 14 18", Tint.Of(0xFFFFFF, 0.4f), -39f), Art.Line("M118 -42 C108 -110 90 -170 60 -214", Tint.Of(0x6A8A3A), 8f, -38f)],
            Crest =
            [
                Art.Line("M0 -104 C4 -150 24 -190 60 -216", Tint.Of(0x7A9A44), 8f, 10f),
                Art.Fill("M58 -214 C20 -250 -40 -244 -62 -216 C-40 -186 20 -186 58 -214 Z", leaf, 14f) with { Sway = 4f, Root = -200f },
                Art.Line("M52 -214 C20 -220 -20 -220 -50 -216", Tint.Fade(Pigment.Lighter(leaf, 0.5f), 0.8f), 2.6f, 15f) with { Sway = 4f, Root = -200f },
            ],
        };
    }

    public static Blueprint Grapes(SketchPlan plan)
    {
        var (grape, leaf) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -104 C60 -104 106 -62 106 -2 C106 58 60 102 0 102", 270f, 0.84f, -22f, 44f);
        string[] rows = ["O -96 -78 46 46 O 96 -78 46 46 O -34 -106 46 46 O 34 -106 46 46", "O -120 -8 44 44 O 120 -8 44 44 O -92 62 44 44 O 92 62 44 44", "O -52 112 42 42 O 52 112 42 42 O 0 138 40 40"];
        return face with
        {
            Far = [.. rows.Select((row, i) => Art.Fill(row, Pigment.Vary(grape, i * 5f, 0f, i * -3f), -30f + (4f * i))), Art.Even("O -112 -96 9 12 O 80 -96 9 12 O -136 -26 9 12 O 104 -26 9 12 O -108 46 9 12 O 76 46 9 12 O -66 96 8 11 O 38 96 8 11", Tint.Of(0xFFFFFF, 0.4f), -18f)],
            Crest =
            [
                Art.Line("M0 -140 C-2 -170 6 -190 14 -204", Wood, 9f, 8f),
                Art.Fill("M6 -150 C20 -190 50 -200 70 -190 C90 -196 118 -186 124 -164 C112 -150 110 -140 92 -136 C70 -122 40 -126 6 -150 Z", leaf, 14f) with { Sway = 4f, Root = -140f },
                Art.Line("M-4 -170 C-30 -190 -50 -170 -40 -154 C-30 -142 -14 -156 -26 -166", leaf, 4f, 12f),
            ],
            Anchors = face.Anchors with { GroundY = 172f, GroundHalf = 70f, HatY = -120f, HatHalf = 82f },
        };
    }

    public static Blueprint Melon(SketchPlan plan)
    {
        var rind = plan.Coat.Main;
        var face = ThingFace.Of(plan, "M0 -138 C110 -138 176 -78 176 4 C176 92 104 150 0 150");
        var dark = Pigment.Darker(rind, 0.5f);
        return face with
        {
            Marks = [Art.Mark("M-20 -140 C-34 -60 20 -50 -6 40 C-20 90 10 120 -4 152 L-40 152 C-30 110 -50 90 -34 40 C-20 -30 -60 -60 -46 -140 Z M96 -130 C130 -70 110 -20 128 30 C140 80 110 110 112 140 L80 146 C96 100 96 80 88 30 C80 -30 90 -70 64 -138 Z M-96 -130 C-140 -70 -116 -20 -140 30 C-146 80 -116 110 -122 140 L-92 146 C-100 100 -104 80 -96 30 C-86 -30 -104 -70 -70 -138 Z M168 -50 C160 -10 176 20 166 70 L190 70 L190 -50 Z M-168 -50 C-160 -10 -176 20 -166 70 L-190 70 L-190 -50 Z", Tint.Fade(dark, 0.6f))],
            Crest = [Art.Line("M0 -136 C4 -160 20 -168 30 -164", Tint.Of(0x6A8A3A), 9f, 10f), Art.Line("M20 -164 C50 -190 84 -176 74 -156 C66 -144 50 -154 60 -164", Tint.Of(0x6A9A3A), 4f, 10f)],
        };
    }

    public static Blueprint Coconut(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -142 C90 -142 148 -80 148 2 C148 90 84 148 0 148");
        var hair = Pigment.Lighter(plan.Coat.Main, 0.3f);
        return face with
        {
            Marks = [Art.Scratch("M-90 -110 C-110 -70 -120 -30 -122 10 M-120 -70 C-134 -40 -138 -10 -136 30 M90 -110 C110 -70 120 -30 122 10 M120 -70 C134 -40 138 -10 136 30 M-60 130 C-20 142 20 142 60 130 M-96 90 C-70 112 -50 120 -30 124 M96 90 C70 112 50 120 30 124", Tint.Fade(hair, 0.5f), 3f)],
            Crest =
            [
                Art.Fill("M-76 -118 L-50 -96 L-30 -116 L-4 -94 L20 -116 L46 -96 L74 -118 C50 -150 -50 -150 -76 -118 Z", plan.Coat.Second, 10f),
                Art.Line("M40 -110 L74 -196", Tint.Of(0xE8506A), 8f, 4f),
                Art.Fill("M-70 -160 C-60 -200 10 -210 34 -170 C10 -164 -30 -160 -70 -160 Z", Tint.Of(0xF6B83A), 16f), Art.Line("M-18 -188 L-8 -116", Tint.Of(0x9A6A3A), 4f, 14f),
            ],
        };
    }

    public static Blueprint Kiwi(SketchPlan plan)
    {
        var (skin, flesh) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = flesh } }, "M0 -146 C92 -146 152 -78 152 4 C152 92 86 150 0 150");
        var seeds = new System.Text.StringBuilder();
        for (var i = 0; i < 22; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.Tau / 22f);
            seeds.Append($"O {118f * cos} {2f + (116f * sin)} 4 6 ");
        }

        return face with
        {
            Back = [Art.Fill("O 0 2 166 162", skin, -4f)],
            Marks = [Art.Soft(0f, 20f, 90f, 90f, Pigment.Lighter(flesh, 0.6f)), Art.Mark(seeds.ToString(), Tint.Of(0x2A2A18)), Art.Scratch("O 0 2 146 142", Tint.Fade(Pigment.Lighter(flesh, 0.4f), 0.6f), 6f)],
        };
    }

    /// <summary>A fruit of no known name: how plump it is, and its crown, are the seed's.</summary>
    public static Blueprint Fruit(SketchPlan plan)
    {
        var (plump, waist) = (plan.Dice.Between("plump", 128f, 164f), plan.Dice.Between("waist", 0.72f, 1.04f));
        var face = ThingFace.Of(plan, Outlines.Half(0f, -140f, plump * 0.4f * waist, -136f, plump * 0.82f * waist, -88f, plump * 0.94f * waist, -30f, plump, 40f, plump * 0.86f, 104f, plump * 0.46f, 148f, 0f, 154f));
        return face with { Crest = plan.Dice.Chance("crown", 0.3f) ? LongFruits.Spikes(-126f, plan.Coat.Second, 0.7f) : StemAndLeaf(-136f, plan.Coat.Second) };
    }
}
