using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Cats, dogs, and the animal nobody has a word for.</summary>
internal static class FurredAnimals
{
    private static readonly SKColor Rose = Tint.Of(0xE8909A);

    public static Blueprint Cat(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -104f, 52f, -108f, 96f, -86f, 126f, -40f, 134f, 16f, 118f, 70f, 78f, 112f, 36f, 128f, 0f, 131f));
        var stripe = Tint.Fade(Pigment.Line(coat, 0.42f), 0.75f);
        return face with
        {
            Back =
            [
                Art.Pair("M40 -98 C62 -140 88 -172 112 -184 C128 -150 134 -100 128 -40 Z", coat, -6f) with { Perk = 8f },
                Art.Pair("M66 -102 C80 -132 94 -150 106 -160 C116 -132 118 -100 114 -66 Z", Rose, -5f) with { Perk = 8f },
                AnimalFace.Tufts(118f, 58f, 1f, coat),
            ],
            Marks = plan.Coat.Pattern == PatternKind.None ? [] : [Art.Mark("M-8 -110 L8 -110 L3 -62 L-3 -62 Z M18 -108 L34 -106 L20 -66 L14 -68 Z M-18 -108 L-34 -106 L-20 -66 L-14 -68 Z M134 0 L96 8 L134 18 Z M-134 0 L-96 8 L-134 18 Z M128 36 L94 38 L124 54 Z M-128 36 L-94 38 L-124 54 Z", stripe)],
            Front = AnimalFace.Muzzle(34f, 78f, 56f, pale),
            Snout = [.. AnimalFace.Nose(36f, 0.72f, Rose, 78f), AnimalFace.Whiskers(52f, 48f, Pigment.Luma(coat) < 0.3f ? Tint.Of(0xE8E4EC, 0.8f) : Tint.Of(0xFFFFFF, 0.85f))],
            Eye = face.Eye with { Tilt = -9f, Pupil = 0.44f },
            Anchors = face.Anchors with { HatY = -84f, HatHalf = 78f, NeckY = 140f, NeckHalf = 84f },
        };
    }

    public static Blueprint Dog(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -116f, 48f, -112f, 88f, -90f, 108f, -44f, 112f, 10f, 104f, 66f, 78f, 116f, 40f, 138f, 0f, 142f), 0.94f, -26f, 86f, 50f);
        var ear = Pigment.Darker(coat, 0.3f);
        return face with
        {
            Marks = [Art.Mark("M-13 -120 C-16 -60 -14 -20 -10 20 L10 20 C14 -20 16 -60 13 -120 Z", Tint.Fade(pale, 0.85f)), Art.Soft(0f, 100f, 96f, 70f, pale)],
            Front = [.. AnimalFace.Muzzle(34f, 86f, 66f, pale)],
            Snout = AnimalFace.Nose(34f, 1.1f, Tint.Of(0x2E2226), 86f),
            Over = [Art.Pair("M62 -112 C98 -124 132 -104 146 -54 C156 -8 154 40 138 66 C122 74 106 56 100 24 C96 -16 88 -60 58 -92 Z", ear, 14f) with { Perk = 6f, Sway = 1.5f, Root = -100f }],
            Anchors = face.Anchors with { HatY = -90f, HatHalf = 84f, NeckY = 150f, NeckHalf = 84f },
        };
    }

    /// <summary>A friendly creature whose ears and muzzle the seed decides.</summary>
    public static Blueprint Beast(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -116f, 56f, -112f, 102f, -82f, 122f, -30f, 126f, 26f, 114f, 82f, 76f, 124f, 34f, 136f, 0f, 138f));
        var inner = Tint.Mix(coat, Rose, 0.6f);
        var ears = plan.Dice.Pick(
            "ears",
            ("O 96 -104 36 36", "O 96 -102 22 22"),
            ("M36 -104 C60 -150 92 -176 116 -180 C130 -140 132 -90 118 -44 Z", "M66 -106 C80 -136 96 -152 108 -158 C114 -130 116 -100 108 -66 Z"),
            ("M70 -90 C96 -128 150 -136 172 -104 C172 -70 140 -46 108 -44 Z", "M92 -86 C110 -106 140 -112 156 -98 C152 -78 132 -66 110 -62 Z"),
            ("M34 -104 C30 -160 40 -206 62 -216 C86 -206 92 -150 84 -92 Z", "M48 -108 C46 -150 52 -184 62 -192 C74 -184 78 -146 74 -100 Z"));
        return face with
        {
            Back = [Art.Pair(ears.Item1, coat, -6f) with { Perk = 8f }, Art.Pair(ears.Item2, inner, -5f) with { Perk = 8f }, AnimalFace.Tufts(112f, 70f, 0.9f, coat)],
            Marks = plan.Dice.Chance("brow patch", 0.5f) ? [Art.Soft(0f, 110f, 100f, 66f, pale)] : [Art.Marks($"O 58 -22 46 50", Tint.Fade(pale, 0.6f))],
            Front = AnimalFace.Muzzle(32f, 78f, plan.Dice.Between("muzzle", 50f, 66f), pale),
            Snout = AnimalFace.Nose(34f, plan.Dice.Between("nose", 0.7f, 1.1f), Pigment.Darker(coat, 0.7f), 78f),
            Crest = [Art.Fill("M-26 -108 C-30 -132 -18 -146 -12 -150 C-10 -138 -4 -140 2 -156 C6 -140 12 -138 20 -146 C24 -130 26 -118 26 -108 Z", coat, 6f)],
        };
    }
}
