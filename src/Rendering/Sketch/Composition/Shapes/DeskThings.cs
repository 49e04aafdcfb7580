using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Small things of the desk.</summary>
internal static class DeskThings
{
    public static Blueprint Mug(SketchPlan plan)
    {
        var (body, coffee) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -118 L130 -118 L126 110 C124 140 104 150 80 150 L0 150", scale: 0.94f, eyeY: -22f, mouthY: 62f, jaw: 4.5f, x: 246f);
        return face with
        {
            Back = [Art.Line("M122 -70 C186 -84 206 -30 196 20 C188 62 160 86 118 84", Pigment.Darker(body, 0.16f), 30f, -8f), Art.Line("M122 -76 C182 -88 200 -36 192 12", Pigment.Lighter(body, 0.4f), 6f, -7f)],
            Front = [Art.Fill("O 0 -118 130 24", Pigment.Lighter(body, 0.24f), 6f), Art.Fill("O 0 -116 116 18", coffee, 6f), Art.Even("O -30 -120 40 5", Pigment.Lighter(coffee, 0.4f), 6f)],
            Crest = [new("M-34 -136 C-50 -160 -20 -176 -36 -204 M6 -138 C-8 -164 20 -184 6 -214 M44 -136 C30 -158 56 -176 42 -202", Tint.Of(0xFFFFFF, 0.4f)) { Width = 9f, Depth = 4f, Sway = 16f, Root = -130f }],
            Anchors = face.Anchors with { HatY = -104f, HatHalf = 112f },
        };
    }

    public static Blueprint Stapler(SketchPlan plan)
    {
        var (body, metal) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M-176 -46 C-176 -100 -120 -112 -60 -112 L110 -104 C160 -100 184 -76 184 -30 L184 30 C184 50 172 56 156 56 L-160 56 C-172 56 -176 48 -176 36 Z", 286f, 0.78f, -50f, 8f, 3f, half: false, eyeX: 58f);
        return face with
        {
            Far = [Art.Fill("M-196 118 L196 118 C204 118 206 146 196 148 L-196 148 C-206 146 -204 118 -196 118 Z", Pigment.Darker(body, 0.3f), -20f), Art.Fill("B 120 40 60 90 10", Pigment.Darker(body, 0.2f), -16f)],
            Back = [Art.Fill("B -172 52 340 36 8", metal, -8f), Art.Even("B -160 60 300 8 4", Pigment.Lighter(metal, 0.5f), -7f), Art.Even("B -172 84 26 26 4", Pigment.Darker(metal, 0.3f), -6f)],
            Marks = [Art.Even("M-160 -60 C-150 -92 -110 -100 -60 -100 L100 -94 C60 -86 -40 -90 -100 -80 C-130 -76 -150 -64 -160 -60 Z", Tint.Of(0xFFFFFF, 0.34f), 20f)],
            Anchors = face.Anchors with { HatY = -98f, HatHalf = 96f, GroundY = 146f, GroundHalf = 180f, NeckY = 44f, NeckHalf = 90f },
        };
    }

    public static Blueprint Pencil(SketchPlan plan)
    {
        var (paint, rubber) = (plan.Coat.Main, plan.Coat.Second);
        var wood = Tint.Of(0xF0D0A0);
        var face = ThingFace.Of(plan, "M0 -120 L92 -120 L92 92 L0 92", 272f, 0.8f, -34f, 36f, 3f, eyeX: 50f);
        return face with
        {
            Back =
            [
                Art.Fill("M-92 88 L92 88 L18 196 L-18 196 Z", wood, -4f), Art.Fill("M-22 190 L22 190 L0 226 Z", Tint.Of(0x3A363E), -3f),
                Art.Fill("B -92 -200 184 44 20", rubber, -4f), Art.Fill("B -94 -162 188 46 4", Tint.Of(0xC8CCD4), -3f), Art.Line("M-92 -150 L92 -150 M-92 -138 L92 -138 M-92 -126 L92 -126", Tint.Of(0x7A8090, 0.8f), 3f, -2f),
            ],
            Marks = [Art.Even("M-92 -120 L-52 -120 L-52 92 L-92 92 Z", Tint.Of(0xFFFFFF, 0.18f), 20f), Art.Even("M52 -120 L92 -120 L92 92 L52 92 Z", Tint.Of(0x2A1430, 0.16f), 20f), Art.Mark("M-100 80 Q-76 64 -46 84 Q-20 66 0 84 Q20 66 46 84 Q76 64 100 80 L100 120 L-100 120 Z", wood)],
            Anchors = face.Anchors with { HatY = -184f, HatHalf = 84f, GroundY = 222f, GroundHalf = 40f, NeckY = 76f, NeckHalf = 80f },
        };
    }

