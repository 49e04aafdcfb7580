using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Houses, castles, mountains, stones.</summary>
internal static class Places
{
    public static Blueprint Mountain(SketchPlan plan)
    {
        var (rock, snow) = (plan.Coat.Main, plan.Coat.Second);
        var volcano = plan.Shape.Id == "volcano";
        var face = ThingFace.Of(plan, volcano
            ? "M-46 -150 L46 -150 C70 -100 120 0 150 60 C176 110 196 150 206 166 L-206 166 C-196 150 -176 110 -150 60 C-120 0 -70 -100 -46 -150 Z"
            : "M10 -196 C30 -170 54 -120 74 -96 L92 -110 C120 -60 160 40 206 166 L-206 166 C-170 70 -120 -20 -84 -70 L-66 -60 C-44 -110 -16 -170 10 -196 Z", 290f, 0.9f, 2f, 84f, 6f, half: false);
        return face with
        {
            Far = volcano ? [Art.Soft(0f, -190f, 90f, 70f, Tint.Of(0xFFB060, 0.8f), -30f), Art.Fill("O -24 -196 40 32 O 20 -226 46 38 O -10 -262 40 32", Tint.Of(0x8A848E, 0.9f), -30f) with { Sway = 6f, Root = -150f }] : [],
            Marks = volcano
                ? [Art.Mark("M-60 -160 L60 -160 L56 -120 C46 -110 40 -90 34 -80 C26 -96 18 -110 8 -96 C0 -84 -6 -76 -14 -92 C-22 -106 -30 -92 -36 -76 C-42 -100 -52 -120 -60 -130 Z", Tint.Of(0xF0702E)), Art.Mark("M-8 -110 C-14 -80 -4 -70 0 -60 C4 -74 8 -90 6 -110 Z", Tint.Of(0xFBD04A))]
                : [Art.Mark("M10 -200 C40 -160 60 -110 76 -94 L94 -112 C104 -90 112 -76 116 -64 L96 -72 L80 -50 L58 -74 L38 -44 L14 -70 L-8 -44 L-30 -72 L-52 -48 L-66 -62 L-90 -64 Z", snow)],
            Front = [],
            Anchors = face.Anchors with { HatY = volcano ? -130f : -134f, HatHalf = volcano ? 62f : 60f, HatX = volcano ? 0f : 8f, EarX = 120f },
        };
    }

    public static Blueprint House(SketchPlan plan)
    {
        var (wall, roof) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -96 L140 -96 L140 158 L0 158", 290f, 0.86f, -26f, 50f, 3f);
        return face with
        {
            Far = [Art.Fill("B 70 -214 40 90 4", Pigment.Darker(wall, 0.3f), -20f), new("M90 -222 C80 -244 110 -250 96 -276", Tint.Of(0xFFFFFF, 0.6f)) { Width = 14f, Depth = -20f, Sway = 10f, Root = -220f }],
            Crest = [Art.Fill("M0 -214 L190 -84 C194 -74 190 -70 180 -70 L-180 -70 C-190 -70 -194 -74 -190 -84 Z", roof, 20f), Art.Line("M-120 -90 Q-108 -76 -96 -90 Q-84 -76 -72 -90 Q-60 -76 -48 -90 Q-36 -76 -24 -90 Q-12 -76 0 -90 Q12 -76 24 -90 Q36 -76 48 -90 Q60 -76 72 -90 Q84 -76 96 -90 Q108 -76 120 -90 M-84 -122 Q-72 -108 -60 -122 Q-48 -108 -36 -122 Q-24 -108 -12 -122 Q0 -108 12 -122 Q24 -108 36 -122 Q48 -108 60 -122 Q72 -108 84 -122 M-40 -154 Q-28 -140 -16 -154 Q-4 -140 8 -154 Q20 -140 32 -154", Tint.Fade(Pigment.Darker(roof, 0.45f), 0.6f), 4f, 21f)],
            Marks = [Art.Soft(0f, -80f, 150f, 36f, Tint.Fade(Pigment.Darker(wall, 0.6f), 0.6f)), Art.Mark("M-30 158 L-30 112 C-30 96 30 96 30 112 L30 158 Z", Tint.Fade(Pigment.Darker(roof, 0.4f), 0.9f)), Art.Mark("M-140 132 L-44 132 L-44 158 L-140 158 Z M140 132 L44 132 L44 158 L140 158 Z", Tint.Of(0x6AA84E, 0.9f))],
            Anchors = face.Anchors with { HatY = -150f, HatHalf = 90f, GroundY = 156f, GroundHalf = 160f, NeckY = 104f },
        };
    }

