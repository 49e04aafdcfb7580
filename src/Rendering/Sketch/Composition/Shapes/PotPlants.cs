using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Plants in pots.</summary>
internal static class PotPlants
{
    public static Blueprint Cactus(SketchPlan plan)
    {
        var (green, pot) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, new OutlineStyle("M0 -168 C60 -168 102 -126 106 -60 C110 10 110 70 96 120 L0 124"), new FacePlace(256f, 268f, 0.8f, -34f, 38f));
        var dark = Pigment.Darker(green, 0.3f);
        return face with
        {
            Rig = face.Rig with { PivotY = 440f },
            Far =
            [
                Art.Fill("M-84 40 C-140 50 -172 20 -170 -40 C-170 -66 -132 -66 -132 -40 C-132 -10 -116 4 -84 -4 Z", green, -20f),
                Art.Fill("M84 14 C140 20 166 -10 164 -70 C164 -96 128 -96 128 -70 C128 -40 112 -30 84 -36 Z", green, -20f),
                Art.Line("M-152 -46 L-150 -10 M146 -78 L146 -44", Pigment.Lighter(green, 0.4f), 3f, -19f),
            ],
            Marks =
            [
                Art.Scratch("M-60 -150 C-84 -90 -84 40 -70 124 M60 -150 C84 -90 84 40 70 124 M0 -168 L0 -110", Tint.Fade(dark, 0.5f), 4f),
                Art.Scratch("M-96 -70 L-88 -62 M-88 -70 L-96 -62 M88 -70 L96 -62 M96 -70 L88 -62 M-40 -140 L-34 -132 M-34 -140 L-40 -132 M34 -140 L40 -132 M40 -140 L34 -132 M-94 10 L-86 18 M-86 10 L-94 18 M86 10 L94 18 M94 10 L86 18 M-30 98 L-24 106 M-24 98 L-30 106 M34 100 L40 108 M40 100 L34 108", Tint.Of(0xFFFBE0, 0.9f), 2.2f),
            ],
            Front = [Art.Fill("M-124 96 L124 96 L124 126 L108 126 L94 196 C92 204 86 206 78 206 L-78 206 C-86 206 -92 204 -94 196 L-108 126 L-124 126 Z", pot, 18f), Art.Even("M-108 126 L108 126 L106 134 L-106 134 Z", Pigment.Darker(pot, 0.4f), 19f)],
            Crest =
            [
                Art.Fill("M0 -166 C-30 -170 -40 -192 -34 -206 C-20 -206 -10 -198 0 -186 C10 -198 20 -206 34 -206 C40 -192 30 -170 0 -166 Z", Tint.Of(0xF0709A), 10f),
                Art.Fill("O 0 -178 9 8", Tint.Of(0xFFD95A), 12f),
            ],
            Anchors = face.Anchors with { GroundY = 204f, GroundHalf = 110f, NeckY = 92f, NeckHalf = 100f },
        };
    }

    public static Blueprint Potted(SketchPlan plan)
    {
        var (pot, green) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, new OutlineStyle("M0 -70 L128 -70 C136 -70 138 -62 136 -54 L108 128 C106 140 98 144 88 144 L0 144"), new FacePlace(256f, 318f, 0.88f, -8f, 64f));
        var leaves = "M-20 -60 C-60 -110 -120 -120 -150 -90 C-120 -60 -70 -50 -20 -60 Z M20 -60 C60 -110 120 -120 150 -90 C120 -60 70 -50 20 -60 Z M-10 -66 C-70 -130 -80 -200 -50 -230 C-20 -190 0 -130 0 -66 Z M10 -66 C70 -130 80 -200 50 -230 C20 -190 0 -130 0 -66 Z M0 -60 C-30 -120 -24 -230 0 -260 C24 -230 30 -120 0 -60 Z";
        return face with
        {
            Far = [Art.Fill(leaves, green, -24f) with { Sway = 4f, Root = -60f }, Art.Line("M0 -70 L0 -230 M-6 -80 C-40 -130 -54 -170 -52 -210 M6 -80 C40 -130 54 -170 52 -210 M-30 -66 C-70 -86 -110 -94 -134 -90 M30 -66 C70 -86 110 -94 134 -90", Tint.Fade(Pigment.Lighter(green, 0.5f), 0.7f), 3f, -23f) with { Sway = 4f, Root = -60f }],
            Front = [Art.Fill("B -142 -84 284 34 10", Pigment.Darker(pot, 0.08f), 14f), Art.Even("B -130 -50 260 8 4", Tint.Fade(Pigment.Darker(pot, 0.5f), 0.5f), 14f)],
            Anchors = face.Anchors with { HatY = -84f, HatHalf = 100f },
        };
    }

    public static Blueprint Flytrap(SketchPlan plan)
    {
        var (green, pot) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -112 C80 -116 132 -70 136 -6 C136 60 90 110 0 114", 226f, 0.9f, -28f, 44f, 16f);
        return face with
        {
            Stance = Stance.Floats,
            Far =
            [
                Art.Line("M0 100 C-10 150 10 190 0 240", Pigment.Darker(green, 0.1f), 20f, -40f),
                Art.Fill("M0 200 C-60 150 -130 160 -160 190 C-110 220 -50 220 0 206 Z M0 190 C60 140 130 150 160 176 C110 210 50 212 0 198 Z", green, -36f),
                Art.Fill("M-100 214 L100 214 L82 300 L-82 300 Z", pot, -20f), Art.Fill("B -112 198 224 28 8", Pigment.Lighter(pot, 0.1f), -18f),
                Art.Line(Flowers.Ring(20, 128f, 158f, 2f), Pigment.Lighter(green, 0.3f), 4f, -20f),
            ],
            Mouth = face.Mouth with { HalfWidth = 66f, Teeth = 11f, Inside = Tint.Of(0x8A1E3A), Throat = Tint.Of(0x4A0A1E) },
            Marks = [Art.Soft(0f, 60f, 110f, 44f, Tint.Of(0xE0506A, 0.5f))],
        };
    }
}
