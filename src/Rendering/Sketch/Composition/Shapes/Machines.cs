using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Robots and vehicles.</summary>
internal static class Machines
{
    public static Blueprint Robot(SketchPlan plan)
    {
        var (metal, glow) = (plan.Coat.Main, plan.Coat.Second);
        var w = plan.Dice.Between("width", 112f, 134f);
        var dark = Pigment.Darker(metal, 0.42f);
        var face = ThingFace.Of(plan, $"M0 -120 L{w - 44f} -118 C{w - 10f} -114 {w} -96 {w} -62 L{w} 66 C{w} 108 {w - 22f} 124 {w - 60f} 126 L0 126", 252f, 0.9f, -24f, 60f, 4f);
        return face with
        {
            Stance = Stance.Animal,
            Rig = face.Rig with { PivotY = 400f },
            Eye = face.Eye with { White = Tint.Of(0x12303C), IrisColor = glow, IrisDark = Pigment.Darker(glow, 0.4f), IrisLight = Pigment.Lighter(glow, 0.6f), LowerLine = Tint.Fade(dark, 0f), Lash = dark },
            Mouth = face.Mouth with { Upper = Pigment.Darker(metal, 0.4f), Lower = Pigment.Darker(metal, 0.16f), Seam = Pigment.Darker(metal, 0.7f), Inside = Tint.Of(0x12303A), Throat = Tint.Of(0x081820), Tongue = glow, TongueLight = Pigment.Lighter(glow, 0.4f) },
            Back = [Art.Pair($"O {w} -10 18 36", dark, -14f), Art.Pair($"O {w + 4f} -10 12 26", metal, -12f)],
            Marks =
            [
                Art.Scratch($"M{-w} -74 Q0 -100 {w} -74 M0 -120 L0 -94", Tint.Fade(dark, 0.7f), 2.4f), Art.Marks($"O {w - 22f} -88 5 5 O {w - 24f} 96 5 5", dark),
                Art.Marks("O 50.4 -24 41 38", dark), Art.Marks("O 50.4 -24 37 34", Pigment.Lighter(metal, 0.1f)),
            ],
            Crest = [Art.Line("M0 -116 L0 -164", dark, 6f, -4f) with { Sway = 4f, Root = -110f }, Art.Fill("O 0 -174 13 13", glow, -4f) with { Sway = 4f, Root = -110f }, Art.Fill("O 0 -120 24 10", dark)],
            Anchors = face.Anchors with { HatY = -96f, HatHalf = w - 16f, NeckY = 138f },
        };
    }

    private static Piece Wheels(float y) => Art.Fill($"O -116 {y} 44 44 O 116 {y} 44 44", Tint.Of(0x34303A), 10f);

    private static Piece Hubs(float y) => Art.Fill($"O -116 {y} 20 20 O 116 {y} 20 20", Tint.Of(0xD0D4DC), 14f);