    public static Blueprint Castle(SketchPlan plan)
    {
        var (stone, flag) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -104 L26 -104 L26 -132 L60 -132 L60 -104 L92 -104 L92 -132 L122 -132 L122 158 L0 158", 292f, 0.86f, -34f, 44f, 3f);
        return face with
        {
            Far = [Art.Fill("M-196 -130 L-184 -130 L-184 -110 L-166 -110 L-166 -130 L-150 -130 L-150 -110 L-132 -110 L-132 -130 L-112 -130 L-112 160 L-196 160 Z M196 -130 L184 -130 L184 -110 L166 -110 L166 -130 L150 -130 L150 -110 L132 -110 L132 -130 L112 -130 L112 160 L196 160 Z", Pigment.Darker(stone, 0.14f), -20f), Art.Even("O -154 -60 11 16 O 154 -60 11 16", Pigment.Darker(stone, 0.6f), -19f), Art.Line("M-154 -130 L-154 -200 M154 -130 L154 -200", Tint.Of(0x6A4A34), 6f, -18f), Art.Fill("M-154 -200 L-100 -182 L-154 -162 Z M154 -200 L208 -182 L154 -162 Z", flag, -17f) with { Sway = 3f, Root = -130f }],
            Marks = [Art.Scratch("M-110 -80 L-70 -80 M70 -80 L110 -80 M-120 20 L-96 20 M96 20 L120 20 M-116 60 L-84 60 M84 60 L116 60 M-90 -80 L-90 -60 M90 -80 L90 -60", Tint.Fade(Pigment.Darker(stone, 0.45f), 0.6f), 4f), Art.Mark("M-34 158 L-34 118 C-34 96 34 96 34 118 L34 158 Z", Tint.Of(0x5A3A28))],
            Anchors = face.Anchors with { HatY = -104f, HatHalf = 100f, GroundY = 156f, GroundHalf = 190f, NeckY = 94f },
        };
    }

    public static Blueprint Lighthouse(SketchPlan plan)
    {
        var (band, wall) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan with { Coat = plan.Coat with { Main = wall } }, "M0 -96 L84 -96 L118 176 L0 176", 288f, 0.76f, -28f, 40f, 3f, eyeX: 50f);
        return face with
        {
            Far = [Art.Even("M0 -150 L-330 -210 L-330 -96 Z M0 -150 L330 -210 L330 -96 Z", Tint.Of(0xFFF6C0, 0.34f), -40f)],
            Marks = [Art.Mark("M-100 -84 L100 -84 L104 -62 L-104 -62 Z M-130 78 L130 78 L134 122 L-134 122 Z M-130 158 L130 158 L134 190 L-134 190 Z", band)],
            Crest = [Art.Fill("B -50 -176 100 70 8", Tint.Of(0xFFF0B0), 4f), Art.Line("M-50 -150 L50 -150 M-18 -176 L-18 -108 M18 -176 L18 -108", Tint.Of(0x3A4256), 4f, 6f), Art.Fill("M-64 -172 C-50 -214 50 -214 64 -172 Z", band, 8f), Art.Fill("B -98 -112 196 18 6", Tint.Of(0x3A4256), 10f), Art.Fill("O 0 -212 10 10", Tint.Of(0x3A4256), 8f)],
            Anchors = face.Anchors with { HatY = -176f, HatHalf = 72f, GroundY = 172f, GroundHalf = 120f },
        };
    }

    public static Blueprint Rock(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M-60 -124 C-20 -146 50 -142 84 -112 C130 -90 158 -30 160 40 C166 100 140 140 80 148 L-90 148 C-150 140 -170 90 -156 30 C-150 -40 -110 -96 -60 -124 Z", 300f, 0.96f, -16f, 62f, 6f, half: false);
        return face with { Marks = [Art.Mark("M-160 110 C-110 96 -70 116 -50 150 L-170 150 Z M100 150 C110 124 136 116 170 120 L170 150 Z", Tint.Of(0x7AA84E, 0.9f))] };
    }

    public static Blueprint Gem(SketchPlan plan)
    {
        var gem = plan.Coat.Main;
        var face = ThingFace.Of(plan, "M0 -128 L92 -128 L158 -62 L0 166", 284f, 0.88f, -32f, 36f, 3f);
        return face with
        {
            Marks = [Art.Mark("M-92 -128 L-44 -128 L-70 -62 L-158 -62 Z", Tint.Of(0xFFFFFF, 0.4f)), Art.Mark("M92 -128 L44 -128 L70 -62 L158 -62 Z", Tint.Fade(Pigment.Darker(gem, 0.4f), 0.3f)), Art.Mark("M-158 -62 L-96 -62 L-40 100 L0 166 Z", Tint.Of(0xFFFFFF, 0.2f)), Art.Mark("M158 -62 L96 -62 L40 100 L0 166 Z", Tint.Fade(Pigment.Darker(gem, 0.5f), 0.28f)), Art.Scratch("M-158 -62 L158 -62 M-44 -128 L-70 -62 M44 -128 L70 -62", Tint.Of(0xFFFFFF, 0.5f), 2.6f)],
            Anchors = face.Anchors with { HatY = -112f, HatHalf = 100f, GroundY = 164f, GroundHalf = 40f, EarX = 140f },
        };
    }
}
