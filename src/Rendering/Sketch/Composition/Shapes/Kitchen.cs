using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Food, and what it is made and served in.</summary>
internal static class Kitchen
{
    public static Blueprint Bread(SketchPlan plan)
    {
        var (crust, crumb) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = crumb } }, "M0 -116 C60 -124 124 -114 128 -70 C130 -44 116 -34 116 -20 L120 120 C120 136 108 140 92 140 L0 140", 300f, 0.94f, -16f, 60f, 8f);
        return face with { Back = [Art.Fill("M0 -134 C80 -142 150 -128 150 -76 C150 -48 134 -36 134 -20 L138 126 C138 150 124 158 104 158 L-104 158 C-124 158 -138 150 -138 126 L-134 -20 C-134 -36 -150 -48 -150 -76 C-150 -128 -80 -142 0 -134 Z", crust, -6f)], Anchors = face.Anchors with { HatY = -118f, HatHalf = 106f, GroundY = 156f } };
    }

    public static Blueprint Cake(SketchPlan plan)
    {
        var (icing, sponge) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = sponge } }, "M0 -60 L148 -60 L140 130 C138 146 124 152 108 152 L0 152", 302f, 0.9f, -2f, 72f, 6f);
        return face with
        {
            Front = [Art.Fill("M-160 -64 C-160 -112 160 -112 160 -64 C162 -40 150 -24 140 -28 C128 -32 130 -56 112 -54 C94 -50 104 -26 88 -26 C72 -28 84 -58 60 -56 C30 -52 30 -52 0 -54 C-30 -52 -30 -52 -60 -56 C-84 -58 -72 -28 -88 -26 C-104 -26 -94 -50 -112 -54 C-130 -56 -128 -32 -140 -28 C-150 -24 -162 -40 -160 -64 Z", icing, 12f), Art.Line("M-100 -78 L-88 -84 M-40 -90 L-28 -86 M30 -86 L42 -92 M90 -80 L102 -76 M-66 -74 L-60 -66 M64 -70 L70 -78", Tint.Of(0x4EA3C8), 6f, 14f)],
            Crest = [Art.Fill("B -8 -170 16 70 5", Tint.Of(0xF0F0F8), 8f), Art.Line("M-8 -150 L8 -160 M-8 -128 L8 -138 M-8 -108 L8 -118", Tint.Of(0xE0508A), 5f, 9f), Art.Fill("M0 -216 C16 -196 18 -176 0 -172 C-18 -176 -16 -196 0 -216 Z", Tint.Of(0xFBC03A), 9f) with { Sway = 6f, Root = -172f }],
            Anchors = face.Anchors with { HatY = -84f, HatHalf = 120f, NeckY = 118f },
        };
    }

    public static Blueprint Pizza(SketchPlan plan)
    {
        var (cheese, crust) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -112 L150 -112 C120 -20 60 100 14 164 C8 174 4 176 0 176", 284f, 0.84f, -44f, 22f, 8f);
        return face with { Crest = [Art.Fill("M-168 -100 C-180 -140 -140 -156 -100 -152 C-40 -160 40 -160 100 -152 C140 -156 180 -140 168 -100 C100 -116 -100 -116 -168 -100 Z", crust, 14f)], Marks = [Art.Mark("O -96 -62 22 20 O 98 -58 20 19 O 0 100 24 22 O -40 74 12 11 O 44 66 10 10 O 0 -92 18 12", Tint.Of(0xC8402E)), Art.Mark("O -90 -66 8 7 O 92 -62 7 7 O -6 94 9 8", Tint.Of(0xE0705A)), Art.Mark("M-120 -30 C-110 -40 -100 -36 -96 -26 C-106 -22 -114 -24 -120 -30 Z M100 -6 C110 -16 120 -12 118 -2 C110 2 104 0 100 -6 Z M24 126 C30 116 40 118 42 128 C36 132 28 132 24 126 Z", Tint.Of(0x5A8A3A))], Anchors = face.Anchors with { HatY = -136f, HatHalf = 118f, GroundHalf = 50f } };
    }

    public static Blueprint Burger(SketchPlan plan)
    {
        var (bun, salad) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -140 C96 -140 158 -92 160 -24 C162 20 158 62 150 70 L0 74", 296f, 0.9f, -42f, 30f, 8f);
        return face with { Far = [Art.Fill("M-150 100 L150 100 C160 140 140 162 110 162 L-110 162 C-140 162 -160 140 -150 100 Z", bun, -10f)], Front = [Art.Fill("M-176 66 C-150 56 -120 84 -90 70 C-60 56 -40 84 -6 70 C30 56 50 84 84 70 C116 56 146 84 176 66 C184 84 160 94 140 94 L-140 94 C-160 94 -184 84 -176 66 Z", salad, 14f) with { Jaw = true }, Art.Fill("M-164 88 L164 88 C176 96 172 124 156 126 L-156 126 C-172 124 -176 96 -164 88 Z", Tint.Of(0x7A4628), 16f), Art.Fill("M-158 84 L158 84 L120 104 L84 92 L40 110 L0 92 L-44 108 L-90 92 L-124 104 Z", Tint.Of(0xF8C83A), 18f)], Marks = [Art.Mark("O -90 -84 8 5 O -50 -116 8 5 O 0 -124 8 5 O 52 -114 8 5 O 96 -80 8 5 O -126 -40 7 5 O 128 -36 7 5 O -20 -98 7 4 O 30 -96 7 4", Tint.Of(0xFFF2D0))], Anchors = face.Anchors with { HatY = -110f, HatHalf = 112f, GroundY = 160f, GroundHalf = 150f, NeckY = 70f } };
    }

    public static Blueprint IceCream(SketchPlan plan)
    {
        var (cream, cone) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -130 C80 -130 132 -76 132 -8 C150 -4 152 30 130 34 C120 54 96 46 88 34 C76 58 44 56 36 38 C24 58 10 56 0 46", 250f, 0.9f, -44f, 6f, 5f);
        return face with { Far = [Art.Fill("M-112 20 L112 20 L16 236 C10 248 -10 248 -16 236 Z", cone, -16f), Art.Line("M-100 50 L30 210 M-60 26 L56 150 M-10 22 L84 90 M100 50 L-30 210 M60 26 L-56 150 M10 22 L-84 90", Tint.Fade(Pigment.Darker(cone, 0.4f), 0.6f), 4f, -15f)], Crest = [Art.Fill("O 10 -148 26 25", Tint.Of(0xD8283C), 6f), Art.Line("M12 -170 C14 -190 26 -200 38 -204", Tint.Of(0x5A8A3A), 5f, 5f)], Marks = [Art.Gloss(-76f, -76f, 0.9f, 0.4f), Art.Scratch("M-60 -108 L-50 -100 M60 -96 L70 -104 M-100 -40 L-92 -50 M96 -40 L104 -32 M20 -112 L30 -106", Tint.Of(0x6AB8D8), 6f)], Stance = Stance.Floats, Anchors = face.Anchors with { HatY = -100f, HatHalf = 92f, NeckY = 44f, NeckHalf = 100f } };
    }

    public static Blueprint Donut(SketchPlan plan)
    {
        var (icing, dough) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -126 C80 -128 140 -76 140 -8 C156 30 130 60 110 56 C104 90 70 86 62 74 C50 98 16 98 0 84", 290f, 0.9f, -38f, 26f, 7f);
        return face with { Back = [Art.Fill("O 0 0 162 150", dough, -6f)], Marks = [Art.Scratch("M-110 -50 L-98 -58 M-70 -100 L-58 -94 M20 -108 L32 -114 M84 -86 L90 -74 M116 -20 L112 -8 M-120 10 L-112 20 M-20 -104 L-10 -110", Tint.Of(0xFFE060), 7f), Art.Scratch("M-96 -76 L-86 -68 M54 -100 L64 -94 M108 -54 L116 -46 M-114 -20 L-106 -28 M0 -112 L8 -104", Tint.Of(0x60C8E0), 7f)], Anchors = face.Anchors with { HatY = -112f, HatHalf = 104f, GroundY = 148f, GroundHalf = 130f } };
    }

    public static Blueprint Egg(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -168 C70 -168 132 -70 138 20 C142 104 84 154 0 154", 290f, 0.94f, -10f, 70f, 8f);
        return face with { Marks = [Art.Gloss(-70f, -80f, 0.9f, 0.6f)], Anchors = face.Anchors with { HatY = -112f, HatHalf = 84f } };
    }

    public static Blueprint Cheese(SketchPlan plan)
    {
        var cheese = plan.Coat.Main;
        var face = ThingFace.Of(plan, "M-170 -30 C-176 -40 -170 -50 -160 -56 L120 -140 C136 -144 150 -136 154 -120 C170 -90 176 -60 176 -30 L176 130 C176 142 168 148 156 148 L-156 148 C-168 148 -172 140 -172 130 Z", 296f, 0.9f, 10f, 80f, 6f, half: false);
        return face with { Marks = [Art.Mark("M-172 -34 L176 -34 L150 -130 L120 -144 L-164 -58 Z", Pigment.Lighter(cheese, 0.34f)), Art.Mark("O -136 22 18 20 O 140 10 22 24 O -120 110 22 18 O 110 118 16 13 O 0 122 12 9 O 84 -88 20 11 O 0 -62 16 8", Tint.Fade(Pigment.Darker(cheese, 0.3f), 0.7f))], Anchors = face.Anchors with { HatY = -88f, HatHalf = 96f, HatX = 30f } };
    }

    public static Blueprint Teapot(SketchPlan plan)
    {
        var (glaze, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -110 C60 -110 138 -84 146 0 C150 84 96 140 60 146 L0 148", 304f, 0.94f, -26f, 58f, 5f);
        return face with { Back = [Art.Line("M-126 -60 C-214 -90 -226 50 -126 60", Pigment.Darker(glaze, 0.14f), 26f, -10f), Art.Fill("M120 60 C172 50 172 -20 188 -56 C194 -72 202 -86 214 -92 L240 -78 C226 -54 222 -20 214 14 C202 66 168 110 96 118 Z", Pigment.Darker(glaze, 0.1f), -6f)], Crest = [Art.Fill("M-84 -98 C-80 -142 -46 -164 0 -164 C46 -164 80 -142 84 -98 C40 -84 -40 -84 -84 -98 Z", glaze, 10f), Art.Fill("O 0 -176 17 16", trim, 12f), Art.Line("M-84 -98 C-40 -84 40 -84 84 -98", trim, 6f, 12f)], Marks = [Art.Scratch("M-140 84 C-60 110 60 110 140 84 M-130 100 C-60 124 60 124 130 100", Tint.Fade(trim, 0.9f), 4f), Art.Gloss(-90f, -60f, 0.9f, 0.7f)], Anchors = face.Anchors with { HatY = -96f, HatHalf = 92f } };
    }

    public static Blueprint Bottle(SketchPlan plan)
    {
        var (glass, cork) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -196 L38 -196 L40 -120 C44 -84 104 -70 108 -20 L108 140 C108 158 96 164 80 164 L0 164", 286f, 0.82f, -2f, 70f, 4f, eyeX: 52f);
        return face with { Crest = [Art.Fill("B -28 -232 56 48 8", cork, 4f), Art.Fill("B -46 -198 92 20 8", Pigment.Darker(glass, 0.2f), 6f)], Marks = [Art.Soft(0f, 130f, 110f, 50f, Tint.Fade(Pigment.Lighter(glass, 0.5f), 0.6f))], Anchors = face.Anchors with { HatY = -186f, HatHalf = 46f } };
    }

    public static Blueprint Candle(SketchPlan plan)
    {
        var wax = plan.Coat.Main;
        var face = ThingFace.Of(plan, "M0 -112 C50 -116 92 -112 98 -92 C104 -70 96 -40 104 -20 C110 10 98 30 100 60 L104 164 L0 168", 300f, 0.84f, -22f, 52f, 6f, eyeX: 52f);
        return face with { Far = [Art.Soft(0f, -190f, 130f, 120f, Tint.Of(0xFFE090, 0.75f), -20f), Art.Fill("M-150 150 C-150 190 150 190 150 150 C150 134 -150 134 -150 150 Z", plan.Coat.Second, -10f)], Crest = [Art.Even("O 0 -106 84 15", Pigment.Lighter(wax, 0.5f), 4f), Art.Line("M0 -104 C-2 -124 4 -134 2 -146", Tint.Of(0x3A2A24), 6f, 6f), Art.Fill("M2 -226 C34 -190 38 -150 2 -138 C-34 -150 -28 -190 2 -226 Z", Tint.Of(0xF8A02E), 8f) with { Sway = 7f, Root = -140f }, Art.Fill("M2 -192 C18 -174 20 -152 2 -146 C-16 -152 -12 -174 2 -192 Z", Tint.Of(0xFFF0A0), 9f) with { Sway = 8f, Root = -140f }], Anchors = face.Anchors with { HatY = -100f, HatHalf = 92f, GroundY = 178f, GroundHalf = 150f } };
    }
}
