using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Vegetables.</summary>
internal static class Vegetables
{
    public static Blueprint Tomato(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -118 C40 -136 110 -130 142 -84 C170 -30 160 60 112 108 C76 140 30 146 0 144", 302f);
        return face with
        {
            Crest =
            [
                Art.Fill("M0 -104 C-16 -92 -40 -84 -66 -88 C-56 -100 -50 -108 -34 -114 C-60 -122 -84 -118 -104 -106 C-96 -132 -60 -144 -14 -134 L-6 -158 L10 -158 L12 -134 C60 -144 96 -132 104 -106 C84 -118 60 -122 34 -114 C50 -108 56 -100 66 -88 C40 -84 16 -92 0 -104 Z", plan.Coat.Second, 22f),
            ],
        };
    }

    public static Blueprint Pumpkin(SketchPlan plan)
    {
        var skin = plan.Coat.Main;
        var face = ThingFace.Of(plan, "M0 -108 C26 -126 64 -124 80 -108 C124 -116 168 -84 176 -24 C184 50 160 116 112 132 C84 142 40 144 0 136", 308f);
        return face with
        {
            Marks = [Art.Scratch("M-40 -118 C-76 -60 -76 70 -46 136 M40 -118 C76 -60 76 70 46 136 M-86 -110 C-136 -50 -136 70 -100 132 M86 -110 C136 -50 136 70 100 132", Tint.Fade(Pigment.Darker(skin, 0.42f), 0.5f), 5f)],
            Crest =
            [
                Art.Fill("M-20 -102 C-14 -130 -24 -150 -34 -164 C-24 -178 0 -180 8 -168 C10 -146 18 -126 24 -104 C10 -92 -8 -92 -20 -102 Z", plan.Coat.Second, 16f),
                Art.Line("M20 -124 C50 -160 90 -150 84 -126 C78 -110 60 -122 72 -134", Pigment.Lighter(plan.Coat.Second, 0.14f), 5f, 14f),
            ],
        };
    }

