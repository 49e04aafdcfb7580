using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Bees, butterflies, beetles, spiders, snails, caterpillars.</summary>
internal static class Insects
{
    private static readonly SKColor Ink = Tint.Of(0x2E2428);

    private static IReadOnlyList<Piece> Feelers(float y, SKColor color) =>
    [
        Art.Line($"M30 {y} C36 {y - 40f} 52 {y - 64f} 74 {y - 70f}", color, 6f, 4f) with { Twin = true, Sway = 5f, Root = y },
        Art.Pair($"O 78 {y - 72f} 12 12", color, 6f) with { Sway = 5f, Root = y },
    ];

    public static Blueprint Bee(SketchPlan plan)
    {
        var (coat, stripe) = (plan.Coat.Main, plan.Coat.Pattern == PatternKind.Stripes ? plan.Coat.PatternColor : Ink);
        var face = ThingFace.Of(plan, Outlines.Half(0f, -116f, 60f, -112f, 108f, -76f, 122f, -14f, 122f, 50f, 100f, 112f, 56f, 152f, 0f, 164f), 276f, 0.94f, -34f, 38f);
        return face with
        {
            Stance = Stance.Floats,
            Far = [Art.Pair("M84 -40 C120 -120 200 -150 236 -110 C256 -60 190 0 96 10 Z M90 14 C150 10 210 40 204 84 C176 110 120 80 88 44 Z", Tint.Of(0xDDF2FA, 0.8f), -40f) with { Sway = 5f }, Art.Line("M96 -30 C140 -80 190 -110 224 -104", Tint.Of(0xFFFFFF, 0.8f), 3f, -39f) with { Twin = true, Sway = 5f }],
            Marks = [Art.Mark("M-140 76 C-60 104 60 104 140 76 L140 104 C60 130 -60 130 -140 104 Z M-130 -84 C-60 -60 60 -60 130 -84 L130 -130 L-130 -130 Z M-90 140 C-40 154 40 154 90 140 L90 180 L-90 180 Z", stripe) with { Jaw = true }],
            Crest = Feelers(-108f, Ink),
            Brow = face.Brow with { Y = face.Brow.Y + 2f, Color = Pigment.Darker(coat, 0.8f) },
            Anchors = face.Anchors with { HatY = -90f, HatHalf = 92f },
        };
    }

