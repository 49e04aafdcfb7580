using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Frogs, fish, whales, octopuses, turtles, crabs, and reptiles.</summary>
internal static class WaterAnimals
{
    public static Blueprint Frog(SketchPlan plan)
    {
        var (skin, belly) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -58f, 40f, -68f, 92f, -66f, 134f, -36f, 156f, 18f, 146f, 70f, 100f, 112f, 48f, 128f, 0f, 130f), 1f, -62f, 56f, 78f);
        return face with
        {
            Back = [],
            Front = [Art.Pair("O 78 -64 56 54", skin, 4f)],
            Marks = [Art.Soft(0f, 112f, 130f, 46f, belly), Art.Marks("O 112 -14 11 9 O 126 20 8 7 O 94 -32 6 5 O 16 -44 7 5", Tint.Fade(Pigment.Darker(skin, 0.34f), 0.6f))],
            Eye = face.Eye with { HalfWidth = 38f, Upper = 35f, Lower = 32f, Iris = 25f, IrisColor = plan.Iris ?? Tint.Of(0xE0A82E), IrisDark = Tint.Of(0x5A3A10), IrisLight = Tint.Of(0xFFE48A), Tilt = 0f },
            Brow = face.Brow with { X = 80f, Y = -122f },
            Mouth = face.Mouth with { HalfWidth = 92f, Travel = 20f, Teeth = 0f, UpperLip = 6f, Upper = Pigment.Darker(skin, 0.36f), Lower = Pigment.Lighter(Tint.Mix(skin, belly, 0.4f), 0.06f), Seam = Pigment.Darker(skin, 0.6f) },
            Snout = [Art.Marks("O 10 -6 4 5", Pigment.Darker(skin, 0.5f), 12f) with { Sneer = 4f }],
            Anchors = face.Anchors with { HatY = -62f, HatHalf = 66f, NeckY = 142f, NeckHalf = 92f, EarX = 138f },
        };
    }

    public static Blueprint Fish(SketchPlan plan)
    {
        var (scale, fin) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -116 C74 -116 132 -66 136 2 C136 70 84 124 0 126", 270f, 0.98f, -26f, 54f, 12f);
        var stripes = plan.Coat.Pattern == PatternKind.Stripes;
        return face with
        {
            Stance = Stance.Floats,
            Far = [Art.Pair("M112 -20 C160 -70 206 -74 226 -50 C214 -20 220 20 230 56 C200 76 150 60 112 30 Z", fin, -30f) with { Sway = 4f }, Art.Line("M130 -10 L206 -44 M134 4 L212 4 M130 18 L208 46", Tint.Fade(Pigment.Darker(fin, 0.4f), 0.5f), 3f, -29f) with { Twin = true }],
            Crest = [Art.Fill("M-60 -100 C-50 -160 -10 -190 40 -186 C30 -160 50 -130 62 -100 C30 -120 -30 -120 -60 -100 Z", fin, 4f) with { Sway = 3f, Root = -100f }, Art.Line("M-30 -112 L-10 -158 M0 -116 L14 -170 M30 -112 L36 -160", Tint.Fade(Pigment.Darker(fin, 0.4f), 0.5f), 3f, 5f) with { Sway = 3f, Root = -100f }],
            Marks = stripes
                ? [Art.Mark("M-150 -40 C-120 -30 -110 40 -130 70 L-150 80 Z M150 -40 C120 -30 110 40 130 70 L150 80 Z M-40 -120 C-30 -96 30 -96 40 -120 Z M-50 130 C-30 108 30 108 50 130 Z", plan.Coat.PatternColor)]
                : [Art.Scratch("M-120 -50 Q-106 -40 -120 -24 M-104 -76 Q-88 -64 -100 -48 M120 -50 Q106 -40 120 -24 M104 -76 Q88 -64 100 -48 M-124 10 Q-110 22 -122 36 M124 10 Q110 22 122 36 M-106 60 Q-92 70 -102 84 M106 60 Q92 70 102 84", Tint.Fade(Pigment.Lighter(scale, 0.5f), 0.7f), 3f)],
            Eye = face.Eye with { HalfWidth = 38f, Upper = 36f, Lower = 34f },
            Anchors = face.Anchors with { HatY = -88f, HatHalf = 92f, NeckY = 120f },
        };
    }

    public static Blueprint Whale(SketchPlan plan)
    {
        var (skin, belly) = (plan.Coat.Main, plan.Coat.Second);
        var shark = plan.Has("fangs") || plan.Coat.Pattern == PatternKind.Stripes;
        var face = ThingFace.Of(plan, "M0 -124 C90 -124 164 -70 172 10 C172 80 110 134 0 138", 280f, 0.94f, -34f, 50f, 14f, eyeX: 76f);
        return face with
        {
            Stance = Stance.Floats,
            Far = [Art.Pair("M150 40 C196 50 226 90 220 130 C184 130 150 104 130 80 Z", Pigment.Darker(skin, 0.12f), -26f) with { Sway = 3f }],
            Crest = shark
                ? [Art.Fill("M-46 -108 C-30 -160 10 -200 46 -204 C36 -170 44 -134 58 -106 C24 -118 -20 -118 -46 -108 Z", Pigment.Darker(skin, 0.1f), 0f)]
                : [new("M0 -120 C-4 -150 -30 -166 -54 -160 M0 -120 C4 -150 30 -166 54 -160 M0 -122 L0 -176", Tint.Of(0xE8FAFF, 0.8f)) { Width = 9f, Depth = 4f, Sway = 8f, Root = -120f }],
            Marks = [Art.Mark("M-190 56 C-110 20 110 20 190 56 L190 160 L-190 160 Z", belly) with { Jaw = true }, Art.Scratch("M-100 100 Q0 126 100 100 M-84 118 Q0 142 84 118", Tint.Fade(Pigment.Darker(belly, 0.3f), 0.5f), 3f)],
            Mouth = face.Mouth with { HalfWidth = 72f, Teeth = shark ? 10f : 6f },
            Anchors = face.Anchors with { HatY = -98f, HatHalf = 104f },
        };
    }

    public static Blueprint Octopus(SketchPlan plan)
    {
        var (skin, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -160 C84 -160 138 -100 138 -24 C138 30 120 80 100 104 C70 126 30 128 0 126", 256f, 0.98f, -14f, 62f);
        return face with
        {
            Stance = Stance.Floats,
            Far =
            [
                Art.Line("M-70 90 C-110 130 -180 120 -190 170 C-194 200 -160 204 -158 180 M70 90 C110 130 180 120 190 170 C194 200 160 204 158 180", Pigment.Darker(skin, 0.14f), 34f, -24f) with { Sway = 3f },
                Art.Line("M-40 110 C-60 160 -120 170 -110 222 M40 110 C60 160 120 170 110 222 M-10 116 C-20 170 -50 190 -40 236 M14 116 C24 170 54 190 44 236", skin, 32f, -18f) with { Sway = 3f },
                Art.Even("O -120 130 6 6 O -160 140 6 6 O 120 130 6 6 O 160 140 6 6 O -80 164 6 6 O 80 164 6 6 O -108 200 6 6 O 108 200 6 6 O -34 190 5 5 O 40 190 5 5", pale, -16f),
            ],
            Marks = [Art.Marks("O 84 -92 13 11 O 106 -60 9 8 O 60 -120 8 7", Tint.Fade(Pigment.Darker(skin, 0.3f), 0.5f)), Art.Gloss(-84f, -100f, 0.9f, 0.4f)],
            Anchors = face.Anchors with { HatY = -116f, HatHalf = 104f, NeckY = 118f },
        };
    }

    public static Blueprint Turtle(SketchPlan plan)
    {
        var (skin, shell) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -112f, 52f, -108f, 92f, -78f, 106f, -26f, 106f, 28f, 92f, 80f, 60f, 118f, 30f, 130f, 0f, 132f), 0.94f, -24f, 66f, 54f);
        return face with
        {
            Far = [Art.Fill("M-230 280 C-230 90 -120 10 0 10 C120 10 230 90 230 280 Z", shell, -50f), Art.Line("M-220 190 C-140 140 -100 60 -96 30 M220 190 C140 140 100 60 96 30 M-160 250 C-150 160 -190 120 -200 110 M160 250 C150 160 190 120 200 110", Pigment.Darker(shell, 0.4f), 6f, -49f)],
            Marks = [Art.Scratch("M-30 -96 Q0 -88 30 -96 M-96 40 Q-84 52 -90 66 M96 40 Q84 52 90 66 M-24 110 Q0 118 24 110", Tint.Fade(Pigment.Darker(skin, 0.4f), 0.6f), 3f)],
            Snout = [Art.Marks("O 9 20 4 5", Pigment.Darker(skin, 0.5f), 12f) with { Sneer = 4f }],
            Mouth = face.Mouth with { HalfWidth = 54f, Teeth = 0f, Upper = Pigment.Darker(skin, 0.34f), Lower = Pigment.Lighter(skin, 0.16f), Seam = Pigment.Darker(skin, 0.6f) },
            Anchors = face.Anchors with { HatY = -86f, HatHalf = 90f, NeckY = 142f, NeckHalf = 80f },
        };
    }

    public static Blueprint Crab(SketchPlan plan)
    {
        var (shell, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -84 C80 -92 166 -62 170 0 C170 60 110 106 0 108", 300f, 0.94f, -16f, 44f, 8f);
        return face with
        {
            Far =
            [
                Art.Line("M-130 -20 C-180 -40 -190 -90 -170 -120 M130 -20 C180 -40 190 -90 170 -120 M-130 60 L-200 90 L-214 130 M130 60 L200 90 L214 130 M-110 86 L-160 124 L-170 158 M110 86 L160 124 L170 158", Pigment.Darker(shell, 0.1f), 18f, -20f),
                Art.Pair("M164 -112 C130 -140 130 -196 170 -214 C164 -190 172 -178 184 -170 C190 -186 204 -192 214 -190 C226 -150 206 -112 164 -112 Z", shell, -16f) with { Sway = 4f, Root = -112f },
            ],
            Marks = [Art.Soft(0f, 100f, 120f, 36f, pale), Art.Marks("O 120 -30 9 7 O 138 -4 6 5 O 100 -52 6 5", Tint.Fade(Pigment.Lighter(shell, 0.5f), 0.6f))],
            Anchors = face.Anchors with { HatY = -72f, HatHalf = 96f, GroundY = 130f, GroundHalf = 150f },
        };
    }

    /// <summary>Crocodiles, lizards, snakes, dinosaurs.</summary>
    public static Blueprint Reptile(SketchPlan plan)
    {
        var (skin, belly) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -92f, 44f, -98f, 86f, -96f, 106f, -56f, 96f, -6f, 100f, 46f, 112f, 92f, 74f, 132f, 0f, 140f), 0.9f, -44f, 80f, 56f);
        return face with
        {
            Far = [Art.Fill("M-24 -80 L-40 -120 L-12 -106 L0 -146 L12 -106 L40 -120 L24 -80 Z", Pigment.Darker(skin, 0.24f), -10f)],
            Marks = [Art.Soft(0f, 132f, 100f, 34f, belly), Art.Marks("O 84 10 8 7 O 90 34 6 5 O 76 -76 7 5 O 20 -72 7 5 O 40 -84 5 4", Tint.Fade(Pigment.Darker(skin, 0.34f), 0.6f))],
            Front = [new("O 0 84 104 52", Pigment.Lighter(skin, 0.1f)) { OnDome = true, Depth = 12f, Even = true, Jaw = true }],
            Snout = [Art.Marks("O 24 46 8 6", Pigment.Darker(skin, 0.55f), 22f) with { Sneer = 4f }],
            Eye = face.Eye with { IrisColor = plan.Iris ?? Tint.Of(0xE0B83A), IrisDark = Tint.Of(0x5A4A10), IrisLight = Tint.Of(0xFFF0A0), Pupil = 0.36f },
            Mouth = face.Mouth with { HalfWidth = 82f, Travel = 18f, Teeth = 9f, Upper = Pigment.Darker(skin, 0.4f), Lower = Pigment.Lighter(Tint.Mix(skin, belly, 0.4f), 0.06f), Seam = Pigment.Darker(skin, 0.64f) },
            Anchors = face.Anchors with { HatY = -78f, HatHalf = 92f, NeckY = 150f, NeckHalf = 92f },
        };
    }

    public static Blueprint Dragon(SketchPlan plan)
    {
        var (skin, belly) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -104f, 50f, -104f, 96f, -80f, 116f, -34f, 112f, 18f, 110f, 66f, 86f, 116f, 46f, 138f, 0f, 142f), 0.94f, -30f, 84f, 56f);
        return face with
        {
            Far = [Art.Pair("M90 90 C130 0 190 -50 250 -60 C244 -20 250 20 258 60 C234 56 220 70 220 96 C196 84 178 98 174 126 C150 112 126 120 100 140 Z", Pigment.Darker(belly, 0.1f), -50f) with { Sway = 2f, Root = 90f }],
            Back = [Art.Pair("M46 -92 C50 -150 84 -190 124 -200 C116 -160 112 -110 88 -70 Z", Tint.Of(0xF0E0B8), -6f), Art.Line("M58 -116 L88 -104 M72 -142 L100 -132 M92 -166 L112 -158", Tint.Of(0x8A7448, 0.6f), 3f, -5f) with { Twin = true }, Art.Pair("M104 -40 C140 -64 176 -64 190 -46 C176 -34 180 -20 186 -6 C156 -4 128 -8 108 -14 Z", Pigment.Darker(skin, 0.1f), -8f) with { Perk = 7f }],
            Marks = [Art.Soft(0f, 124f, 96f, 44f, belly), Art.Marks("O 92 20 8 7 O 98 44 6 5 O 76 -72 7 5 O 58 -84 5 4", Tint.Fade(Pigment.Darker(skin, 0.34f), 0.6f)), Art.Mark("M-12 -106 L12 -106 L8 -86 L0 -74 L-8 -86 Z M-10 -70 L10 -70 L6 -54 L0 -46 L-6 -54 Z", Pigment.Darker(belly, 0.05f))],
            Front = [new("O 0 76 84 52", Pigment.Lighter(skin, 0.14f)) { OnDome = true, Depth = 12f, Even = true, Jaw = true }],
            Snout = [Art.Marks("M16 40 C22 32 36 34 38 44 C34 52 22 52 16 40 Z", Pigment.Darker(skin, 0.6f), 24f) with { Sneer = 4f }],
            Eye = face.Eye with { IrisColor = plan.Iris ?? Tint.Of(0xF0A02E), IrisDark = Tint.Of(0x6A2E10), IrisLight = Tint.Of(0xFFE07A), Pupil = 0.38f, Tilt = -8f },
            Mouth = face.Mouth with { HalfWidth = 60f, Teeth = 10f, Upper = Pigment.Darker(skin, 0.4f), Lower = Pigment.Lighter(Tint.Mix(skin, belly, 0.3f), 0.05f), Seam = Pigment.Darker(skin, 0.64f) },
            Crest = [Art.Fill("M-20 -96 L-30 -130 L-8 -120 L0 -154 L10 -120 L30 -130 L20 -96 Z", belly, 4f)],
            Anchors = face.Anchors with { HatY = -86f, HatHalf = 88f, NeckY = 152f, NeckHalf = 90f },
        };
    }
}
