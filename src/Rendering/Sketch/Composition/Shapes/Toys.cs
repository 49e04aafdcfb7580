using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Music, play, and other things of the house.</summary>
internal static class Toys
{
    public static Blueprint Guitar(SketchPlan plan)
    {
        var (wood, neck) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -120 C60 -124 104 -96 104 -54 C104 -26 92 -10 96 6 C130 30 146 70 136 110 C120 156 60 168 0 168", 300f, 0.84f, -30f, 88f, 6f, eyeX: 52f);
        return face with { Far = [Art.Fill("B -20 -290 40 180 4", neck, -16f), Art.Line("M-20 -270 L20 -270 M-20 -240 L20 -240 M-20 -212 L20 -212 M-20 -186 L20 -186 M-20 -160 L20 -160", Tint.Of(0xD8D0C0), 3f, -15f)], Marks = [Art.Mark("O 0 28 34 32", Pigment.Darker(wood, 0.7f)), Art.Scratch("O 0 28 40 38", Tint.Of(0xF0D8A0), 4f), Art.Scratch("M-12 -120 L-12 66 M-4 -120 L-4 66 M4 -120 L4 66 M12 -120 L12 66", Tint.Of(0xF4F0E8, 0.7f), 1.8f)], Snout = [], Anchors = face.Anchors with { HatY = -104f, HatHalf = 84f } };
    }