    public static Blueprint Carrot(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, Outlines.Half(0f, -112f, 60f, -112f, 104f, -84f, 108f, -30f, 88f, 40f, 56f, 112f, 26f, 166f, 0f, 182f), 286f, 0.84f, -34f, 34f);
        return face with
        {
            Marks = [Art.Scratch("M-108 -60 Q-84 -54 -72 -58 M104 -20 Q84 -14 72 -18 M-86 60 Q-66 66 -54 62 M70 92 Q54 96 44 94 M-40 128 Q-28 132 -18 130 M96 -74 Q82 -68 70 -72", Tint.Fade(Pigment.Darker(plan.Coat.Main, 0.4f), 0.6f), 3f)],
            Crest =
            [
                Art.Fill("M-20 -100 C-60 -130 -90 -170 -84 -200 C-70 -190 -60 -190 -56 -210 C-36 -190 -16 -150 -4 -104 Z M20 -100 C60 -130 90 -170 84 -200 C70 -190 60 -190 56 -210 C36 -190 16 -150 4 -104 Z", Pigment.Darker(plan.Coat.Second, 0.14f), 6f) with { Sway = 5f, Root = -100f },
                Art.Fill("M-16 -100 C-30 -150 -26 -200 -12 -230 C-4 -216 4 -216 12 -234 C26 -200 30 -150 16 -100 Z", plan.Coat.Second, 10f) with { Sway = 5f, Root = -100f },
            ],
            Anchors = face.Anchors with { GroundY = 180f, GroundHalf = 46f },
        };
    }

    public static Blueprint Potato(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, Outlines.Round(-10f, -140f, 64f, -132f, 116f, -84f, 122f, -20f, 140f, 50f, 116f, 122f, 50f, 152f, -30f, 146f, -104f, 132f, -136f, 70f, -122f, 0f, -118f, -70f, -76f, -126f), half: false);
        return face with { Marks = [Art.Mark("O -100 -40 6 4 O 96 -70 7 4 O 112 60 6 4 O -108 84 7 4 O 40 122 6 4 O -40 -112 6 4 O -60 118 5 3", Tint.Fade(Pigment.Darker(plan.Coat.Main, 0.4f), 0.6f)), Art.Scratch("M88 -74 Q96 -64 106 -72 M-116 82 Q-108 92 -98 84", Tint.Fade(Pigment.Darker(plan.Coat.Main, 0.5f), 0.5f), 2.4f)] };
    }

    public static Blueprint Aubergine(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, Outlines.Half(0f, -140f, 44f, -134f, 70f, -92f, 88f, -40f, 122f, 24f, 136f, 86f, 112f, 142f, 56f, 166f, 0f, 168f), 292f, 0.9f, -2f, 74f);
        return face with
        {
            Crest =
            [
                Art.Fill("M-10 -132 L-14 -190 C-8 -198 10 -198 14 -190 L12 -132 Z", Pigment.Darker(plan.Coat.Second, 0.1f), 10f),
                Art.Fill("M0 -84 C-10 -96 -18 -110 -22 -112 C-40 -98 -56 -88 -76 -66 C-84 -110 -60 -150 0 -152 C60 -150 84 -110 76 -66 C56 -88 40 -98 22 -112 C18 -110 10 -96 0 -84 Z", plan.Coat.Second, 18f),
            ],
            Anchors = face.Anchors with { HatY = -104f, HatHalf = 74f },
        };
    }

    public static Blueprint Corn(SketchPlan plan)
    {
        var (kernel, husk) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -172 C48 -172 90 -130 98 -50 C104 30 98 100 76 158 L0 166", 288f, 0.82f, -40f, 26f);
        var line = Tint.Fade(Pigment.Darker(kernel, 0.4f), 0.4f);
        return face with
        {
            Marks = [Art.Scratch("M-100 -130 Q0 -112 100 -130 M-110 -100 Q0 -82 110 -100 M-110 60 Q0 78 110 60 M-110 90 Q0 108 110 90 M-110 120 Q0 138 110 120 M-66 -170 C-78 -60 -78 60 -66 170 M66 -170 C78 -60 78 60 66 170 M-30 -172 L-34 -96 M30 -172 L34 -96 M0 -172 L0 -96", line, 3f)],
            Far = [Art.Fill("M-60 160 C-150 120 -176 20 -150 -90 C-110 -60 -84 20 -60 160 Z M60 160 C150 120 176 20 150 -90 C110 -60 84 20 60 160 Z", Pigment.Darker(husk, 0.14f), -24f) with { Sway = 1.5f, Root = 160f }],
            Front = [Art.Fill("M0 172 C-70 172 -124 130 -122 50 C-80 70 -40 100 0 172 Z M0 172 C70 172 124 130 122 50 C80 70 40 100 0 172 Z", husk, 20f), Art.Line("M-108 68 C-70 96 -40 126 -14 164 M108 68 C70 96 40 126 14 164", Tint.Fade(Pigment.Lighter(husk, 0.4f), 0.7f), 3f, 21f)],
            Anchors = face.Anchors with { HatY = -118f, HatHalf = 84f, GroundY = 170f, GroundHalf = 80f, NeckY = 80f },
        };
    }

    public static Blueprint Broccoli(SketchPlan plan)
    {
        var (green, stalk) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = stalk } }, "M0 -70 L104 -80 C84 -20 84 60 96 128 C92 158 60 166 0 166", 300f, 0.84f, 6f, 76f);
        return face with
        {
            Crest =
            [
                Art.Fill("O -108 -84 58 52 O 108 -84 58 52 O -60 -134 62 56 O 60 -134 62 56 O 0 -158 64 54 O 0 -98 90 52", green, 12f),
                Art.Line("M-130 -96 Q-120 -112 -104 -104 M-70 -150 Q-58 -166 -42 -156 M10 -178 Q22 -192 38 -182 M84 -144 Q96 -158 108 -148 M110 -92 Q122 -106 134 -96 M-30 -120 Q-18 -134 -4 -124 M40 -108 Q52 -122 66 -112 M-84 -92 Q-74 -106 -60 -96", Tint.Fade(Pigment.Darker(green, 0.45f), 0.6f), 4f, 13f),
                Art.Even("O -80 -150 7 6 O -20 -186 7 6 O 50 -170 7 6 O 116 -112 6 5 O -124 -104 6 5 O 10 -134 6 5", Tint.Fade(Pigment.Lighter(green, 0.5f), 0.7f), 13f),
            ],
            Anchors = face.Anchors with { HatY = -150f, HatHalf = 96f },
        };
    }

    public static Blueprint Onion(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -182 C8 -160 10 -140 30 -124 C96 -104 148 -60 148 12 C148 90 86 142 26 150 C20 158 8 160 0 160", 300f, 0.96f, -6f, 74f);
        return face with
        {
            Marks = [Art.Scratch("M-6 -150 C-70 -100 -112 -40 -104 40 C-98 90 -60 130 -16 150 M6 -150 C70 -100 112 -40 104 40 C98 90 60 130 16 150 M-2 -140 C-20 -110 -34 -90 -44 -70 M2 -140 C20 -110 34 -90 44 -70", Tint.Fade(Pigment.Darker(plan.Coat.Main, 0.35f), 0.5f), 3f)],
            Crest = [Art.Line("M-4 -176 C-12 -196 -24 -206 -34 -208 M0 -180 L2 -212 M4 -176 C14 -196 22 -204 34 -204", Pigment.Lighter(plan.Coat.Second, 0.1f), 5f, 4f) with { Sway = 4f, Root = -176f }],
            Anchors = face.Anchors with { HatY = -104f, HatHalf = 82f },
        };
    }

    public static Blueprint Pepper(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -104 C30 -134 70 -134 92 -116 C136 -110 152 -60 142 0 C136 60 124 116 92 140 C70 156 40 148 24 138 C14 132 6 132 0 136", 304f, 0.98f, -18f, 62f);
        return face with
        {
            Marks = [Art.Scratch("M-46 -124 C-74 -70 -74 80 -36 142 M46 -124 C74 -70 74 80 36 142", Tint.Fade(Pigment.Darker(plan.Coat.Main, 0.4f), 0.45f), 5f)],
            Crest = [Art.Fill("M-44 -110 C-30 -126 -20 -128 -12 -130 C-8 -150 -16 -170 -26 -184 C-16 -194 4 -192 8 -182 C8 -162 10 -146 14 -130 C24 -128 34 -124 44 -110 C20 -98 -20 -98 -44 -110 Z", plan.Coat.Second, 18f)],
        };
    }

    public static Blueprint Chili(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M-70 -118 C-30 -134 40 -134 78 -110 C104 -60 104 20 84 80 C66 130 36 168 -20 186 C-28 186 -30 178 -24 172 C-10 150 -14 120 -40 92 C-84 40 -98 -50 -70 -118 Z", 282f, 0.78f, -42f, 28f, 8f, half: false);
        return face with
        {
            Crest = [Art.Fill("M-76 -106 C-60 -136 -20 -146 -6 -146 C-4 -170 -16 -190 -30 -200 C-20 -210 0 -206 8 -194 C14 -176 14 -158 14 -146 C50 -144 76 -130 86 -100 C40 -118 -30 -120 -76 -106 Z", plan.Coat.Second, 16f)],
            Anchors = face.Anchors with { GroundY = 184f, GroundHalf = 50f, HatHalf = 78f, HatY = -104f },
        };
    }
}
