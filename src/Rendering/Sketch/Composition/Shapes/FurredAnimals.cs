using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Pets and hunters: cats, dogs, foxes, wolves, lions, and the animal nobody has a word for.</summary>
internal static class FurredAnimals
{
    private static readonly SKColor Rose = Tint.Of(0xE8909A);
    private static readonly SKColor Ink = Tint.Of(0x2E2226);

    /// <summary>Stripes of a tiger or a tabby: brow and cheeks.</summary>
    private static IReadOnlyList<Piece> Stripes(SketchPlan plan) => plan.Coat.Pattern switch
    {
        PatternKind.Stripes => [Art.Mark("M-8 -116 L8 -116 L3 -62 L-3 -62 Z M18 -114 L36 -112 L20 -66 L14 -68 Z M-18 -114 L-36 -112 L-20 -66 L-14 -68 Z M140 -4 L94 8 L140 16 Z M-140 -4 L-94 8 L-140 16 Z M134 32 L92 38 L128 52 Z M-134 32 L-92 38 L-128 52 Z M122 66 L88 62 L108 84 Z M-122 66 L-88 62 L-108 84 Z", Tint.Fade(plan.Coat.PatternColor, 0.85f))],
        PatternKind.Spots => [Art.Mark("O -24 -92 9 7 O 24 -92 9 7 O 0 -76 7 6 O -58 -84 8 7 O 58 -84 8 7 O -104 6 9 8 O 104 6 9 8 O -112 36 8 7 O 112 36 8 7 O -90 64 7 6 O 90 64 7 6 O -86 -56 8 7 O 86 -56 8 7 O -118 -24 7 7 O 118 -24 7 7", Tint.Fade(plan.Coat.PatternColor, 0.85f))],
        _ => [],
    };

    private static Piece Whiskers(SKColor coat, float y) =>
        AnimalFace.Whiskers(y, 48f, Pigment.Luma(coat) > 0.75f ? Tint.Of(0x8A8490, 0.7f) : Tint.Of(0xFFFFFF, 0.85f));