    public static Blueprint Butterfly(SketchPlan plan)
    {
        var (wing, spot) = (plan.Coat.Main, plan.Coat.Second);
        var body = Pigment.Darker(wing, 0.34f);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = Pigment.Lighter(wing, 0.36f) } }, Outlines.Half(0f, -98f, 50f, -94f, 86f, -60f, 94f, -6f, 86f, 52f, 56f, 104f, 26f, 150f, 0f, 164f), 270f, 0.84f, -24f, 36f);
        return face with
        {
            Stance = Stance.Floats,
            Far =
            [
                Art.Pair("M60 -20 C80 -130 190 -190 240 -150 C266 -100 220 0 80 30 Z", wing, -44f) with { Sway = 4f }, Art.Pair("M64 36 C130 20 220 50 220 120 C200 180 110 170 60 90 Z", Pigment.Darker(wing, 0.14f), -42f) with { Sway = 4f },
                Art.Pair("O 180 -96 34 30 O 150 100 28 24", spot, -40f), Art.Line("M60 -20 C80 -130 190 -190 240 -150 C266 -100 220 0 80 30", Pigment.Darker(wing, 0.5f), 7f, -40f) with { Twin = true, Sway = 4f }, Art.Pair("O 226 -136 8 8 O 240 -104 7 7 O 236 -72 6 6", Tint.Of(0xFFFFFF, 0.9f), -38f) with { Even = true },
            ],
            Crest = Feelers(-90f, body),
            Anchors = face.Anchors with { HatY = -76f, HatHalf = 76f },
        };
    }

    /// <summary>Ladybirds, beetles, ants.</summary>
    public static Blueprint Beetle(SketchPlan plan)
    {
        var (shell, dots) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = Tint.Of(0x4A4048) } }, "M0 -92 C60 -92 104 -58 108 -2 C108 56 66 98 0 100", 304f, 0.9f, -20f, 42f);
        return face with
        {
            Far = [Art.Fill("M0 -160 C110 -160 182 -90 182 10 C182 90 120 132 0 134 C-120 132 -182 90 -182 10 C-182 -90 -110 -160 0 -160 Z", shell, -40f), Art.Line("M0 -160 L0 -90", Pigment.Darker(shell, 0.6f), 5f, -39f), Art.Even("O -80 -104 24 22 O 80 -104 24 22 O -140 -30 20 24 O 140 -30 20 24 O -138 56 18 20 O 138 56 18 20", dots, -38f), Art.Even("M-140 -90 C-110 -130 -70 -146 -40 -148 C-80 -130 -110 -100 -124 -64 Z", SKColors.White.WithAlpha(110), -37f)],
            Crest = Feelers(-84f, Ink),
            Anchors = face.Anchors with { HatY = -76f, HatHalf = 84f, GroundY = 130f, GroundHalf = 150f },
        };
    }

    public static Blueprint Spider(SketchPlan plan)
    {
        var coat = plan.Coat.Main;
        var face = ThingFace.Of(plan, "M0 -116 C76 -116 128 -64 128 4 C128 70 78 122 0 122", 280f, 0.96f, -22f, 48f);
        return face with
        {
            Stance = Stance.Floats,
            Far = [Art.Line("M-100 -50 C-160 -120 -200 -90 -226 -30 M-116 -10 C-180 -50 -220 0 -236 60 M-112 36 C-170 20 -206 70 -214 130 M-90 80 C-130 90 -160 140 -160 190 M100 -50 C160 -120 200 -90 226 -30 M116 -10 C180 -50 220 0 236 60 M112 36 C170 20 206 70 214 130 M90 80 C130 90 160 140 160 190", Pigment.Darker(coat, 0.2f), 11f, -20f), Art.Line("M0 -110 L0 -300", Tint.Of(0xF4F4FA, 0.8f), 2.6f, -10f)],
            Marks = [Art.Marks("O 24 -88 7 7 O 52 -84 5.5 5.5", Tint.Of(0xF6F0E8)), Art.Marks("O 24 -87 3.6 3.6 O 52 -83 3 3", Ink), AnimalFace.Tufts(116f, 60f, 0.4f, coat)],
            Anchors = face.Anchors with { HatY = -94f, HatHalf = 86f },
        };
    }

    public static Blueprint Snail(SketchPlan plan)
    {
        var (skin, shell) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, Outlines.Half(0f, -96f, 46f, -92f, 80f, -60f, 88f, -8f, 84f, 50f, 92f, 104f, 100f, 140f, 50f, 152f, 0f, 154f), 306f, 0.82f, -18f, 46f, x: 200f);
        return face with
        {
            Far =
            [
                Art.Fill("M-70 130 C0 150 180 160 240 140 C250 152 230 160 200 160 L-90 160 Z", skin, -20f),
                Art.Fill("O 110 -6 130 128", shell, -30f),
                Art.Line("M110 -4 C122 -30 84 -40 76 -10 C70 34 120 50 146 22 C180 -20 150 -80 100 -80 C40 -78 10 -20 20 30 C30 84 90 110 140 98", Pigment.Darker(shell, 0.4f), 9f, -28f),
            ],
            Crest = Feelers(-88f, skin),
            Anchors = face.Anchors with { HatY = -76f, HatHalf = 72f, GroundY = 152f, GroundHalf = 150f },
        };
    }

    public static Blueprint Caterpillar(SketchPlan plan)
    {
        var (skin, foot) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -104 C64 -104 108 -60 108 2 C108 62 64 106 0 106", 250f, 0.88f, -20f, 44f, x: 200f);
        return face with
        {
            Far = [Art.Fill("O 236 150 56 54", Pigment.Darker(skin, 0.2f), -40f), Art.Fill("O 160 120 66 64", Pigment.Darker(skin, 0.1f), -36f), Art.Fill("O 76 128 74 70", skin, -30f), Art.Fill("O 50 196 14 12 O 100 196 14 12 O 150 182 13 12 O 184 180 13 12 O 226 198 12 11", foot, -28f)],
            Crest = Feelers(-96f, Pigment.Darker(skin, 0.3f)),
            Anchors = face.Anchors with { HatY = -80f, HatHalf = 84f, GroundY = 202f, GroundHalf = 150f },
        };
    }
}
