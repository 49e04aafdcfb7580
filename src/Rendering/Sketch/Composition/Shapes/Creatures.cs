using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Creatures of nobody's zoo.</summary>
internal static class Creatures
{
    /// <summary>The last resort: a friendly something whose shape, spots and feelers the seed decides.</summary>
    public static Blueprint Blob(SketchPlan plan)
    {
        var (w, top, foot) = (plan.Dice.Between("width", 118f, 156f), plan.Dice.Between("top", 0.5f, 0.86f), plan.Dice.Between("foot", 0.86f, 1.1f));
        var face = ThingFace.Of(plan, new OutlineStyle(Outlines.Half(0f, -140f, w * 0.5f * top, -132f, w * 0.9f * top, -90f, w, -10f, w * 1.02f, 60f, w * foot, 124f, w * 0.6f * foot, 152f, 0f, 154f)), new FacePlace());
        var coat = plan.Coat;
        return face with
        {
            Marks = [Art.Soft(0f, 120f, w * 0.8f, 60f, Tint.Fade(coat.Second, 0.7f)), Art.Marks($"O {w * 0.72f} -70 11 9 O {w * 0.84f} -44 7 6 O {w * 0.6f} -92 6 5", Tint.Fade(Pigment.Darker(coat.Main, 0.3f), 0.6f))],
            Crest = plan.Dice.Chance("feelers", 0.6f)
                ? [Art.Line("M34 -124 C40 -156 54 -170 66 -176", coat.Main, 8f, 0f) with { Twin = true, Sway = 6f, Root = -124f }, Art.Pair("O 68 -180 14 14", coat.Second, 2f) with { Sway = 6f, Root = -124f }]
                : [Art.Pair("M40 -124 C44 -158 60 -176 78 -180 C84 -156 84 -132 76 -108 Z", Pigment.Lighter(coat.Second, 0.2f), -2f)],
        };
    }
}