    public static Blueprint Car(SketchPlan plan)
    {
        var (paint, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -148 C60 -148 96 -140 112 -110 L138 -40 C176 -30 196 0 198 60 C198 100 190 116 170 120 L0 124", 296f, 0.94f, -62f, 48f, 4f);
        return face with
        {
            Marks = [Art.Mark("M-92 -118 C-60 -132 60 -132 92 -118 L122 -34 C60 -22 -60 -22 -122 -34 Z", Tint.Of(0xCDE8F4)), Art.Mark("M-80 -110 L-30 -122 L-60 -30 L-110 -34 Z", Tint.Of(0xFFFFFF, 0.3f)), Art.Scratch("M-196 0 C-100 14 100 14 196 0", Tint.Fade(Pigment.Darker(paint, 0.4f), 0.5f), 3f)],
            Front = [Wheels(124f), Hubs(124f), Art.Fill("O -150 40 26 24 O 150 40 26 24", Tint.Of(0xFFF4C0), 20f), Art.Fill("B -196 92 392 24 12", trim, 18f), Art.Even("B -34 96 68 16 4", Tint.Of(0xF8F6EE), 20f)],
            Back = [Art.Pair("O 152 -36 20 15", Pigment.Darker(paint, 0.1f), -6f)],
            Anchors = face.Anchors with { HatY = -134f, HatHalf = 100f, GroundY = 166f, GroundHalf = 180f, NeckY = 96f, NeckHalf = 100f },
        };
    }

    public static Blueprint Train(SketchPlan plan)
    {
        var (paint, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -120 C72 -120 126 -66 126 4 C126 74 72 120 0 120", 274f, 0.92f, -24f, 50f, 4f);
        return face with
        {
            Far = [Art.Fill("M-170 -150 L-110 -150 L-110 150 L-170 150 Z M170 -150 L110 -150 L110 150 L170 150 Z", Pigment.Darker(paint, 0.3f), -40f), Art.Fill("B -190 -172 380 34 10", Pigment.Darker(paint, 0.4f), -38f)],
            Back = [Art.Fill("O 0 0 144 140", Pigment.Darker(paint, 0.3f), -8f), Art.Line("O 0 0 136 132", trim, 5f, -6f)],
            Crest = [Art.Fill("M-30 -112 L-40 -200 L40 -200 L30 -112 Z", Pigment.Darker(paint, 0.4f), -4f), Art.Fill("B -50 -212 100 26 10", trim, -2f), Art.Fill("O -14 -236 30 24 O 24 -254 34 28 O 66 -276 28 22", Tint.Of(0xF4F4F8, 0.9f), -6f) with { Sway = 8f, Root = -200f }],
            Front = [Art.Fill("M-170 128 L170 128 L150 160 L-150 160 Z", Tint.Of(0xC83A3A), 20f), Art.Fill("M-110 160 L110 160 L60 204 L-60 204 Z", Pigment.Darker(paint, 0.5f), 22f), Art.Line("M-70 162 L-44 202 M-30 162 L-18 202 M30 162 L18 202 M70 162 L44 202", trim, 5f, 23f), Art.Fill("O -128 140 18 18 O 128 140 18 18", Tint.Of(0xFFF4C0), 24f)],
            Anchors = face.Anchors with { HatY = -104f, HatHalf = 84f, GroundY = 200f, GroundHalf = 160f, NeckY = 112f, NeckHalf = 90f },
        };
    }

    public static Blueprint Boat(SketchPlan plan)
    {
        var (hull, sail) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -50 L196 -66 C190 20 150 104 100 120 L0 124", 300f, 0.9f, -4f, 66f, 5f);
        return face with
        {
            Far = [Art.Line("M0 -50 L0 -250", Tint.Of(0x7A5234), 11f, -20f), Art.Fill("M10 -240 C90 -190 130 -130 140 -80 L10 -70 Z", sail, -18f) with { Sway = 1.5f, Root = -70f }, Art.Fill("M-10 -220 C-60 -180 -90 -130 -96 -84 L-10 -74 Z", Pigment.Darker(sail, 0.08f), -18f) with { Sway = 1.5f, Root = -70f }, Art.Fill("M0 -252 L50 -240 L0 -226 Z", Tint.Of(0xE0443C), -16f)],
            Marks = [Art.Mark("M-210 -70 L210 -70 L204 -44 L-204 -44 Z", Pigment.Lighter(hull, 0.5f)), Art.Scratch("M-184 30 L-110 34 M184 30 L110 34 M-150 90 C-60 104 60 104 150 90", Tint.Fade(Pigment.Darker(hull, 0.4f), 0.5f), 4f)],
            Front = [Art.Fill("M-230 124 C-190 106 -160 142 -120 124 C-80 106 -50 142 -10 124 C30 106 60 142 100 124 C140 106 170 142 230 118 L230 190 L-230 190 Z", Tint.Of(0x4E96C0, 0.95f), 26f)],
            Stance = Stance.Floats,
            Anchors = face.Anchors with { HatY = -60f, HatHalf = 100f, NeckY = 108f },
        };
    }

    public static Blueprint Rocket(SketchPlan plan)
    {
        var (body, fin) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -220 C60 -170 104 -90 106 0 C106 60 96 110 84 146 L0 146", 270f, 0.84f, -34f, 40f, 4f, eyeX: 52f);
        return face with
        {
            Stance = Stance.Floats,
            Far = [Art.Fill("M-50 140 C-60 190 -20 220 0 262 C20 220 60 190 50 140 Z", Tint.Of(0xF0802E), -20f) with { Sway = 6f, Root = 140f }, Art.Fill("M-26 140 C-30 180 -10 196 0 222 C10 196 30 180 26 140 Z", Tint.Of(0xFBD860), -18f) with { Sway = 8f, Root = 140f }, Art.Pair("M90 30 C140 60 160 110 160 180 C130 160 100 150 80 146 Z", fin, -16f)],
            Marks = [Art.Mark("M0 -224 C40 -194 70 -150 84 -112 C40 -98 -40 -98 -84 -112 C-70 -150 -40 -194 0 -224 Z", fin), Art.Even("M-80 -90 C-96 -20 -94 60 -78 140 L-60 140 C-72 60 -72 -20 -58 -94 Z", Tint.Of(0xFFFFFF, 0.4f), 20f)],
            Front = [Art.Fill("M-92 118 C-40 132 40 132 92 118 L84 152 C40 162 -40 162 -84 152 Z", Pigment.Darker(fin, 0.2f), 10f)],
            Anchors = face.Anchors with { HatY = -116f, HatHalf = 80f, NeckY = 108f, NeckHalf = 80f },
        };
    }
}
