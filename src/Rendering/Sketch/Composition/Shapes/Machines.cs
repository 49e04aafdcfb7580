using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Robots.</summary>
internal static class Machines
{
    public static Blueprint Robot(SketchPlan plan)
    {
        var (metal, glow) = (plan.Coat.Main, plan.Coat.Second);
        var w = plan.Dice.Between("width", 112f, 134f);
        var dark = Pigment.Darker(metal, 0.42f);
        var face = ThingFace.Of(plan, new OutlineStyle($"M0 -120 L{w - 44f} -118 C{w - 10f} -114 {w} -96 {w} -62 L{w} 66 C{w} 108 {w - 22f} 124 {w - 60f} 126 L0 126") { JawDrop = 6f, Cheek = 0.3f }, new FacePlace(256f, 252f, 0.9f, -24f, 60f));
        return face with
        {
            Stance = Stance.Animal,
            Folds = false,
            Rig = face.Rig with { PivotY = 400f },
            Eye = face.Eye with { White = Tint.Of(0x12303C), IrisColor = glow, IrisDark = Pigment.Darker(glow, 0.4f), IrisLight = Pigment.Lighter(glow, 0.6f), LowerLine = Tint.Fade(dark, 0f), Lash = dark },
            Mouth = face.Mouth with { Upper = Pigment.Darker(metal, 0.4f), Lower = Pigment.Darker(metal, 0.16f), Seam = Pigment.Darker(metal, 0.7f), Inside = Tint.Of(0x12303A), Throat = Tint.Of(0x081820), Tongue = glow, TongueLight = Pigment.Lighter(glow, 0.4f) },
            Back = [Art.Pair($"O {w} -10 18 36", dark, -14f), Art.Pair($"O {w + 4f} -10 12 26", metal, -12f)],
            Marks =
            [
                Art.Scratch($"M{-w} -74 Q0 -100 {w} -74 M0 -120 L0 -94", Tint.Fade(dark, 0.7f), 2.4f),
                Art.Marks($"O {w - 22f} -88 5 5 O {w - 24f} 96 5 5", dark),
                Art.Marks($"O {50.4f} -24 41 38", dark), Art.Marks("O 50.4 -24 37 34", Pigment.Lighter(metal, 0.1f)),
            ],
            Crest = [Art.Line("M0 -116 L0 -164", dark, 6f, -4f) with { Sway = 4f, Root = -110f }, Art.Fill("O 0 -174 13 13", glow, -4f) with { Sway = 4f, Root = -110f }, Art.Fill("O 0 -120 24 10", dark, 0f)],
        };
    }
}
