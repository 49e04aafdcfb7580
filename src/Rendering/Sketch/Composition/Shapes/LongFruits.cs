using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Pears, bananas, pineapples, berries, avocados, nuts.</summary>
internal static class LongFruits
{
    /// <summary>A crown of spiky leaves.</summary>
    public static IReadOnlyList<Piece> Spikes(float y, SKColor leaf, float size) =>
    [
        .. new[]
        {
            Art.Fill("M-50 10 C-90 -20 -116 -40 -122 -60 C-90 -60 -60 -40 -30 0 Z M50 10 C90 -20 116 -40 122 -60 C90 -60 60 -40 30 0 Z", Pigment.Darker(leaf, 0.2f), 4f),
            Art.Fill("M-40 10 C-70 -40 -84 -80 -80 -104 C-50 -84 -30 -50 -14 0 Z M40 10 C70 -40 84 -80 80 -104 C50 -84 30 -50 14 0 Z", leaf, 8f),
            Art.Fill("M-24 10 C-40 -60 -20 -110 0 -140 C20 -110 40 -60 24 10 Z", Pigment.Lighter(leaf, 0.1f), 12f),
            Art.Line("M0 0 L0 -110 M-34 0 C-50 -40 -62 -66 -70 -90 M34 0 C50 -40 62 -66 70 -90", Tint.Fade(Pigment.Lighter(leaf, 0.5f), 0.6f), 3f, 13f),
        }.Select(piece => piece with { Y = y, Scale = size, Sway = 3f, Root = y, Width = piece.Width * size }),
    ];

