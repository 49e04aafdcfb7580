using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Mugs and gadgets.</summary>
internal static class DeskThings
{
    public static Blueprint Mug(SketchPlan plan)
    {
        var (body, coffee) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, new OutlineStyle("M0 -118 L130 -118 L126 110 C124 140 104 150 80 150 L0 150") { JawDrop = 4f, Cheek = 0.6f }, new FacePlace(246f, 292f, 0.94f, -22f, 62f));
        return face with
        {
            Back = [Art.Line("M122 -70 C186 -84 206 -30 196 20 C188 62 160 86 118 84", Pigment.Darker(body, 0.16f), 30f, -8f), Art.Line("M122 -76 C182 -88 200 -36 192 12", Pigment.Lighter(body, 0.4f), 6f, -7f)],
            Front = [Art.Fill("O 0 -118 130 24", Pigment.Lighter(body, 0.24f), 6f), Art.Fill("O 0 -116 116 18", coffee, 6f), Art.Even("O -30 -120 40 5", Pigment.Lighter(coffee, 0.4f), 6f)],
            Crest = [new("M-34 -136 C-50 -160 -20 -176 -36 -204 M6 -138 C-8 -164 20 -184 6 -214 M44 -136 C30 -158 56 -176 42 -202", Tint.Of(0xFFFFFF, 0.4f)) { Width = 9f, Depth = 4f, Sway = 16f, Root = -130f }],
            Anchors = face.Anchors with { HatY = -104f, HatHalf = 112f },
        };
    }

    /// <summary>A machine of no known name: a box with a screen's bezel, buttons and a lamp.</summary>
    public static Blueprint Gadget(SketchPlan plan)
    {
        var (body, trim) = (plan.Coat.Main, plan.Coat.Second);
        var w = plan.Dice.Between("width", 118f, 158f);
        var face = ThingFace.Of(plan, new OutlineStyle($"M0 -126 L{w - 30f} -126 C{w - 8f} -126 {w} -116 {w} -96 L{w} 116 C{w} 138 {w - 10f} 146 {w - 30f} 146 L0 146") { JawDrop = 3f, Cheek = 0.4f }, new FacePlace(256f, 296f, 0.92f, -26f, 56f));
        return face with
        {
            Folds = false,
            Back = [Art.Pair($"B {w - 14f} -30 34 70 10", trim, -10f)],
            Front = [Art.Even($"B {-w + 20f} 108 {(2f * w) - 40f} 22 8", trim, 14f), Art.Even($"O {-w + 44f} 119 7 7", Tint.Of(0x6AE08A), 16f), Art.Even($"O {-w + 68f} 119 7 7", Tint.Of(0xF0C04A), 16f), Art.Line($"M{w - 90f} 119 L{w - 36f} 119", Pigment.Lighter(trim, 0.4f), 5f, 16f)],
            Crest = [Art.Line("M0 -124 L0 -160", Pigment.Darker(body, 0.3f), 7f, 0f), Art.Fill("O 0 -170 14 14", Tint.Of(0xF0604A), 2f)],
        };
    }
}
