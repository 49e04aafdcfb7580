using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Trees, bushes, leaves and mushrooms.</summary>
internal static class Trees
{
    public static Blueprint Tree(SketchPlan plan)
    {
        var (leaf, bark) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = bark } }, "M0 -120 L86 -120 C82 -40 88 60 96 110 C108 140 130 158 156 168 C110 176 40 172 0 172", 304f, 0.82f, -14f, 58f, 8f);
        var dark = Tint.Fade(Pigment.Darker(bark, 0.5f), 0.5f);
        return face with
        {
            Far = [Art.Fill("O -120 -120 90 78 O 120 -120 90 78 O -60 -200 96 76 O 66 -196 96 78 O 0 -130 130 80", Pigment.Darker(leaf, 0.2f), -30f)],
            Marks = [Art.Scratch("M-66 -110 C-60 -60 -76 20 -70 90 M66 -110 C60 -60 76 20 70 90 M-84 100 C-92 130 -110 150 -130 160 M84 100 C92 130 110 150 130 160 M-20 120 Q0 140 -6 168", dark, 4f)],
            Crest =
            [
                Art.Fill("O -110 -104 74 58 O 110 -104 74 58 O -50 -160 84 64 O 54 -158 84 66 O 0 -100 110 48", leaf, 16f),
                Art.Line("M-140 -110 Q-124 -130 -104 -120 M-70 -170 Q-54 -192 -30 -180 M24 -178 Q44 -198 66 -184 M98 -110 Q116 -128 134 -114 M-30 -110 Q-12 -128 8 -116", Tint.Fade(Pigment.Darker(leaf, 0.4f), 0.5f), 5f, 17f),
                Art.Even("O -86 -190 10 8 O -10 -206 10 8 O 80 -200 10 8 O -140 -136 9 7", Tint.Fade(Pigment.Lighter(leaf, 0.5f), 0.5f), 17f),
            ],
            Anchors = face.Anchors with { HatY = -176f, HatHalf = 110f, EarX = 84f, GroundY = 168f, GroundHalf = 140f },
        };
    }

    public static Blueprint Pine(SketchPlan plan)
    {
        var (needle, bark) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -212 C14 -180 40 -140 72 -112 L52 -108 C76 -66 106 -30 136 -6 L106 0 C128 50 152 92 182 122 C120 146 60 150 0 150", 304f, 0.82f, 6f, 78f, 6f);
        return face with
        {
            Far = [Art.Fill("B -26 130 52 60 6", bark, -20f)],
            Marks = [Art.Scratch("M-60 -108 Q-30 -92 0 -96 Q30 -92 60 -108 M-110 0 Q-60 -26 -40 -34 M110 0 Q60 -26 40 -34 M-150 118 Q-110 100 -90 108 M150 118 Q110 100 90 108", Tint.Fade(Pigment.Darker(needle, 0.45f), 0.6f), 5f)],
            Anchors = face.Anchors with { HatY = -150f, HatHalf = 54f, GroundY = 186f, GroundHalf = 120f, EarX = 110f },
        };
    }

    public static Blueprint Palm(SketchPlan plan)
    {
        var (frond, bark) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = bark } }, "M0 -110 L74 -110 C70 -40 76 60 92 160 L0 166", 306f, 0.78f, -22f, 46f, 8f, eyeX: 52f);
        return face with
        {
            Far = [Art.Fill("M0 -110 C-60 -190 -150 -190 -210 -120 C-140 -140 -70 -130 0 -90 Z M0 -110 C60 -190 150 -190 210 -120 C140 -140 70 -130 0 -90 Z M0 -110 C-30 -200 -80 -240 -140 -246 C-80 -210 -40 -170 0 -100 Z M0 -110 C30 -200 80 -240 140 -246 C80 -210 40 -170 0 -100 Z", Pigment.Darker(frond, 0.2f), -20f) with { Sway = 4f, Root = -100f }],
            Marks = [Art.Scratch("M-90 -70 Q0 -54 90 -70 M-90 84 Q0 104 96 84 M-90 116 Q0 136 100 116 M-90 -90 Q0 -74 90 -90", Tint.Fade(Pigment.Darker(bark, 0.45f), 0.5f), 4f)],
            Crest =
            [
                Art.Fill("M0 -120 C-70 -150 -140 -120 -176 -40 C-120 -90 -60 -100 0 -90 Z M0 -120 C70 -150 140 -120 176 -40 C120 -90 60 -100 0 -90 Z M0 -120 C-20 -190 -10 -230 0 -250 C20 -220 30 -180 8 -100 Z", frond, 10f) with { Sway = 5f, Root = -110f },
                Art.Fill("O -26 -98 20 20 O 24 -96 20 20", Tint.Of(0x7A4E2E), 18f),
            ],
            Anchors = face.Anchors with { HatY = -104f, HatHalf = 76f, GroundY = 160f, GroundHalf = 90f },
        };
    }

    public static Blueprint Leaf(SketchPlan plan)
    {
        var green = plan.Coat.Main;
        var face = ThingFace.Of(plan, "M0 -196 C50 -150 126 -90 138 0 C142 70 90 126 0 146", 284f, 0.9f, -16f, 58f, 8f);
        return face with
        {
            Marks = [Art.Scratch("M0 -186 L0 -76 M0 96 L0 150 M-10 -100 L-52 -120 M10 -100 L52 -120 M-96 -70 L-60 -50 M96 -70 L60 -50 M-124 20 L-96 34 M124 20 L96 34 M-8 120 L-70 90 M8 120 L70 90", Tint.Fade(Pigment.Lighter(green, 0.5f), 0.7f), 4f)],
            Far = [Art.Line("M0 140 C2 164 10 182 26 196", Pigment.Darker(green, 0.3f), 13f, -10f)],
            Anchors = face.Anchors with { HatY = -112f, HatHalf = 84f, GroundY = 190f, GroundHalf = 70f },
        };
    }

    public static Blueprint Bush(SketchPlan plan)
    {
        var green = plan.Coat.Main;
        var face = ThingFace.Of(plan, "M0 -124 C30 -150 80 -146 96 -112 C140 -112 164 -76 150 -40 C182 -16 182 40 152 60 C160 104 124 134 90 130 C60 150 20 148 0 140", 304f, 0.94f, -16f, 56f, 8f);
        return face with
        {
            Marks = [Art.Scratch("M-110 -70 Q-100 -90 -80 -84 M80 -84 Q100 -94 114 -74 M-140 10 Q-132 -8 -116 -2 M116 -2 Q132 -10 142 8 M-104 96 Q-94 80 -80 88 M80 88 Q96 78 106 94 M-30 116 Q-16 104 0 112", Tint.Fade(Pigment.Darker(green, 0.4f), 0.6f), 5f), Art.Mark("O -126 -30 7 7 O 120 -36 7 7 O -132 54 7 7 O 134 44 7 7 O -60 112 7 7 O 58 116 7 7 O -50 -112 7 7 O 56 -114 7 7", plan.Coat.Second)],
        };
    }

    public static Blueprint Mushroom(SketchPlan plan)
    {
        var (cap, stalk) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = stalk } }, "M0 -84 L92 -84 C90 -20 104 60 112 110 C112 146 60 158 0 158", 308f, 0.86f, -14f, 60f, 8f);
        return face with
        {
            Front = [Art.Soft(0f, -56f, 110f, 26f, Tint.Fade(Pigment.Darker(stalk, 0.5f), 0.6f))],
            Crest =
            [
                Art.Fill("M-180 -76 C-184 -160 -100 -224 0 -224 C100 -224 184 -160 180 -76 C120 -44 -120 -44 -180 -76 Z", cap, 26f),
                Art.Even("M-180 -76 C-120 -44 120 -44 180 -76 C170 -56 100 -40 0 -40 C-100 -40 -170 -56 -180 -76 Z", Pigment.Lighter(stalk, 0.2f), 26f),
                Art.Fill("O -96 -124 26 22 O 0 -178 30 22 O 94 -132 28 24 O -30 -104 16 13 O 46 -92 18 14 O -140 -94 14 12 O 150 -96 13 11", Tint.Of(0xFBF4EA), 30f),
            ],
            Anchors = face.Anchors with { HatY = -176f, HatHalf = 118f, EarX = 90f },
        };
    }
}