    public static Blueprint Pear(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, Outlines.Half(0f, -164f, 38f, -156f, 62f, -118f, 80f, -62f, 122f, 0f, 142f, 70f, 120f, 132f, 60f, 158f, 0f, 160f), scale: 0.94f, eyeY: -4f, mouthY: 76f);
        return face with { Crest = RoundFruits.StemAndLeaf(-158f, plan.Coat.Second), Anchors = face.Anchors with { HatY = -118f, HatHalf = 70f }, Marks = [Art.Soft(90f, 70f, 70f, 80f, Tint.Of(0xE88A4A, 0.4f))] };
    }

    public static Blueprint Banana(SketchPlan plan)
    {
        var skin = plan.Coat.Main;
        var face = ThingFace.Of(plan, "M34 -186 C40 -194 62 -192 64 -182 C66 -164 60 -152 62 -138 C78 -92 84 -50 84 0 C84 60 86 110 94 140 C102 158 94 172 80 176 C68 180 54 178 42 170 C-32 142 -88 72 -90 0 C-92 -62 -44 -122 20 -152 C32 -160 32 -176 34 -186 Z", 280f, 0.76f, -26f, 46f, 8f, half: false, x: 252f, eyeX: 50f);
        return face with
        {
            Marks =
            [
                Art.Scratch("M30 -148 C-30 -112 -62 -56 -60 4 C-56 70 -10 130 60 168", Tint.Fade(Pigment.Darker(skin, 0.3f), 0.4f), 4f),
                Art.Mark("M30 -196 L70 -196 L66 -168 L32 -166 Z M60 150 L104 140 L104 190 L60 190 Z", Tint.Of(0x6A4A24, 0.9f)),
                Art.Mark("O -62 60 4 6 O -70 30 3 4 O 66 96 4 5 O 60 120 3 3 O -40 106 4 5", Tint.Of(0x7A5428, 0.7f)),
            ],
            Anchors = face.Anchors with { HatY = -112f, HatHalf = 62f, HatX = 18f, GroundHalf = 70f, GroundY = 174f },
        };
    }

    public static Blueprint Strawberry(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, Outlines.Half(0f, -122f, 60f, -132f, 118f, -112f, 142f, -58f, 128f, 16f, 92f, 94f, 46f, 150f, 0f, 166f), 300f, 0.92f, -28f, 48f);
        return face with
        {
            Marks = [Art.Mark("O -112 -64 3.6 6 O -122 -10 3.6 6 O -104 40 3.6 6 O -82 84 3.6 6 O -50 118 3.6 6 O 112 -64 3.6 6 O 122 -10 3.6 6 O 104 40 3.6 6 O 82 84 3.6 6 O 50 118 3.6 6 O 0 138 3.6 6 O -24 98 3.6 6 O 26 98 3.6 6 O 0 -92 3.6 6 O -84 -98 3.6 6 O 84 -98 3.6 6", Tint.Of(0xFFE08A, 0.95f))],
            Crest =
            [
                Art.Fill("M0 -112 C-20 -104 -30 -90 -34 -80 C-48 -96 -60 -98 -80 -92 C-76 -112 -90 -122 -112 -124 C-80 -146 -40 -148 -10 -136 L10 -136 C40 -148 80 -146 112 -124 C90 -122 76 -112 80 -92 C60 -98 48 -96 34 -80 C30 -90 20 -104 0 -112 Z", plan.Coat.Second, 20f),
                Art.Line("M0 -130 C2 -150 10 -160 18 -166", Tint.Of(0x5A8A3A), 8f, 16f),
            ],
        };
    }

    public static Blueprint Pineapple(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -104 C70 -104 122 -60 124 10 C126 90 84 158 0 158", 306f, 0.92f, -18f, 58f);
        var line = Tint.Fade(Pigment.Darker(plan.Coat.Main, 0.4f), 0.5f);
        return face with
        {
            Marks = [Art.Scratch("M-130 -60 L60 170 M-130 0 L0 160 M-130 60 L-60 150 M-110 -110 L130 120 M-60 -110 L130 60 M0 -110 L130 0 M60 -110 L130 -50 M130 -60 L-60 170 M130 0 L0 160 M130 60 L60 150 M110 -110 L-130 120 M60 -110 L-130 60 M0 -110 L-130 0 M-60 -110 L-130 -50", line, 3f), Art.Soft(0f, 14f, 100f, 96f, Tint.Fade(plan.Coat.Main, 0.85f), 40f)],
            Crest = Spikes(-96f, plan.Coat.Second, 1f),
            Anchors = face.Anchors with { HatY = -82f, HatHalf = 84f },
        };
    }

    public static Blueprint Avocado(SketchPlan plan)
    {
        var (skin, flesh) = (plan.Coat.Main, plan.Coat.Second);
        var half = Outlines.Half(0f, -168f, 46f, -158f, 74f, -112f, 92f, -52f, 128f, 10f, 142f, 74f, 118f, 136f, 60f, 162f, 0f, 164f);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = flesh } }, Outlines.Half(0f, -154f, 38f, -146f, 62f, -104f, 80f, -46f, 114f, 16f, 126f, 74f, 106f, 126f, 54f, 148f, 0f, 150f), 290f, 0.86f, -36f, 28f, x: 256f, eyeX: 50f);
        return face with
        {
            Back = [new(half, skin) { Depth = -6f, Twin = true }],
            Marks = [Art.Scratch(Outlines.Half(0f, -150f, 36f, -142f, 60f, -102f, 78f, -46f, 111f, 16f, 122f, 74f, 102f, 124f, 52f, 144f, 0f, 146f), Tint.Fade(Tint.Of(0x9CC04A), 0.8f), 9f) with { Twin = true }],
            Front = [Art.Fill("O 0 108 44 38", Tint.Of(0x8A5A34), 30f) with { Jaw = true }, Art.Even("O -14 96 10 7", Tint.Of(0xFFFFFF, 0.4f), 32f) with { Jaw = true }],
            Anchors = face.Anchors with { HatY = -116f, HatHalf = 76f, GroundY = 162f, GroundHalf = 100f },
        };
    }

    public static Blueprint Berry(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -134 C88 -136 148 -80 148 2 C148 88 84 146 0 146", 300f);
        return face with
        {
            Marks = [Art.Soft(-40f, -60f, 110f, 80f, Tint.Of(0xFFFFFF, 0.3f))],
            Crest = [Art.Fill("M-52 -118 L-62 -152 L-32 -142 L-18 -166 L0 -144 L18 -166 L32 -142 L62 -152 L52 -118 C30 -104 -30 -104 -52 -118 Z", Pigment.Darker(plan.Coat.Main, 0.24f), 14f), Art.Even("O 0 -122 34 10", Pigment.Darker(plan.Coat.Main, 0.6f), 16f)],
        };
    }

    public static Blueprint Raspberry(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -116 C30 -134 62 -130 76 -112 C104 -112 122 -90 118 -66 C140 -46 138 -16 122 0 C134 26 120 52 100 58 C98 90 76 106 56 104 C46 134 20 146 0 144", 300f, 0.9f, -24f, 48f);
        return face with
        {
            Marks = [Art.Scratch("O -92 -84 24 22 O 92 -84 24 22 O -104 -30 24 24 O 104 -30 24 24 O -96 24 24 24 O 96 24 24 24 O -60 74 24 24 O 60 74 24 24 O -20 108 24 22 O 24 108 24 22 O -44 -104 22 20 O 44 -104 22 20 O 0 -108 20 18", Tint.Fade(Pigment.Darker(plan.Coat.Main, 0.4f), 0.5f), 3f)],
            Crest = [Art.Fill("M0 -106 C-10 -96 -24 -92 -40 -96 C-36 -108 -50 -118 -70 -122 C-40 -140 -20 -140 0 -132 C20 -140 40 -140 70 -122 C50 -118 36 -108 40 -96 C24 -92 10 -96 0 -106 Z", plan.Coat.Second, 20f), Art.Line("M0 -128 C2 -146 8 -156 16 -162", Tint.Of(0x5A8A3A), 8f, 16f)],
        };
    }

    public static Blueprint Nut(SketchPlan plan)
    {
        var (shell, cap) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -110 C70 -110 116 -84 120 -40 C128 40 86 112 30 142 C18 150 8 162 0 166", 300f, 0.9f, -14f, 58f);
        return face with
        {
            Crest =
            [
                Art.Line("M0 -150 C4 -170 14 -180 22 -184", Pigment.Darker(cap, 0.3f), 12f, 8f),
                Art.Fill("M-134 -62 C-140 -120 -70 -160 0 -160 C70 -160 140 -120 134 -62 C100 -48 -100 -48 -134 -62 Z", cap, 24f),
                Art.Line("M-110 -84 Q-94 -70 -78 -84 Q-62 -70 -46 -84 Q-30 -70 -14 -84 Q2 -70 18 -84 Q34 -70 50 -84 Q66 -70 82 -84 Q98 -70 112 -84 M-86 -112 Q-68 -98 -50 -112 Q-32 -98 -14 -112 Q4 -98 22 -112 Q40 -98 58 -112 Q74 -98 88 -112 M-50 -136 Q-30 -124 -10 -136 Q10 -124 30 -136 Q44 -126 54 -136", Tint.Fade(Pigment.Darker(cap, 0.45f), 0.6f), 3f, 25f),
            ],
            Anchors = face.Anchors with { HatY = -72f, HatHalf = 118f },
        };
    }
}
