using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Bags to wear and carry.</summary>
internal static class Bags
{
    public static Blueprint Backpack(SketchPlan plan)
    {
        var (cloth, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -146 C70 -146 126 -116 132 -50 C136 10 138 80 132 116 C128 146 108 156 84 156 L0 156", scale: 0.94f, eyeY: -24f, mouthY: 50f, jaw: 5f);
        var dark = Pigment.Darker(cloth, 0.4f);
        return face with
        {
            Far = [Art.Line("M-104 -70 C-170 -60 -182 80 -140 140 M104 -70 C170 -60 182 80 140 140", dark, 24f, -30f), Art.Line("M-34 -140 C-34 -190 34 -190 34 -140", dark, 14f, -20f)],
            Back = [Art.Pair("M120 20 C156 22 166 50 162 96 C160 126 148 138 126 138 Z", Pigment.Darker(cloth, 0.14f), -6f)],
            Front =
            [
                Art.Fill("M-98 104 C-98 96 -92 92 -84 92 L84 92 C92 92 98 96 98 104 L94 158 C92 166 86 168 78 168 L-78 168 C-86 168 -92 166 -94 158 Z", Pigment.Lighter(cloth, 0.08f), 12f) with { Jaw = true },
                Art.Line("M-92 108 L92 108", trim, 6f, 13f) with { Jaw = true },
                Art.Fill("B 58 102 10 26 4", Pigment.Lighter(trim, 0.3f), 14f) with { Jaw = true },
                Art.Line("M-112 -84 C-70 -104 70 -104 112 -84", Pigment.Darker(cloth, 0.5f), 4f, 20f),
                Art.Line("M-108 -76 C-68 -95 68 -95 108 -76", Pigment.Lighter(cloth, 0.4f), 2f, 20f),
            ],
            Anchors = face.Anchors with { HatY = -116f, HatHalf = 92f, NeckY = 96f, NeckHalf = 104f },
        };
    }

    public static Blueprint Tote(SketchPlan plan)
    {
        var (cloth, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -100 L132 -104 C140 -20 146 60 148 132 C148 148 140 154 126 154 L0 158", 300f, 0.96f, -22f, 58f, 5f);
        return face with
        {
            Far = [Art.Line("M-70 -96 C-70 -220 70 -220 70 -96", Pigment.Darker(trim, 0.24f), 14f, -20f)],
            Marks = [Art.Mark("M-150 118 L150 118 L150 136 L-150 136 Z", Tint.Fade(trim, 0.85f)), Art.Scratch("M-136 -90 L136 -90", Tint.Fade(Pigment.Darker(cloth, 0.4f), 0.6f), 2.4f)],
            Front = [Art.Line("M-70 -96 C-70 -214 70 -214 70 -96", trim, 14f, 24f), Art.Fill("B -84 -104 28 26 4 B 56 -104 28 26 4", trim, 25f)],
        };
    }

    public static Blueprint Handbag(SketchPlan plan)
    {
        var (leather, metal) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -84 L104 -88 C134 -88 146 -60 154 -10 C164 50 176 96 170 124 C164 144 140 148 110 148 L0 150", 302f, 0.92f, -10f, 66f, 5f);
        return face with
        {
            Far = [Art.Line("M-78 -80 C-80 -210 80 -210 78 -80", Pigment.Darker(leather, 0.3f), 15f, -16f), Art.Line("M-74 -90 C-74 -196 74 -196 74 -90", Tint.Fade(Pigment.Lighter(leather, 0.4f), 0.7f), 4f, -15f)],
            Front = [Art.Fill("M-124 -90 L124 -90 C134 -70 120 -54 96 -50 L-96 -50 C-120 -54 -134 -70 -124 -90 Z", Pigment.Darker(leather, 0.12f), 10f), Art.Fill("B -22 -66 44 26 8", metal, 16f), Art.Fill("O -78 -80 11 11 O 78 -80 11 11", metal, 16f), Art.Line("M-140 120 C-60 134 60 134 140 120", Tint.Fade(Pigment.Lighter(leather, 0.5f), 0.5f), 2.6f, 8f) with { Jaw = true }],
            Anchors = face.Anchors with { HatY = -82f, HatHalf = 108f },
        };
    }

    public static Blueprint Suitcase(SketchPlan plan)
    {
        var (leather, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -110 L146 -110 C162 -110 170 -102 170 -88 L170 116 C170 134 160 140 146 140 L0 140", 298f, 0.94f, -24f, 56f, 4f);
        return face with
        {
            Far = [Art.Line("M-46 -108 L-46 -150 C-46 -164 46 -164 46 -150 L46 -108", Pigment.Darker(trim, 0.3f), 15f, -10f)],
            Back = [Art.Fill("O -110 152 17 14 O 110 152 17 14", Tint.Of(0x3A363E), -10f)],
            Marks = [Art.Mark("M-136 -120 L-106 -120 L-106 150 L-136 150 Z M136 -120 L106 -120 L106 150 L136 150 Z", Tint.Fade(trim, 0.9f)), Art.Scratch("M-170 -94 L170 -94 M-170 122 L170 122", Tint.Fade(Pigment.Darker(leather, 0.4f), 0.6f), 2.6f)],
            Front = [Art.Fill("M170 -110 L134 -110 L170 -72 Z M-170 -110 L-134 -110 L-170 -72 Z M170 140 L134 140 L170 102 Z M-170 140 L-134 140 L-170 102 Z", Pigment.Darker(trim, 0.3f), 8f), Art.Fill("B -128 -78 16 24 4 B 112 -78 16 24 4", Tint.Of(0xE0B850), 10f), Art.Fill("O -66 116 20 16", Tint.Of(0x4EA3B8), 9f), Art.Even("B 44 104 40 22 3", Tint.Of(0xF0D060), 9f)],
            Anchors = face.Anchors with { HatY = -102f, HatHalf = 104f },
        };
    }

    public static Blueprint Briefcase(SketchPlan plan)
    {
        var (leather, metal) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -92 L150 -92 C168 -92 176 -84 176 -70 L176 108 C176 124 166 130 150 130 L0 130", 304f, 0.92f, -14f, 62f, 4f);
        return face with
        {
            Far = [Art.Line("M-40 -90 L-40 -124 C-40 -138 40 -138 40 -124 L40 -90", Pigment.Darker(leather, 0.4f), 14f, -10f)],
            Front = [Art.Line("M-176 -48 L-60 -48 M60 -48 L176 -48", Pigment.Darker(leather, 0.5f), 5f, 8f), Art.Fill("B -128 -62 34 28 5 B 94 -62 34 28 5", metal, 12f), Art.Even("B -120 -54 18 6 3 B 102 -54 18 6 3", Pigment.Darker(metal, 0.4f), 13f)],
            Anchors = face.Anchors with { HatY = -86f, HatHalf = 108f },
        };
    }

    public static Blueprint Purse(SketchPlan plan)
    {
        var (leather, metal) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -80 C40 -82 80 -80 104 -72 C150 -50 170 20 160 80 C150 130 84 142 0 142", 304f, 0.94f, -8f, 66f, 7f);
        return face with
        {
            Front = [Art.Fill("M-112 -64 C-60 -86 60 -86 112 -64 C120 -84 110 -96 96 -98 C40 -112 -40 -112 -96 -98 C-110 -96 -120 -84 -112 -64 Z", metal, 10f), Art.Line("M-104 -80 C-40 -98 40 -98 104 -80", Tint.Fade(Pigment.Lighter(metal, 0.6f), 0.8f), 3f, 11f), Art.Fill("O -14 -116 18 17 O 16 -118 18 17", metal, 14f), Art.Even("O -19 -121 5 5 O 11 -123 5 5", Tint.Of(0xFFFFFF, 0.8f), 15f)],
            Marks = [Art.Scratch("M-70 -70 C-110 0 -100 90 -60 140 M70 -70 C110 0 100 90 60 140", Tint.Fade(Pigment.Darker(leather, 0.35f), 0.4f), 4f)],
            Anchors = face.Anchors with { HatY = -90f, HatHalf = 96f },
        };
    }

    public static Blueprint Basket(SketchPlan plan)
    {
        var (straw, cloth) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -70 L164 -70 C160 0 146 80 124 128 C116 144 104 148 90 148 L0 148", 308f, 0.88f, -6f, 66f, 5f);
        return face with
        {
            Far = [Art.Line("M-140 -70 C-130 -230 130 -230 140 -70", Pigment.Darker(straw, 0.2f), 18f, -16f), Art.Line("M-140 -70 C-130 -230 130 -230 140 -70", Tint.Fade(Pigment.Lighter(straw, 0.4f), 0.7f), 4f, -15f), Art.Fill("M-150 -70 C-140 -120 -80 -130 -40 -100 C0 -136 60 -130 80 -102 C110 -124 146 -110 150 -70 Z", cloth, -10f)],
            Marks = [Art.Scratch("M-170 -40 L-90 -40 M170 -40 L90 -40 M-166 0 L-96 0 M166 0 L96 0 M-160 40 L-80 40 M160 40 L80 40 M-150 106 L150 106 M-140 128 L140 128 M-130 -70 L-104 150 M130 -70 L104 150 M-90 94 L-84 150 M90 94 L84 150 M-44 104 L-40 150 M44 104 L40 150 M0 108 L0 150", Tint.Fade(Pigment.Darker(straw, 0.45f), 0.5f), 4f)],
            Front = [Art.Fill("B -174 -84 348 28 12", Pigment.Darker(straw, 0.08f), 10f), Art.Line("M-160 -62 L-146 -80 M-130 -62 L-116 -80 M-100 -62 L-86 -80 M-70 -62 L-56 -80 M-40 -62 L-26 -80 M-10 -62 L4 -80 M20 -62 L34 -80 M50 -62 L64 -80 M80 -62 L94 -80 M110 -62 L124 -80 M140 -62 L154 -80", Tint.Fade(Pigment.Darker(straw, 0.45f), 0.6f), 3f, 11f)],
            Anchors = face.Anchors with { HatY = -80f, HatHalf = 120f },
        };
    }
}
