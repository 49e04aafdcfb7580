using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>What hangs in the sky.</summary>
internal static class SkyThings
{
    public static Blueprint Cloud(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -116 C40 -124 84 -104 92 -70 C136 -78 176 -46 170 0 C206 14 206 72 168 84 C150 108 106 112 84 96 C60 116 24 118 0 106", 264f, 0.94f, -14f, 52f, 8f);
        var rain = plan.Shape.Id == "raincloud";
        return face with
        {
            Stance = Stance.Floats,
            Far = [.. rain ? new[] { Art.Fill("M-110 130 C-100 150 -96 170 -110 176 C-126 170 -120 150 -110 130 Z M-50 140 C-40 160 -36 184 -50 190 C-66 184 -60 160 -50 140 Z M10 134 C20 154 24 178 10 184 C-6 178 0 154 10 134 Z M70 142 C80 162 84 186 70 192 C54 186 60 162 70 142 Z M124 126 C134 146 138 166 124 172 C108 166 114 146 124 126 Z", Tint.Of(0x6AB4E8), -34f) with { Sway = 5f, Root = 100f } } : [], Art.Fill("O -96 -60 66 60 O 70 -86 70 62 O -20 -104 62 50", Pigment.Darker(plan.Coat.Main, 0.1f), -30f)],
            Marks = [Art.Soft(0f, 104f, 190f, 40f, Tint.Fade(plan.Coat.Second, 0.8f)), Art.Soft(-80f, -70f, 70f, 50f, Tint.Of(0xFFFFFF, rain ? 0.3f : 0.8f))],
            Anchors = face.Anchors with { HatY = -92f, HatHalf = 84f },
        };
    }

    public static Blueprint Sun(SketchPlan plan)
    {
        var (disc, ray) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -118 C68 -118 118 -66 118 0 C118 68 68 118 0 118", 262f, 0.92f, -22f, 48f, 6f);
        return face with
        {
            Stance = Stance.Floats,
            Far = [Art.Soft(0f, 0f, 260f, 260f, Tint.Of(0xFFF0A0, 0.7f), -40f), Art.Fill(Flowers.Ring(12, 104f, 204f, 22f, 0.5f), ray, -26f) with { Sway = 1.5f, Root = 0f }, Art.Fill(Flowers.Ring(12, 104f, 172f, 17f), Pigment.Lighter(ray, 0.34f), -20f)],
            Marks = [Art.Soft(-50f, -60f, 70f, 60f, Tint.Of(0xFFFFF0, 0.7f)), Art.Scratch("O 0 0 108 108", Tint.Fade(ray, 0.4f), 6f)],
            Anchors = face.Anchors with { HatY = -100f, HatHalf = 84f, NeckY = 112f, NeckHalf = 70f },
        };
    }

    public static Blueprint Moon(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -140 C80 -140 140 -80 140 0 C140 80 80 142 0 142", 258f, 0.96f, -20f, 60f, 7f);
        var crater = Tint.Fade(Pigment.Darker(plan.Coat.Main, 0.24f), 0.5f);
        return face with
        {
            Stance = Stance.Floats,
            Far = [Art.Soft(0f, 0f, 240f, 240f, Tint.Of(0xF8F0D0, 0.5f), -40f)],
            Marks = [Art.Mark("O -96 -60 18 16 O 104 -30 13 12 O -70 100 20 15 O 84 92 14 11 O 40 -112 15 10 O -116 20 9 10 O 10 122 9 6 O -48 -112 7 5", crater), Art.Scratch("M-112 -66 Q-100 -80 -84 -72 M92 -36 Q102 -46 114 -38 M-88 94 Q-72 80 -54 90", Tint.Fade(Pigment.Darker(plan.Coat.Main, 0.4f), 0.4f), 3f)],
            Anchors = face.Anchors with { HatY = -116f, HatHalf = 88f, NeckY = 124f, NeckHalf = 80f },
        };
    }

    public static Blueprint Star(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -190 C14 -190 22 -176 30 -154 L52 -92 C56 -82 62 -78 72 -78 L150 -74 C178 -72 184 -50 164 -34 L108 12 C100 20 98 28 100 38 L124 122 C130 148 110 160 90 146 L16 96 C10 92 4 90 0 90", 276f, 0.82f, -26f, 40f, 6f);
        return face with
        {
            Stance = Stance.Floats,
            Far = [Art.Soft(0f, 0f, 250f, 250f, Tint.Of(0xFFF4B0, 0.6f), -40f)],
            Marks = [Art.Even("M-20 -150 C-30 -110 -40 -90 -60 -84 L-96 -80 C-60 -76 -40 -84 -30 -100 Z", Tint.Of(0xFFFFFF, 0.5f), 20f)],
            Anchors = face.Anchors with { HatY = -100f, HatHalf = 60f, NeckY = 84f, NeckHalf = 70f, GroundY = 150f },
        };
    }