    public static Blueprint Book(SketchPlan plan)
    {
        var (cover, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M-126 -156 L120 -156 C130 -156 134 -150 134 -142 L134 146 C134 154 130 158 120 158 L-126 158 Z", 290f, 0.94f, -26f, 58f, 4f, half: false);
        return face with
        {
            Back = [Art.Fill("M-118 -166 L140 -166 C150 -166 154 -158 154 -150 L154 150 L126 160 L-118 160 Z", Tint.Of(0xF8F0DC), -12f), Art.Line("M142 -160 L142 152 M148 -156 L148 150", Tint.Of(0xC8B898), 2.4f, -11f), Art.Fill("M-140 -150 C-140 -160 -130 -164 -118 -164 L-112 158 C-130 160 -140 152 -140 142 Z", Pigment.Darker(cover, 0.3f), 4f)],
            Marks = [Art.Scratch("B -100 -140 220 282 10", trim, 4f), Art.Scratch("B -90 -130 200 262 6", Tint.Fade(trim, 0.6f), 2f), Art.Mark("M-70 -112 L90 -112 L84 -96 L-64 -96 Z", Tint.Fade(trim, 0.9f)), Art.Line("M-104 -156 L-104 158", Pigment.Darker(cover, 0.5f), 4f, 10f)],
            Over = [Art.Fill("M64 120 L92 120 L92 196 L78 182 L64 196 Z", Tint.Of(0xD83A44), -4f)],
            Anchors = face.Anchors with { HatY = -140f, HatHalf = 96f, GroundY = 158f, GroundHalf = 140f },
        };
    }

    public static Blueprint Notebook(SketchPlan plan)
    {
        var (paper, line) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M-130 -148 L130 -148 L130 110 L86 156 L-130 156 Z", 290f, 0.96f, -24f, 58f, 4f, half: false);
        return face with
        {
            Marks = [Art.Scratch("M-130 -104 L130 -104 M-130 -84 L-90 -84 M90 -84 L130 -84 M-130 100 L130 100 M-130 120 L110 120 M-130 138 L96 138", Tint.Fade(line, 0.4f), 2.4f), Art.Scratch("M-104 -150 L-104 160", Tint.Of(0xE0606A, 0.5f), 2.4f)],
            Front = [Art.Fill("M130 110 L86 156 C92 138 92 124 88 108 C104 114 118 114 130 110 Z", Pigment.Darker(paper, 0.14f), 6f)],
            Crest = [Art.Line("M-104 -134 C-120 -176 -88 -176 -96 -134 M-64 -134 C-80 -176 -48 -176 -56 -134 M-24 -134 C-40 -176 -8 -176 -16 -134 M16 -134 C0 -176 32 -176 24 -134 M56 -134 C40 -176 72 -176 64 -134 M96 -134 C80 -176 112 -176 104 -134", Tint.Of(0x8A929E), 6f, 8f)],
            Anchors = face.Anchors with { HatY = -136f, HatHalf = 96f },
        };
    }

    public static Blueprint Envelope(SketchPlan plan)
    {
        var (paper, seal) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -110 L168 -110 C176 -110 180 -106 180 -98 L180 118 C180 126 176 130 168 130 L0 130", 290f, 0.94f, -6f, 72f, 3f);
        return face with
        {
            Marks = [Art.Scratch("M-180 128 L-60 30 M180 128 L60 30", Tint.Fade(Pigment.Darker(paper, 0.4f), 0.4f), 3f), Art.Fill("M-180 -114 L180 -114 L20 -44 C8 -38 -8 -38 -20 -44 Z", Pigment.Lighter(paper, 0.2f), 10f), Art.Line("M-180 -110 L-20 -44 C-8 -38 8 -38 20 -44 L180 -110", Tint.Fade(Pigment.Darker(paper, 0.4f), 0.6f), 3f, 11f)],
            Front = [Art.Fill("O 0 -66 24 23", seal, 20f), Art.Even("M0 -56 C-16 -66 -8 -78 0 -70 C8 -78 16 -66 0 -56 Z", Pigment.Lighter(seal, 0.4f), 22f)],
            Anchors = face.Anchors with { HatY = -100f, HatHalf = 100f },
        };
    }

    public static Blueprint PaperClip(SketchPlan plan)
    {
        var metal = plan.Coat.Main;
        var face = ThingFace.Of(plan, "M0 -70 C54 -70 92 -36 92 6 C92 50 54 82 0 82", 296f, 0.76f, -12f, 42f, 5f, eyeX: 50f);
        return face with
        {
            Far = [Art.Line("M74 -70 L74 96 C74 176 -94 176 -94 96 L-94 -110 C-94 -222 116 -222 116 -110 L116 110", Pigment.Darker(metal, 0.34f), 20f, -20f), Art.Line("M74 -70 L74 96 C74 176 -94 176 -94 96 L-94 -110 C-94 -222 116 -222 116 -110 L116 110", Pigment.Lighter(metal, 0.3f), 9f, -19f)],
            Anchors = face.Anchors with { HatY = -170f, HatHalf = 92f, HatX = 10f, GroundY = 164f, GroundHalf = 100f, NeckY = 92f, NeckHalf = 70f },
        };
    }

    public static Blueprint Eraser(SketchPlan plan)
    {
        var (rubber, sleeve) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -110 L138 -110 C152 -110 160 -100 160 -88 L160 100 C160 118 150 126 136 126 L0 126", 300f, 0.94f, -30f, 46f, 6f);
        return face with { Front = [Art.Fill("M-166 84 L166 84 L166 132 L-166 132 Z", sleeve, 10f), Art.Even("M-166 98 L166 98 L166 108 L-166 108 Z", Pigment.Lighter(sleeve, 0.6f), 11f)], Anchors = face.Anchors with { HatY = -100f, HatHalf = 96f, NeckY = 84f } };
    }

    public static Blueprint Scissors(SketchPlan plan)
    {
        var (handle, blade) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -74 C60 -74 100 -40 100 4 C100 50 60 86 0 86", 292f, 0.8f, -14f, 42f, 5f, eyeX: 52f);
        return face with
        {
            Far =
            [
                Art.Fill("M-20 -40 L-70 -230 C-40 -220 -10 -150 20 -50 Z M20 -40 L70 -230 C40 -220 10 -150 -20 -50 Z", blade, -24f), Art.Line("M-62 -210 L-8 -60 M62 -210 L8 -60", Tint.Of(0xFFFFFF, 0.7f), 3f, -23f),
                Art.Line("O -96 126 56 62 O 96 126 56 62", handle, 30f, -20f),
            ],
            Anchors = face.Anchors with { HatY = -62f, HatHalf = 86f, GroundY = 200f, GroundHalf = 140f, NeckY = 92f, NeckHalf = 70f },
        };
    }
}