    public static Blueprint Drum(SketchPlan plan)
    {
        var (shell, rim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -96 L150 -96 L144 120 C140 146 70 154 0 154", 300f, 0.92f, -10f, 70f, 5f);
        return face with { Front = [Art.Fill("O 0 -100 158 40", Tint.Of(0xFBF4E6), 6f), Art.Line("O 0 -100 158 40", rim, 11f, 7f), Art.Line("M-148 124 C-80 150 80 150 148 124", rim, 11f, 8f)], Marks = [Art.Scratch("M-150 -60 L-110 130 M-110 -60 L-150 130 M150 -60 L110 130 M110 -60 L150 130", Tint.Of(0xFFF0C8, 0.8f), 5f)], Back = [Art.Line("M-60 -110 L-170 -220 M60 -110 L170 -220", Tint.Of(0xC8985A), 11f, -4f), Art.Fill("O -58 -110 15 13 O 58 -110 15 13", Tint.Of(0xE8C890), -2f)], Anchors = face.Anchors with { HatY = -104f, HatHalf = 120f } };
    }

    public static Blueprint Piano(SketchPlan plan)
    {
        var wood = plan.Coat.Main;
        var face = ThingFace.Of(plan, "M0 -150 L176 -150 C188 -150 192 -142 192 -132 L192 70 L0 70", 284f, 0.92f, -66f, 14f, 3f);
        var keys = new System.Text.StringBuilder();
        for (var i = 0; i < 13; i++)
        {
            keys.Append(i % 7 is 2 or 6 ? "" : $"B {-182f + (i * 28.6f)} 74 15 32 3 ");
        }

        return face with { Far = [Art.Fill("B -180 100 44 120 4 B 136 100 44 120 4", Pigment.Darker(wood, 0.3f), -16f)], Front = [Art.Fill("B -212 60 424 76 8", Pigment.Darker(wood, 0.14f), 16f), Art.Fill("B -200 72 400 54 3", Tint.Of(0xFBF8F0), 18f), Art.Line("M-171 74 L-171 126 M-143 74 L-143 126 M-114 74 L-114 126 M-86 74 L-86 126 M-57 74 L-57 126 M-28 74 L-28 126 M0 74 L0 126 M28 74 L28 126 M57 74 L57 126 M86 74 L86 126 M114 74 L114 126 M143 74 L143 126 M171 74 L171 126", Tint.Of(0x8A8490, 0.7f), 2f, 19f), Art.Even(keys.ToString(), Tint.Of(0x2A242E), 20f)], Marks = [Art.Scratch("B -170 -134 340 184 8", Tint.Fade(Pigment.Lighter(wood, 0.4f), 0.6f), 3f)], Anchors = face.Anchors with { HatY = -140f, HatHalf = 112f, GroundY = 218f, GroundHalf = 190f, NeckY = 62f } };
    }

    public static Blueprint Ball(SketchPlan plan)
    {
        var (skin, patch) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -146 C82 -146 146 -80 146 2 C146 84 82 148 0 148", 300f);
        return face with { Marks = [Art.Mark("M-60 -150 L60 -150 L34 -108 L-34 -108 Z M-150 -60 L-118 -40 L-122 20 L-156 36 Z M150 -60 L118 -40 L122 20 L156 36 Z M-84 150 L-60 112 L60 112 L84 150 Z", patch), Art.Scratch("M-34 -108 L-60 -70 M34 -108 L60 -70 M-118 -40 L-96 -56 M118 -40 L96 -56 M-122 20 L-104 40 M122 20 L104 40 M-60 112 L-84 88 M60 112 L84 88", Tint.Fade(Pigment.Darker(skin, 0.4f), 0.5f), 3f)] };
    }

    public static Blueprint Balloon(SketchPlan plan)
    {
        var skin = plan.Coat.Main;
        var face = ThingFace.Of(plan, "M0 -170 C84 -170 142 -104 142 -24 C142 60 70 124 0 140", 252f, 0.96f, -34f, 48f, 8f);
        return face with { Stance = Stance.Floats, Far = [new("M0 150 C-16 190 18 210 2 260 C-4 280 4 300 0 320", Tint.Of(0xF4F0F0)) { Width = 4f, Depth = -20f, Sway = -8f, Root = 150f }, Art.Fill("M0 132 L-16 156 L16 156 Z", Pigment.Darker(skin, 0.2f), -6f)], Marks = [Art.Gloss(-86f, -100f, 1.2f, 0.55f)], Anchors = face.Anchors with { HatY = -130f, HatHalf = 96f } };
    }

    public static Blueprint Gift(SketchPlan plan)
    {
        var (paper, ribbon) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -100 L144 -100 L138 152 L0 152", 304f, 0.9f, -16f, 64f, 4f);
        return face with { Marks = [Art.Mark("M-150 100 L150 100 L150 126 L-150 126 Z M-13 116 L13 116 L13 160 L-13 160 Z", Tint.Fade(ribbon, 0.9f))], Crest = [Art.Fill("B -162 -128 324 42 8", Pigment.Lighter(paper, 0.14f), 10f), Art.Fill("B -16 -128 32 42 2", ribbon, 12f), Art.Fill("M0 -128 C-30 -196 -110 -190 -104 -150 C-96 -124 -40 -120 0 -128 Z M0 -128 C30 -196 110 -190 104 -150 C96 -124 40 -120 0 -128 Z", ribbon, 14f), Art.Fill("O 0 -132 20 17", Pigment.Darker(ribbon, 0.14f), 16f)], Anchors = face.Anchors with { HatY = -110f, HatHalf = 120f } };
    }

    public static Blueprint Pillow(SketchPlan plan)
    {
        var (cloth, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -108 C60 -112 110 -120 150 -130 C166 -132 170 -118 164 -104 C150 -40 150 50 166 116 C170 134 160 142 146 138 C100 126 50 122 0 124", 296f);
        return face with { Back = [Art.Fill("O -158 -122 16 16 O 158 -122 16 16 O -158 130 16 16 O 158 130 16 16", trim, -4f)], Marks = [Art.Scratch("M-140 -110 C-110 -90 -100 -70 -98 -60 M140 -110 C110 -90 100 -70 98 -60 M-144 120 C-112 100 -104 84 -100 70 M144 120 C112 100 104 84 100 70", Tint.Fade(Pigment.Darker(cloth, 0.3f), 0.5f), 3f)] };
    }

    public static Blueprint Heart(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -92 C20 -150 110 -164 146 -104 C180 -40 120 60 20 150 C12 158 6 162 0 164", 288f, 0.94f, -36f, 40f);
        return face with { Marks = [Art.Gloss(-100f, -80f, 1.1f, 0.5f)], Anchors = face.Anchors with { HatY = -92f, HatHalf = 110f, GroundHalf = 40f } };
    }

    public static Blueprint Umbrella(SketchPlan plan)
    {
        var (cloth, handle) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -150 C110 -146 190 -70 200 40 C170 18 140 22 128 44 C104 22 70 24 56 48 C36 30 16 30 0 46", 266f, 0.9f, -54f, 0f, 5f);
        return face with { Far = [Art.Line("M0 -150 L0 200 C0 240 -56 240 -56 204", handle, 13f, -20f), Art.Line("M0 -150 L0 -180", handle, 9f, -18f)], Marks = [Art.Scratch("M-30 -146 C-100 -100 -130 -30 -128 44 M30 -146 C100 -100 130 -30 128 44", Tint.Fade(Pigment.Darker(cloth, 0.4f), 0.5f), 4f)], Stance = Stance.Floats, Anchors = face.Anchors with { HatY = -122f, HatHalf = 96f, NeckY = 48f } };
    }

    public static Blueprint Camera(SketchPlan plan)
    {
        var (body, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -104 L150 -104 C168 -104 176 -94 176 -80 L176 110 C176 126 166 132 150 132 L0 132", 298f, 0.92f, -22f, 56f, 3f);
        return face with { Back = [Art.Fill("M-70 -100 L-54 -142 L54 -142 L70 -100 Z", Pigment.Darker(body, 0.2f), -4f), Art.Fill("B 96 -124 52 26 6", trim, -4f)], Marks = [Art.Marks("O 51.5 -22 44 40", trim), Art.Marks("O 51.5 -22 38 34", Pigment.Darker(body, 0.5f)), Art.Mark("M-180 96 L180 96 L180 140 L-180 140 Z", Tint.Fade(trim, 0.8f)), Art.Mark("O 146 -78 11 9", Tint.Of(0xE0483C))], Anchors = face.Anchors with { HatY = -120f, HatHalf = 96f } };
    }
}
