using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Machines and furniture of the office.</summary>
internal static class OfficeMachines
{
    /// <summary>A screen that is the face: laptops, monitors, phones, televisions.</summary>
    private static Blueprint Screen(SketchPlan plan, string path, float y, float scale, float eyeY, float mouthY)
    {
        var glass = plan.Coat.Second;
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = glass } }, path, y, scale, eyeY, mouthY, 2f);
        return face with { Brow = face.Brow with { Color = Pigment.Luma(glass) < 0.4f ? Pigment.Lighter(glass, 0.6f) : Pigment.Darker(glass, 0.6f) } };
    }

    public static Blueprint Laptop(SketchPlan plan)
    {
        var body = plan.Coat.Main;
        var face = Screen(plan, "M0 -130 L150 -130 C158 -130 162 -126 162 -118 L162 76 L0 76", 270f, 0.9f, -50f, 26f);
        return face with
        {
            Back = [Art.Fill("M-178 -134 C-178 -146 -170 -150 -160 -150 L160 -150 C170 -150 178 -146 178 -134 L178 96 L-178 96 Z", body, -8f), Art.Fill("M-178 96 L178 96 L226 166 C228 176 222 180 212 180 L-212 180 C-222 180 -228 176 -226 166 Z", Pigment.Lighter(body, 0.14f), 6f)],
            Front = [Art.Even("M-154 110 L154 110 L174 142 L-174 142 Z", Pigment.Darker(body, 0.5f), 8f), Art.Line("M-160 120 L160 120 M-167 131 L167 131 M-100 110 L-112 142 M-50 110 L-56 142 M0 110 L0 142 M50 110 L56 142 M100 110 L112 142", Pigment.Lighter(body, 0.1f), 2.4f, 9f), Art.Even("M-44 150 L44 150 L50 168 L-50 168 Z", Pigment.Darker(body, 0.14f), 9f)],
            Marks = [Art.Even("M-162 -130 L-40 -130 L-120 76 L-162 76 Z", Tint.Of(0xFFFFFF, 0.12f), 10f)],
            Anchors = face.Anchors with { HatY = -138f, HatHalf = 110f, GroundY = 176f, GroundHalf = 200f, NeckY = 74f },
        };
    }

    public static Blueprint Monitor(SketchPlan plan)
    {
        var body = plan.Coat.Main;
        var face = Screen(plan, "M0 -122 L150 -122 C158 -122 162 -118 162 -110 L162 96 C162 104 158 108 150 108 L0 108", 260f, 0.96f, -36f, 46f);
        return face with
        {
            Far = [Art.Fill("M-26 110 L26 110 L34 190 L-34 190 Z", Pigment.Darker(body, 0.2f), -20f), Art.Fill("B -90 184 180 22 10", body, -16f)],
            Back = [Art.Fill("B -184 -144 368 282 18", body, -6f), Art.Even("O 140 124 5 5", Tint.Of(0x6AE08A), -4f)],
            Marks = [Art.Even("M-162 -122 L-30 -122 L-110 108 L-162 108 Z", Tint.Of(0xFFFFFF, 0.12f), 10f)],
            Anchors = face.Anchors with { HatY = -132f, HatHalf = 112f, GroundY = 204f, GroundHalf = 100f },
        };
    }

    public static Blueprint Phone(SketchPlan plan)
    {
        var body = plan.Coat.Main;
        var face = Screen(plan, "M0 -140 L94 -140 C100 -140 104 -136 104 -130 L104 120 C104 126 100 130 94 130 L0 130", 290f, 0.84f, -34f, 42f);
        return face with
        {
            Back = [Art.Fill("B -122 -176 244 344 34", body, -6f), Art.Even("B -30 -162 60 9 5", Pigment.Darker(body, 0.5f), -4f), Art.Line("O 0 149 11 11", Pigment.Lighter(body, 0.4f), 3f, -4f)],
            Marks = [Art.Even("M-104 -140 L0 -140 L-70 130 L-104 130 Z", Tint.Of(0xFFFFFF, 0.12f), 10f)],
            Anchors = face.Anchors with { HatY = -160f, HatHalf = 100f, GroundY = 166f, GroundHalf = 110f, EarX = 118f },
        };
    }

    public static Blueprint Television(SketchPlan plan)
    {
        var body = plan.Coat.Main;
        var face = Screen(plan, "M0 -104 C80 -106 116 -104 124 -94 C132 -60 132 60 124 92 C116 102 80 104 0 102", 290f, 0.9f, -26f, 46f);
        return face with
        {
            Far = [Art.Line("M-20 -130 L-70 -210 M20 -130 L70 -210", Tint.Of(0x8A929E), 6f, -10f), Art.Fill("O -72 -212 9 9 O 72 -212 9 9", Tint.Of(0xC8CCD4), -9f), Art.Fill("M-120 130 L-90 130 L-110 176 L-128 176 Z M120 130 L90 130 L110 176 L128 176 Z", Pigment.Darker(body, 0.4f), -14f)],
            Back = [Art.Fill("B -180 -138 360 276 34", body, -6f), Art.Fill("O 154 -60 16 16 O 154 -16 16 16", Pigment.Lighter(body, 0.4f), -4f), Art.Line("M144 40 L164 40 M144 54 L164 54 M144 68 L164 68 M144 82 L164 82", Pigment.Darker(body, 0.5f), 4f, -4f)],
            Marks = [Art.Even("M-124 -94 C-60 -104 0 -100 0 -100 L-80 100 L-124 92 Z", Tint.Of(0xFFFFFF, 0.13f), 10f)],
            Anchors = face.Anchors with { HatY = -124f, HatHalf = 112f, GroundY = 174f, GroundHalf = 150f },
        };
    }

    public static Blueprint Printer(SketchPlan plan)
    {
        var (body, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -84 L150 -84 C170 -84 180 -74 182 -56 L186 96 C186 118 176 126 158 126 L0 126", 302f, 0.84f, -30f, 40f, 3f, eyeX: 62f);
        return face with
        {
            Far = [Art.Fill("M-110 -80 L-96 -190 L96 -190 L110 -80 Z", Tint.Of(0xFBFAF6), -20f), Art.Line("M-80 -170 L60 -170 M-83 -150 L80 -150 M-86 -130 L40 -130 M-89 -110 L84 -110", Tint.Of(0x9AA0B0, 0.8f), 4f, -19f)],
            Front = [Art.Even("B -130 92 260 16 6", Pigment.Darker(body, 0.6f), 12f), Art.Fill("M-112 104 L112 104 L126 158 L-126 158 Z", Tint.Of(0xFBFAF6), 20f), Art.Line("M-94 122 L80 122 M-98 138 L60 138", Tint.Of(0x9AA0B0, 0.8f), 3f, 21f), Art.Even("O 150 -56 7 7 O 128 -56 7 7", trim, 14f)],
            Anchors = face.Anchors with { HatY = -76f, HatHalf = 112f, GroundY = 126f, GroundHalf = 170f, NeckY = 84f },
        };
    }

    public static Blueprint Lamp(SketchPlan plan)
    {
        var (shade, metal) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -132 L66 -132 L144 74 L0 82", 250f, 0.8f, -18f, 44f, 6f, eyeX: 50f);
        return face with
        {
            Far = [Art.Line("M0 70 L0 200", metal, 14f, -30f), Art.Fill("M-90 210 C-90 188 90 188 90 210 C90 224 -90 224 -90 210 Z", metal, -20f), Art.Soft(0f, 120f, 190f, 110f, Tint.Of(0xFFF0A8, 0.75f), -10f), Art.Line("M60 84 L60 140", Pigment.Lighter(metal, 0.4f), 2.6f, -10f) with { Sway = 5f, Root = 84f }, Art.Fill("O 60 146 7 7", Pigment.Lighter(metal, 0.4f), -10f) with { Sway = 5f, Root = 84f }],
            Marks = [Art.Soft(0f, 60f, 110f, 60f, Tint.Of(0xFFFBD8, 0.7f)), Art.Scratch("M-60 -132 L-140 78 M60 -132 L140 78 M-20 -132 L-40 -80 M20 -132 L40 -80", Tint.Fade(Pigment.Darker(shade, 0.3f), 0.4f), 3f)],
            Front = [Art.Line("M-142 76 C-60 92 60 92 142 76 M-64 -130 C-30 -124 30 -124 64 -130", Pigment.Darker(shade, 0.3f), 5f, 6f)],
            Anchors = face.Anchors with { HatY = -116f, HatHalf = 74f, GroundY = 218f, GroundHalf = 90f, NeckY = 78f },
        };
    }

    public static Blueprint Clock(SketchPlan plan)
    {
        var (rim, dial) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = dial, Material = Material.Paper } }, "M0 -128 C74 -128 132 -70 132 4 C132 78 74 136 0 136", 286f, 0.92f, -20f, 58f, 3f);
        return face with
        {
            Far = [Art.Fill("M-110 110 L-150 176 L-126 182 L-86 130 Z M110 110 L150 176 L126 182 L86 130 Z", Pigment.Darker(rim, 0.3f), -20f), Art.Fill("O -92 -142 50 40 O 92 -142 50 40", rim, -20f), Art.Line("M0 -150 L0 -180", Pigment.Darker(rim, 0.3f), 12f, -22f), Art.Fill("B -34 -196 68 22 10", rim, -18f)],
            Back = [Art.Fill("O 0 4 158 158", rim, -4f)],
            Marks = [Art.Scratch("M0 -122 L0 -104 M0 112 L0 130 M-126 4 L-108 4 M108 4 L126 4 M63 -106 L55 -92 M109 -60 L94 -52 M109 68 L94 60 M63 114 L55 100 M-63 -106 L-55 -92 M-109 -60 L-94 -52 M-109 68 L-94 60 M-63 114 L-55 100", Tint.Of(0x3A3440), 5f), Art.Scratch("M0 12 L-34 -86 M0 12 L70 -62", Tint.Of(0x3A3440, 0.3f), 6f)],
            Anchors = face.Anchors with { HatY = -124f, HatHalf = 104f, GroundY = 178f, GroundHalf = 130f },
        };
    }

    public static Blueprint Calculator(SketchPlan plan)
    {
        var (body, key) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -160 L106 -160 C122 -160 130 -152 130 -138 L130 144 C130 160 120 166 106 166 L0 166", 288f, 0.84f, -46f, 26f, 3f);
        var keys = new System.Text.StringBuilder();
        for (var i = 0; i < 12; i++)
        {
            keys.Append($"B {-106f + (i % 4 * 55f)} {82f + (i / 4 * 26f)} 44 19 6 ");
        }

        return face with { Front = [Art.Fill("B -104 -146 208 44 8", Tint.Of(0xC4D8B4), 10f), Art.Line("M70 -132 L70 -116 M84 -132 L84 -116 M56 -132 L56 -124", Tint.Of(0x3A4A3A), 4f, 11f), Art.Fill(keys.ToString(), key, 12f)], Anchors = face.Anchors with { HatY = -148f, HatHalf = 100f, NeckY = 76f } };
    }

    public static Blueprint Keyboard(SketchPlan plan)
    {
        var (body, key) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -104 L178 -104 C192 -104 200 -96 200 -84 L206 98 C206 112 198 118 184 118 L0 118", 296f, 0.84f, -34f, 40f, 3f, eyeX: 62f);
        var keys = new System.Text.StringBuilder();
        for (var i = 0; i < 11; i++)
        {
            keys.Append($"B {-188f + (i * 34.6f)} -94 29 22 5 ");
            if (i is < 2 or > 8)
            {
                keys.Append($"B {-188f + (i * 34.6f)} -66 29 24 5 B {-188f + (i * 34.6f)} -36 29 24 5 B {-188f + (i * 34.6f)} -6 29 24 5 B {-188f + (i * 34.6f)} 24 29 24 5 ");
            }
        }

        return face with { Marks = [Art.Fill($"{keys}B -188 86 60 22 5 B -120 86 240 22 5 B 128 86 60 22 5", key, 10f)], Anchors = face.Anchors with { HatY = -96f, HatHalf = 110f, NeckY = 84f } };
    }

    public static Blueprint Chair(SketchPlan plan)
    {
        var (cloth, frame) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -172 C80 -172 126 -150 128 -100 L120 40 C116 62 60 70 0 70", 262f, 0.88f, -70f, 10f, 6f);
        return face with
        {
            Far = [Art.Line("M0 120 L0 190 M0 186 L-110 210 M0 186 L110 210 M0 186 L-40 216 M0 186 L40 216", frame, 15f, -30f), Art.Fill("O -112 216 15 14 O 112 216 15 14 O -44 222 14 13 O 44 222 14 13", Pigment.Darker(frame, 0.4f), -28f), Art.Line("M-126 40 C-176 30 -176 -30 -150 -34 M126 40 C176 30 176 -30 150 -34", frame, 16f, -12f)],
            Front = [Art.Fill("M-150 70 C-160 62 -120 54 0 54 C120 54 160 62 150 70 C170 110 150 134 100 138 L-100 138 C-150 134 -170 110 -150 70 Z", Pigment.Darker(cloth, 0.08f), 26f)],
            Anchors = face.Anchors with { HatY = -152f, HatHalf = 104f, GroundY = 222f, GroundHalf = 120f, NeckY = 52f },
        };
    }

    public static Blueprint Bin(SketchPlan plan)
    {
        var (body, paper) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -110 L134 -110 L108 140 C106 152 98 156 88 156 L0 156", 296f, 0.88f, -22f, 56f, 3f);
        return face with
        {
            Far = [Art.Fill("M-90 -110 L-110 -160 L-70 -190 L-30 -170 L-20 -200 L30 -196 L40 -160 L84 -176 L100 -136 L90 -104 Z", paper, -16f), Art.Line("M-70 -150 L-50 -170 M-10 -160 L20 -176 M50 -140 L76 -150", Tint.Fade(Pigment.Darker(paper, 0.4f), 0.6f), 3f, -15f)],
            Front = [Art.Fill("B -146 -122 292 28 12", Pigment.Darker(body, 0.16f), 8f)],
            Marks = [Art.Scratch("M-92 -100 L-76 156 M92 -100 L76 156", Tint.Fade(Pigment.Darker(body, 0.4f), 0.4f), 4f)],
            Anchors = face.Anchors with { HatY = -104f, HatHalf = 118f },
        };
    }

    /// <summary>A machine of no known name: a box with buttons and a lamp.</summary>
    public static Blueprint Gadget(SketchPlan plan)
    {
        var (body, trim) = (plan.Coat.Main, plan.Coat.Second);
        var w = plan.Dice.Between("width", 118f, 158f);
        var face = ThingFace.Of(plan, $"M0 -126 L{w - 30f} -126 C{w - 8f} -126 {w} -116 {w} -96 L{w} 116 C{w} 138 {w - 10f} 146 {w - 30f} 146 L0 146", 296f, 0.92f, -26f, 56f, 3f);
        return face with
        {
            Back = [Art.Pair($"B {w - 14f} -30 34 70 10", trim, -10f)],
            Front = [Art.Even($"B {-w + 20f} 108 {(2f * w) - 40f} 22 8", trim, 14f), Art.Even($"O {-w + 44f} 119 7 7", Tint.Of(0x6AE08A), 16f), Art.Even($"O {-w + 68f} 119 7 7", Tint.Of(0xF0C04A), 16f), Art.Line($"M{w - 90f} 119 L{w - 36f} 119", Pigment.Lighter(trim, 0.4f), 5f, 16f)],
            Crest = [Art.Line("M0 -124 L0 -160", Pigment.Darker(body, 0.3f), 7f, 0f), Art.Fill("O 0 -170 14 14", Tint.Of(0xF0604A), 2f)],
        };
    }
}