    public static Blueprint Cat(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -104f, 52f, -108f, 96f, -86f, 126f, -40f, 134f, 16f, 118f, 70f, 78f, 112f, 36f, 128f, 0f, 131f));
        return face with
        {
            Back =
            [
                Art.Pair("M40 -98 C62 -140 88 -172 112 -184 C128 -150 134 -100 128 -40 Z", coat, -6f) with { Perk = 8f },
                Art.Pair("M66 -102 C80 -132 94 -150 106 -160 C116 -132 118 -100 114 -66 Z", Rose, -5f) with { Perk = 8f },
                AnimalFace.Tufts(118f, 58f, 1f, coat),
            ],
            Marks = Stripes(plan),
            Front = AnimalFace.Muzzle(34f, 78f, 56f, pale),
            Snout = [.. AnimalFace.Nose(36f, 0.72f, Rose, 78f), Whiskers(coat, 52f)],
            Eye = face.Eye with { Tilt = -9f, Pupil = 0.44f },
            Anchors = face.Anchors with { HatY = -80f, HatHalf = 84f, NeckY = 140f, NeckHalf = 84f },
        };
    }

    public static Blueprint Dog(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -116f, 48f, -112f, 88f, -90f, 108f, -44f, 112f, 10f, 104f, 66f, 78f, 116f, 40f, 138f, 0f, 142f), 0.94f, -26f, 86f, 50f);
        var ear = Pigment.Darker(coat, Pigment.Luma(coat) > 0.7f ? 0.44f : 0.3f);
        var pointed = plan.Has("pointed ears");
        return face with
        {
            Back = pointed ? [Art.Pair("M36 -100 C56 -150 80 -180 98 -190 C116 -150 122 -100 112 -40 Z", coat, -6f) with { Perk = 8f }, Art.Pair("M58 -106 C70 -140 84 -160 94 -168 C104 -140 106 -100 100 -66 Z", Tint.Mix(pale, Rose, 0.4f), -5f) with { Perk = 8f }] : [],
            Marks = [Art.Mark("M-13 -120 C-16 -60 -14 -20 -10 20 L10 20 C14 -20 16 -60 13 -120 Z", Tint.Fade(pale, 0.85f)), Art.Soft(0f, 100f, 96f, 70f, pale), .. Stripes(plan)],
            Front = [.. AnimalFace.Muzzle(34f, 86f, 66f, pale)],
            Snout = AnimalFace.Nose(34f, 1.1f, Ink, 86f),
            Over = pointed ? [] : [Art.Pair("M62 -112 C98 -124 132 -104 146 -54 C156 -8 154 40 138 66 C122 74 106 56 100 24 C96 -16 88 -60 58 -92 Z", ear, 14f) with { Perk = 6f, Sway = 1.5f, Root = -100f }],
            Anchors = face.Anchors with { HatY = -84f, HatHalf = 92f, NeckY = 150f, NeckHalf = 84f },
        };
    }

    public static Blueprint Fox(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -98f, 50f, -102f, 96f, -82f, 126f, -34f, 142f, 26f, 112f, 66f, 66f, 104f, 26f, 132f, 0f, 138f), eyeY: -22f, mouthY: 88f);
        return face with
        {
            Back =
            [
                Art.Pair("M30 -88 C44 -150 72 -196 100 -210 C126 -170 136 -100 124 -40 Z", coat, -6f) with { Perk = 9f },
                Art.Pair("M64 -104 C76 -146 90 -170 104 -180 C118 -146 120 -100 114 -64 Z", Ink, -5f) with { Perk = 9f },
                AnimalFace.Tufts(126f, 50f, 1.1f, pale),
            ],
            Marks = [Art.Marks("M150 -10 C110 10 70 30 40 40 C20 60 10 100 6 140 L160 140 Z", pale), .. Stripes(plan)],
            Front = AnimalFace.Muzzle(50f, 88f, 44f, Pigment.Lighter(pale, 0.3f)),
            Snout = [.. AnimalFace.Nose(46f, 0.84f, Ink, 88f), Whiskers(coat, 64f)],
            Eye = face.Eye with { Tilt = -12f, Upper = 24f, Lower = 20f, Pupil = 0.46f },
            Anchors = face.Anchors with { HatY = -74f, HatHalf = 80f, NeckY = 148f, NeckHalf = 80f },
        };
    }

    public static Blueprint Wolf(SketchPlan plan)
    {
        var face = Fox(plan);
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        return face with
        {
            Back =
            [
                Art.Pair("M36 -92 C50 -146 72 -178 92 -188 C112 -150 122 -100 114 -40 Z", coat, -6f) with { Perk = 9f },
                Art.Pair("M60 -104 C70 -136 82 -156 92 -164 C104 -134 108 -100 104 -68 Z", Tint.Mix(pale, Rose, 0.4f), -5f) with { Perk = 9f },
                AnimalFace.Tufts(128f, 40f, 1.2f, coat), AnimalFace.Tufts(118f, 78f, 1f, Pigment.Darker(coat, 0.16f)),
            ],
            Marks = [Art.Marks("M150 20 C110 30 70 40 40 44 C20 64 10 100 6 140 L160 140 Z", pale), Art.Mark("M-20 -104 C-12 -60 -10 -20 -14 30 L14 30 C10 -20 12 -60 20 -104 Z", Tint.Fade(Pigment.Darker(coat, 0.4f), 0.7f)), Art.Marks("O 54 -54 20 8", pale)],
        };
    }

    public static Blueprint Lion(SketchPlan plan)
    {
        var (coat, mane) = (plan.Coat.Main, plan.Coat.Second);
        var pale = Pigment.Lighter(coat, 0.55f);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -110f, 50f, -106f, 90f, -80f, 110f, -30f, 114f, 26f, 104f, 76f, 76f, 116f, 38f, 136f, 0f, 140f), 0.94f, -24f, 86f, 52f);
        return face with
        {
            Far = [Art.Fill(Flowers.Ring(16, 100f, 206f, 40f, 0.5f), Pigment.Darker(mane, 0.2f), -36f), Art.Fill(Flowers.Ring(16, 90f, 184f, 38f), mane, -24f), Art.Line(Flowers.Spokes(32, 128f, 164f), Tint.Fade(Pigment.Darker(mane, 0.4f), 0.5f), 2.4f, -23f)],
            Back = [Art.Pair("O 92 -96 34 32", coat, -6f) with { Perk = 6f }, Art.Pair("O 92 -94 20 18", Tint.Mix(coat, Rose, 0.5f), -5f) with { Perk = 6f }],
            Front = AnimalFace.Muzzle(36f, 86f, 64f, pale),
            Snout = [.. AnimalFace.Nose(36f, 1.08f, Tint.Of(0x7A3A34), 86f), Whiskers(coat, 60f)],
            Crest = [Art.Fill("M-50 -92 C-60 -130 -30 -160 0 -164 C30 -160 60 -130 50 -92 C40 -108 30 -106 24 -92 C14 -110 6 -108 0 -90 C-6 -108 -14 -110 -24 -92 C-30 -106 -40 -108 -50 -92 Z", mane, 14f)],
            Anchors = face.Anchors with { HatY = -86f, HatHalf = 100f, NeckY = 154f, NeckHalf = 84f },
        };
    }

    public static Blueprint Bear(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var panda = plan.Coat.Pattern == PatternKind.Spots;
        var dark = plan.Coat.PatternColor;
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -116f, 60f, -114f, 108f, -84f, 128f, -32f, 134f, 24f, 122f, 78f, 84f, 122f, 40f, 138f, 0f, 141f), 0.92f, -24f, 80f, 54f);
        return face with
        {
            Back = [Art.Pair("O 102 -98 38 37", panda ? dark : coat, -8f) with { Perk = 5f }, Art.Pair("O 102 -95 22 21", panda ? Pigment.Lighter(dark, 0.14f) : Tint.Mix(coat, pale, 0.6f), -7f) with { Perk = 5f }, AnimalFace.Tufts(120f, 66f, 0.8f, coat)],
            Marks = panda ? [Art.Marks("M24 -40 C34 -70 80 -70 98 -36 C110 0 96 36 72 34 C44 30 20 0 24 -40 Z", dark)] : [],
            Front = AnimalFace.Muzzle(36f, 80f, 62f, pale),
            Snout = AnimalFace.Nose(34f, 1.1f, Ink, 80f),
            Anchors = face.Anchors with { HatY = -90f, HatHalf = 94f, NeckY = 150f, NeckHalf = 88f },
        };
    }

    public static Blueprint Koala(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -112f, 58f, -110f, 104f, -80f, 122f, -30f, 126f, 24f, 114f, 76f, 78f, 118f, 38f, 132f, 0f, 135f), 0.9f, -18f, 86f, 58f);
        return face with
        {
            Back = [Art.Pair("O 128 -60 58 56", coat, -12f) with { Perk = 5f }, Art.Pair("O 130 -54 38 36", Tint.Mix(pale, Rose, 0.3f), -11f) with { Perk = 5f }, AnimalFace.Tufts(152f, -30f, 0.8f, pale)],
            Marks = [Art.Soft(0f, 110f, 90f, 60f, pale)],
            Snout = [Art.Mark("M0 -22 C22 -22 28 4 26 30 C24 54 12 62 0 62 C-12 62 -24 54 -26 30 C-28 4 -22 -22 0 -22 Z", Ink, 18f) with { Sneer = 4f }, Art.Mark("O -9 0 6 12", Tint.Of(0xFFFFFF, 0.35f), 20f) with { Sneer = 4f }],
            Anchors = face.Anchors with { HatY = -88f, HatHalf = 92f, NeckY = 146f, NeckHalf = 84f },
        };
    }

    /// <summary>A friendly creature whose ears and muzzle the seed decides.</summary>
    public static Blueprint Beast(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, Pigment.Lighter(plan.Coat.Main, 0.62f));
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
            Marks = [.. plan.Dice.Chance("brow patch", 0.5f) ? new[] { Art.Soft(0f, 110f, 100f, 66f, pale) } : [Art.Marks("O 58 -22 46 50", Tint.Fade(pale, 0.6f))], .. Stripes(plan)],
            Front = AnimalFace.Muzzle(32f, 78f, plan.Dice.Between("muzzle", 50f, 66f), pale),
            Snout = AnimalFace.Nose(34f, plan.Dice.Between("nose", 0.7f, 1.1f), Pigment.Darker(coat, 0.7f), 78f),
            Crest = [Art.Fill("M-26 -108 C-30 -132 -18 -146 -12 -150 C-10 -138 -4 -140 2 -156 C6 -140 12 -138 20 -146 C24 -130 26 -118 26 -108 Z", coat, 6f)],
            Anchors = face.Anchors with { HatY = -86f, HatHalf = 92f, NeckY = 148f, NeckHalf = 84f },
        };
    }
}
