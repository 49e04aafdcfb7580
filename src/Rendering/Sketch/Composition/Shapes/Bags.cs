using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Bags to wear and carry.</summary>
internal static class Bags
{
    public static Blueprint Backpack(SketchPlan plan)
    {
        var (cloth, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, new OutlineStyle("M0 -146 C70 -146 126 -116 132 -50 C136 10 138 80 132 116 C128 146 108 156 84 156 L0 156") { JawDrop = 5f, Cheek = 0.7f }, new FacePlace(256f, 292f, 0.94f, -24f, 54f));
        var dark = Pigment.Darker(cloth, 0.4f);
        return face with
        {
            Far = [Art.Line("M-104 -70 C-170 -60 -182 80 -140 140 M104 -70 C170 -60 182 80 140 140", dark, 24f, -30f), Art.Line("M-34 -140 C-34 -190 34 -190 34 -140", dark, 14f, -20f)],
            Back = [Art.Pair("M120 20 C156 22 166 50 162 96 C160 126 148 138 126 138 Z", Pigment.Darker(cloth, 0.14f), -6f)],
            Front =
            [
                Art.Fill("M-98 100 C-98 92 -92 88 -84 88 L84 88 C92 88 98 92 98 100 L94 158 C92 166 86 168 78 168 L-78 168 C-86 168 -92 166 -94 158 Z", Pigment.Lighter(cloth, 0.08f), 12f) with { Jaw = true },
                Art.Line("M-92 104 L92 104", trim, 6f, 13f) with { Jaw = true },
                Art.Fill("B 58 98 10 26 4", Pigment.Lighter(trim, 0.3f), 14f) with { Jaw = true },
                Art.Line("M-112 -84 C-70 -104 70 -104 112 -84", Pigment.Darker(cloth, 0.5f), 4f, 20f),
                Art.Line("M-108 -76 C-68 -95 68 -95 108 -76", Pigment.Lighter(cloth, 0.4f), 2f, 20f),
            ],
            Anchors = face.Anchors with { HatY = -116f, HatHalf = 92f, NeckY = 96f, NeckHalf = 104f },
        };
    }

    public static Blueprint Tote(SketchPlan plan)
    {
        var (cloth, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, new OutlineStyle("M0 -100 L132 -104 C140 -20 146 60 148 132 C148 148 140 154 126 154 L0 158") { JawDrop = 5f, Cheek = 0.6f }, new FacePlace(256f, 300f, 0.96f, -22f, 62f));
        return face with
        {
            Far = [Art.Line("M-70 -96 C-70 -220 70 -220 70 -96", Pigment.Darker(trim, 0.24f), 14f, -20f)],
            Marks = [Art.Mark("M-150 118 L150 118 L150 136 L-150 136 Z", Tint.Fade(trim, 0.85f)), Art.Scratch("M-136 -90 L136 -90", Tint.Fade(Pigment.Darker(cloth, 0.4f), 0.6f), 2.4f)],
            Front = [Art.Line("M-70 -96 C-70 -214 70 -214 70 -96", trim, 14f, 24f), Art.Fill("B -84 -104 28 26 4 B 56 -104 28 26 4", trim, 25f)],
        };
    }
}