    public static Blueprint Drop(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -196 C20 -130 70 -84 104 -28 C142 40 124 146 0 150", 280f, 0.92f, -2f, 72f, 8f);
        return face with { Stance = Stance.Floats, Marks = [Art.Gloss(-84f, 40f, 1.1f, 0.5f), Art.Soft(60f, 110f, 80f, 50f, Tint.Of(0xFFFFFF, 0.35f))], Anchors = face.Anchors with { HatY = -104f, HatHalf = 62f } };
    }

    public static Blueprint Snowflake(SketchPlan plan)
    {
        var ice = plan.Coat.Main;
        var arms = new System.Text.StringBuilder();
        for (var i = 0; i < 6; i++)
        {
            var (s, c) = MathF.SinCos(((i * 60f) + 30f) * MathF.PI / 180f);
            string P(float r, float w) => $"{(r * c) - (w * s)} {(r * s) + (w * c)}";
            arms.Append($"M{P(90f, 0f)} L{P(214f, 0f)} M{P(140f, 0f)} L{P(172f, 32f)} M{P(140f, 0f)} L{P(172f, -32f)} M{P(176f, 0f)} L{P(200f, 22f)} M{P(176f, 0f)} L{P(200f, -22f)} ");
        }

        var face = ThingFace.Of(plan, "M0 -118 L102 -59 L102 59 L0 118", 262f, 0.86f, -24f, 44f, 4f);
        return face with { Stance = Stance.Floats, Far = [Art.Line(arms.ToString(), Pigment.Darker(ice, 0.1f), 17f, -24f), Art.Line(arms.ToString(), Pigment.Lighter(ice, 0.7f), 7f, -22f)], Anchors = face.Anchors with { HatY = -84f, HatHalf = 62f, NeckY = 100f, NeckHalf = 60f } };
    }

    public static Blueprint Rainbow(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -110 C60 -110 102 -70 102 -10 L102 110 L0 110", 300f, 0.84f, -24f, 44f, 6f);
        ReadOnlySpan<uint> bands = [0xE0403C, 0xF08A2E, 0xF6D03A, 0x5EB04E, 0x3E86C8];
        var far = new List<Piece>();
        for (var i = 0; i < 5; i++)
        {
            var r = 206f - (i * 21f);
            far.Add(Art.Fill($"M{-r} 112 C{-r} {-r * 1.28f + 40f} {r} {-r * 1.28f + 40f} {r} 112 Z", Tint.Of(bands[i]), -40f + (i * 4f)));
        }

        return face with { Far = far, Front = [Art.Fill("O -170 104 54 34 O -120 112 50 32 O -206 116 38 26 O 170 104 54 34 O 120 112 50 32 O 206 116 38 26", Tint.Of(0xFBFCFF), 16f)], Anchors = face.Anchors with { HatY = -148f, HatHalf = 110f, GroundY = 138f, GroundHalf = 190f, NeckY = 98f, NeckHalf = 80f } };
    }

    public static Blueprint Planet(SketchPlan plan)
    {
        var (ball, ring) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -130 C74 -130 130 -72 130 0 C130 74 74 132 0 132", 262f, 0.94f, -30f, 50f, 7f);
        return face with
        {
            Stance = Stance.Floats,
            Far = [Art.Line("M-120 66 C-220 110 -240 76 -190 36 M120 20 C220 -50 250 -30 206 26", Pigment.Darker(ring, 0.2f), 22f, -30f)],
            Marks = [Art.Mark("M-150 -90 C-60 -110 60 -70 150 -100 L150 -76 C60 -50 -60 -90 -150 -66 Z M-150 92 C-60 74 60 112 150 84 L150 110 C60 130 -60 100 -150 118 Z", Tint.Fade(Pigment.Darker(ball, 0.24f), 0.5f))],
            Front = [Art.Line("M-198 44 C-150 120 60 110 160 60 C190 44 210 26 214 6", ring, 20f, 24f) with { Y = 26f }, Art.Line("M-194 48 C-150 120 60 106 156 60", Tint.Fade(Pigment.Lighter(ring, 0.6f), 0.6f), 4f, 25f) with { Y = 24f }],
            Anchors = face.Anchors with { HatY = -108f, HatHalf = 84f, NeckY = 130f },
        };
    }

    public static Blueprint Flame(SketchPlan plan)
    {
        var (fire, heart) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M-10 -200 C10 -150 60 -130 84 -80 C96 -96 98 -110 96 -126 C132 -80 150 -10 136 54 C122 120 70 154 0 154 C-74 154 -130 116 -138 46 C-144 -10 -118 -50 -92 -84 C-90 -64 -84 -52 -74 -44 C-70 -100 -40 -150 -10 -200 Z", 286f, 0.9f, -2f, 70f, 8f, half: false);
        return face with { Far = [Art.Soft(0f, 0f, 240f, 230f, Tint.Of(0xFFC060, 0.6f), -40f)], Marks = [Art.Soft(0f, 90f, 130f, 110f, Tint.Fade(heart, 0.9f))], Anchors = face.Anchors with { HatY = -104f, HatHalf = 66f } };
    }
}
