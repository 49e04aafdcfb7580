using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>What hangs in the sky.</summary>
internal static class SkyThings
{
    public static Blueprint Cloud(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, new OutlineStyle("M0 -116 C40 -124 84 -104 92 -70 C136 -78 176 -46 170 0 C206 14 206 72 168 84 C150 108 106 112 84 96 C60 116 24 118 0 106") { JawDrop = 8f }, new FacePlace(256f, 264f, 0.94f, -14f, 52f));
        return face with
        {
            Stance = Stance.Floats,
            Far = [Art.Fill("O -96 -60 66 60 O 70 -86 70 62 O -20 -104 62 50", Pigment.Darker(plan.Coat.Main, 0.1f), -30f)],
            Marks = [Art.Soft(0f, 104f, 190f, 40f, Tint.Fade(plan.Coat.Second, 0.8f)), Art.Soft(-80f, -70f, 70f, 50f, Tint.Of(0xFFFFFF, 0.8f))],
            Anchors = face.Anchors with { HatY = -92f, HatHalf = 84f },
        };
    }
}
