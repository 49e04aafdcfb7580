using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Ghosts, aliens, monsters, skeletons, snowmen, toys.</summary>
internal static class Creatures
{
    public static Blueprint Ghost(SketchPlan plan)
    {
        var face = ThingFace.Of(plan, "M0 -160 C84 -160 134 -100 136 -20 C138 50 140 100 158 150 C130 168 112 150 96 140 C76 166 52 168 34 146 C22 160 10 162 0 152", 272f, 0.98f, -38f, 44f, 10f);
        return face with { Stance = Stance.Floats, Far = [Art.Soft(0f, 0f, 230f, 230f, Tint.Of(0xD8E8FF, 0.4f), -40f), Art.Pair("M120 20 C160 10 186 30 190 60 C170 76 140 70 124 60 Z", Pigment.Darker(plan.Coat.Main, 0.06f), -10f) with { Sway = 6f, Root = 20f }], Anchors = face.Anchors with { HatY = -114f, HatHalf = 100f, NeckY = 104f, NeckHalf = 120f } };
    }

    public static Blueprint Alien(SketchPlan plan)
    {
        var skin = plan.Coat.Main;
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -148f, 64f, -140f, 118f, -98f, 132f, -34f, 112f, 36f, 76f, 92f, 40f, 126f, 0f, 134f), 1f, -22f, 76f, 58f);
        return face with
        {
            Eye = face.Eye with { HalfWidth = 46f, Upper = 36f, Lower = 32f, Tilt = -22f, Iris = 34f, White = Tint.Of(0x1A1430), IrisColor = plan.Iris ?? Tint.Of(0x3A2A6A), IrisDark = Tint.Of(0x120A24), IrisLight = Tint.Of(0x8A6AD0), Pupil = 0.4f },
            Brow = face.Brow with { Weight = 5f, Color = Pigment.Darker(skin, 0.4f) },
            Snout = [Art.Marks("O 7 34 3 5", Pigment.Darker(skin, 0.6f), 12f) with { Sneer = 4f }],
            Folds = true,
            FoldNose = face.FoldNose with { Y = 36f, HalfWidth = 12f },
            Mouth = face.Mouth with { HalfWidth = 34f },
            Marks = [Art.Marks("O 96 -84 9 7 O 110 -60 6 5 O 80 -104 6 5 O 30 -124 8 6", Tint.Fade(Pigment.Darker(skin, 0.3f), 0.5f))],
            Crest = [Art.Line("M36 -134 C40 -166 54 -184 70 -190", skin, 8f, 0f) with { Twin = true, Sway = 6f, Root = -134f }, Art.Pair("O 74 -194 13 13", plan.Coat.Second, 2f) with { Sway = 6f, Root = -134f }],
            Anchors = face.Anchors with { HatY = -112f, HatHalf = 104f, NeckY = 142f, NeckHalf = 66f, EarX = 122f },
        };
    }

    public static Blueprint Monster(SketchPlan plan)
    {
        var (fur, horn) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -124f, 62f, -120f, 112f, -86f, 134f, -28f, 140f, 34f, 126f, 90f, 84f, 130f, 40f, 142f, 0f, 144f), 1f, -26f, 74f, 60f);
        return face with
        {
            Back = [Art.Pair("M56 -104 C64 -150 96 -176 124 -178 C124 -140 116 -104 96 -80 Z", horn, -4f), AnimalFace.Tufts(124f, 40f, 1.2f, fur), AnimalFace.Tufts(112f, 84f, 1.1f, Pigment.Darker(fur, 0.1f))],
            Mouth = face.Mouth with { HalfWidth = 74f, Teeth = 12f, Travel = 20f },
            Snout = [Art.Mark("O 0 24 20 15", Pigment.Darker(fur, 0.4f), 16f) with { Sneer = 4f }, Art.Mark("O -5 19 6 4", Tint.Of(0xFFFFFF, 0.4f), 18f) with { Sneer = 4f }],
            Marks = [Art.Marks("O 98 -50 13 11 O 112 -24 8 7 O 80 -78 8 7", Tint.Fade(Pigment.Darker(fur, 0.28f), 0.6f)), Art.Soft(0f, 120f, 100f, 50f, Tint.Fade(Pigment.Lighter(fur, 0.5f), 0.7f))],
            Crest = [Art.Fill("M-30 -112 L-34 -148 L-14 -128 L-4 -164 L10 -128 L32 -150 L30 -112 Z", fur, 6f)],
            Anchors = face.Anchors with { HatY = -92f, HatHalf = 98f, NeckY = 152f, NeckHalf = 92f },
        };
    }

    public static Blueprint Skeleton(SketchPlan plan)
    {
        var bone = plan.Coat.Main;
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -128f, 60f, -122f, 104f, -84f, 114f, -28f, 104f, 24f, 84f, 44f, 76f, 96f, 56f, 130f, 0f, 138f), 0.96f, -16f, 84f, 50f);
        return face with
        {
            Marks = [Art.Marks("O 50 -14 42 40", Pigment.Darker(bone, 0.8f)), Art.Mark("M0 26 C-14 34 -20 50 -14 58 C-8 60 -4 52 0 48 C4 52 8 60 14 58 C20 50 14 34 0 26 Z", Pigment.Darker(bone, 0.75f)), Art.Scratch("M44 -104 L52 -84 L44 -72 L56 -60", Tint.Fade(Pigment.Darker(bone, 0.5f), 0.6f), 3f), Art.Scratch("M-56 66 L-56 104 M-34 68 L-34 72 M56 66 L56 104", Tint.Fade(Pigment.Darker(bone, 0.5f), 0.5f), 3f)],
            Eye = face.Eye with { White = Tint.Of(0xFFFDF2), Lid = Pigment.Darker(bone, 0.7f), Lash = Pigment.Darker(bone, 0.8f), Crease = Tint.Fade(bone, 0f), LowerLine = Tint.Fade(bone, 0f), HalfWidth = 31f, Upper = 27f, Lower = 25f, Iris = 17f },
            Brow = face.Brow with { Color = Pigment.Darker(bone, 0.34f) },
            Mouth = face.Mouth with { HalfWidth = 46f, Upper = Pigment.Darker(bone, 0.36f), Lower = Pigment.Darker(bone, 0.14f), Seam = Pigment.Darker(bone, 0.66f), Teeth = 12f },
            Anchors = face.Anchors with { HatY = -94f, HatHalf = 100f, NeckY = 146f, NeckHalf = 60f },
        };
    }

    public static Blueprint Snowman(SketchPlan plan)
    {
        var snow = plan.Coat.Main;
        var face = ThingFace.Of(plan, "M0 -112 C66 -112 112 -66 112 0 C112 66 66 110 0 110", 232f, 0.86f, -24f, 46f, 7f);
        return face with
        {
            Far = [Art.Fill("O 0 190 150 128", Pigment.Darker(snow, 0.06f), -30f), Art.Even("O 0 150 9 9 O 0 190 9 9 O 0 230 9 9", Tint.Of(0x3A3440), -20f), Art.Line("M-130 150 L-214 90 M-190 108 L-200 70 M-176 116 L-214 118 M130 150 L214 90 M190 108 L200 70 M176 116 L214 118", Tint.Of(0x6A4A34), 8f, -34f)],
            Snout = [new("M-9 4 C-4 -4 8 -4 12 4 C30 12 56 20 76 26 C54 28 22 28 2 20 C-8 16 -12 10 -9 4 Z", plan.Coat.Second) { OnDome = true, Depth = 26f, Sneer = 4f }],
            Brow = face.Brow with { Color = Tint.Of(0x3A3440) },
            Anchors = face.Anchors with { HatY = -84f, HatHalf = 88f, NeckY = 108f, NeckHalf = 86f, GroundY = 286f },
            Stance = Stance.Floats,
        };
    }

    /// <summary>The last resort: a friendly something whose shape, spots and feelers the seed decides.</summary>
    public static Blueprint Blob(SketchPlan plan)
    {
        var (w, top, foot) = (plan.Dice.Between("width", 118f, 156f), plan.Dice.Between("top", 0.5f, 0.86f), plan.Dice.Between("foot", 0.86f, 1.1f));
        var face = ThingFace.Of(plan, Outlines.Half(0f, -140f, w * 0.5f * top, -132f, w * 0.9f * top, -90f, w, -10f, w * 1.02f, 60f, w * foot, 124f, w * 0.6f * foot, 152f, 0f, 154f));
        var coat = plan.Coat;
        return face with
        {
            Marks = [Art.Soft(0f, 120f, w * 0.8f, 60f, Tint.Fade(Pigment.Lighter(coat.Main, 0.5f), 0.7f)), Art.Marks($"O {w * 0.72f} -70 11 9 O {w * 0.84f} -44 7 6 O {w * 0.6f} -92 6 5", Tint.Fade(Pigment.Darker(coat.Main, 0.3f), 0.6f))],
            Crest = plan.Dice.Chance("feelers", 0.6f)
                ? [Art.Line("M34 -124 C40 -156 54 -170 66 -176", coat.Main, 8f) with { Twin = true, Sway = 6f, Root = -124f }, Art.Pair("O 68 -180 14 14", coat.Second, 2f) with { Sway = 6f, Root = -124f }]
                : [Art.Pair("M40 -124 C44 -158 60 -176 78 -180 C84 -156 84 -132 76 -108 Z", Pigment.Lighter(coat.Second, 0.2f), -2f)],
        };
    }
}
