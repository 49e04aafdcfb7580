using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Hoofed animals, pigs and elephants.</summary>
internal static class FarmAnimals
{
    private static readonly SKColor Rose = Tint.Of(0xEAA0A0);
    private static readonly SKColor Horn = Tint.Of(0xE8DCC0);

    private static IReadOnlyList<Piece> Nostrils(float x, float y, SKColor color) =>
        [Art.Marks($"O {x} {y} 7 9", Pigment.Darker(color, 0.6f), 24f) with { Sneer = 4f }];

    /// <summary>A broad soft muzzle in one piece.</summary>
    private static Piece Broad(float y, float rx, float ry, SKColor color) =>
        new($"O 0 {y} {rx} {ry}", color) { OnDome = true, Depth = 10f, Even = true, Jaw = true };

    public static Blueprint Pig(SketchPlan plan)
    {
        var (skin, dark) = (plan.Coat.Main, Pigment.Darker(plan.Coat.Main, 0.14f));
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -110f, 56f, -108f, 104f, -80f, 126f, -28f, 132f, 28f, 118f, 84f, 78f, 122f, 38f, 136f, 0f, 138f), 0.94f, -28f, 88f, 58f);
        return face with
        {
            Snout = [new("O 0 36 46 34", dark) { OnDome = true, Depth = 26f, Even = true, Sneer = 4f }, new("O 0 34 42 30", Pigment.Lighter(skin, 0.14f)) { OnDome = true, Depth = 28f, Even = true, Sneer = 4f }, Art.Marks("O 16 36 7.5 10", Pigment.Darker(skin, 0.55f), 30f) with { Sneer = 4f }],
            Over = [Art.Pair("M62 -96 C84 -140 128 -156 150 -146 C152 -108 140 -74 116 -60 C120 -80 96 -92 62 -96 Z", skin, 4f) with { Perk = 8f }, Art.Pair("M90 -100 C106 -122 128 -132 140 -130 C140 -108 134 -90 122 -78 C116 -90 106 -96 90 -100 Z", Tint.Mix(skin, Tint.Of(0xD86A78), 0.5f), 5f) with { Perk = 8f }],
            Mouth = face.Mouth with { HalfWidth = 46f },
            Anchors = face.Anchors with { HatY = -84f, HatHalf = 92f, NeckY = 148f, NeckHalf = 86f },
        };
    }

    public static Blueprint Cow(SketchPlan plan)
    {
        var (coat, patch) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -118f, 46f, -116f, 86f, -94f, 104f, -44f, 100f, 10f, 104f, 64f, 98f, 112f, 56f, 144f, 0f, 150f), 0.88f, -34f, 98f, 54f);
        var nose = Tint.Mix(Rose, coat, 0.2f);
        return face with
        {
            Back = [Art.Pair("M84 -70 C120 -100 160 -96 178 -74 C170 -44 130 -30 96 -40 Z", coat, -8f) with { Perk = 7f }, Art.Pair("M110 -68 C130 -82 152 -82 166 -72 C156 -56 132 -48 110 -52 Z", Rose, -7f) with { Perk = 7f }, Art.Pair("M52 -100 C60 -130 84 -150 108 -152 C112 -130 100 -100 80 -84 Z", Horn, -4f)],
            Marks = [Art.Mark("M-120 -120 C-60 -130 -30 -90 -20 -40 C-16 0 -60 20 -90 10 C-120 0 -130 -60 -120 -120 Z M60 30 C90 10 120 20 124 60 C120 90 84 90 66 70 C54 56 50 40 60 30 Z", patch)],
            Front = [Broad(80f, 88f, 58f, nose)],
            Snout = Nostrils(32f, 56f, nose),
            Mouth = face.Mouth with { HalfWidth = 50f, Upper = Pigment.Darker(nose, 0.42f), Seam = Pigment.Darker(nose, 0.64f), Lower = Pigment.Darker(nose, 0.16f) },
            Crest = [Art.Fill("M-34 -104 C-36 -130 -20 -140 -12 -142 C-10 -130 -2 -132 4 -146 C10 -132 16 -132 26 -138 C32 -122 34 -112 32 -100 C10 -90 -14 -90 -34 -104 Z", Pigment.Lighter(coat, 0.06f), 16f)],
            Anchors = face.Anchors with { HatY = -92f, HatHalf = 82f, NeckY = 156f, NeckHalf = 84f },
        };
    }

    public static Blueprint Sheep(SketchPlan plan)
    {
        var (wool, skin) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan with { Coat = plan.Coat with { Main = skin } }, Outlines.Half(0f, -104f, 46f, -100f, 82f, -70f, 96f, -20f, 92f, 36f, 76f, 86f, 48f, 124f, 0f, 138f), 0.9f, -16f, 84f, 50f);
        return face with
        {
            Far = [Art.Fill("O -110 -70 56 54 O 110 -70 56 54 O -70 -124 58 52 O 70 -124 58 52 O 0 -140 62 52 O -124 0 50 50 O 124 0 50 50 O -104 66 48 48 O 104 66 48 48 O 0 -40 120 110", wool, -26f), Art.Line("M-130 -84 Q-114 -104 -96 -92 M-84 -150 Q-66 -168 -46 -152 M20 -164 Q40 -182 60 -164 M100 -104 Q118 -118 134 -100 M-146 -2 Q-134 -18 -118 -6 M120 -8 Q136 -20 148 -4 M-122 72 Q-108 58 -94 70 M96 70 Q108 56 122 70", Tint.Fade(Pigment.Darker(wool, 0.3f), 0.6f), 4f, -25f)],
            Back = [Art.Pair("M82 -54 C112 -72 150 -66 166 -44 C152 -22 116 -16 88 -26 Z", skin, -6f) with { Perk = 6f }],
            Crest = [Art.Fill("O -46 -98 34 30 O 46 -98 34 30 O 0 -112 40 34 O -20 -82 28 22 O 22 -82 28 22", wool, 14f)],
            Snout = [.. AnimalFace.Nose(40f, 0.7f, Tint.Mix(Tint.Of(0x5A3A40), Rose, 0.3f), 84f)],
            Anchors = face.Anchors with { HatY = -92f, HatHalf = 92f, NeckY = 148f, NeckHalf = 80f },
        };
    }

    public static Blueprint Goat(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -114f, 42f, -112f, 78f, -84f, 92f, -34f, 86f, 24f, 72f, 84f, 56f, 130f, 0f, 150f), 0.88f, -28f, 92f, 50f);
        return face with
        {
            Back = [Art.Pair("M76 -60 C110 -70 150 -50 166 -20 C150 -6 112 -16 84 -34 Z", coat, -8f) with { Perk = 6f }, Art.Pair("M18 -104 C22 -150 50 -190 96 -204 C86 -170 74 -130 58 -92 Z", Horn, -4f), Art.Line("M32 -124 L62 -116 M42 -146 L72 -138 M58 -168 L82 -162", Tint.Fade(Pigment.Darker(Horn, 0.5f), 0.6f), 3f, -3f) with { Twin = true }],
            Front = [Art.Fill("M-22 128 C-26 160 -14 190 0 204 C14 190 26 160 22 128 C10 140 -10 140 -22 128 Z", pale, 24f) with { Jaw = true, Sway = 2f, Root = 130f }, .. AnimalFace.Muzzle(52f, 92f, 44f, pale)],
            Marks = [Art.Mark("M-16 -116 C-14 -60 -14 -10 -18 40 L18 40 C14 -10 14 -60 16 -116 Z", Tint.Fade(pale, 0.8f))],
            Snout = AnimalFace.Nose(54f, 0.7f, Tint.Of(0x6A4448), 92f),
            Anchors = face.Anchors with { HatY = -88f, HatHalf = 72f, NeckY = 158f, NeckHalf = 76f },
        };
    }

    public static Blueprint Horse(SketchPlan plan)
    {
        var (coat, mane) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -124f, 42f, -120f, 78f, -92f, 92f, -44f, 84f, 10f, 76f, 66f, 80f, 116f, 52f, 154f, 0f, 162f), 0.86f, -44f, 108f, 54f);
        var nose = Pigment.Darker(coat, 0.2f);
        var stripes = plan.Coat.Pattern == PatternKind.Stripes;
        return face with
        {
            Far = [Art.Fill("M20 -140 C90 -150 140 -90 134 -10 C140 40 130 90 104 120 C110 40 90 -40 30 -100 Z", mane, -36f) with { Sway = 2f, Root = -130f }],
            Back = [Art.Pair("M38 -104 C44 -148 62 -178 80 -184 C94 -158 96 -112 82 -74 Z", coat, -6f) with { Perk = 9f }, Art.Pair("M54 -112 C58 -142 68 -160 78 -166 C86 -148 86 -118 78 -92 Z", Tint.Mix(coat, Rose, 0.5f), -5f) with { Perk = 9f }],
            Marks = stripes
                ? [Art.Mark("M-6 -126 L6 -126 L2 -70 L-2 -70 Z M14 -124 L30 -120 L14 -74 Z M-14 -124 L-30 -120 L-14 -74 Z M100 0 L56 20 L98 16 Z M-100 0 L-56 20 L-98 16 Z M94 34 L50 44 L92 50 Z M-94 34 L-50 44 L-92 50 Z M100 -70 L78 -62 L100 -54 Z M-100 -70 L-78 -62 L-100 -54 Z", plan.Coat.PatternColor)]
                : [Art.Mark("M-12 -96 C-18 -40 -12 30 -16 76 L16 76 C12 30 18 -40 12 -96 Z", Tint.Of(0xFFF8EC, 0.85f))],
            Front = [Broad(106f, 70f, 50f, stripes ? Tint.Of(0x4A4048) : nose)],
            Snout = Nostrils(26f, 86f, nose),
            Mouth = face.Mouth with { HalfWidth = 42f, Lower = Pigment.Darker(nose, 0.24f), Upper = Pigment.Darker(nose, 0.5f), Seam = Pigment.Darker(nose, 0.7f) },
            Crest = [Art.Fill("M-28 -118 C-30 -150 -4 -164 14 -158 C10 -146 24 -140 30 -124 C26 -96 10 -70 -2 -60 C2 -80 -18 -96 -28 -118 Z", mane, 16f) with { Sway = 1.5f, Root = -150f }],
            Anchors = face.Anchors with { HatY = -100f, HatHalf = 74f, NeckY = 168f, NeckHalf = 76f },
        };
    }

    public static Blueprint Deer(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -110f, 46f, -108f, 84f, -80f, 98f, -32f, 90f, 24f, 68f, 80f, 46f, 124f, 0f, 142f), 0.92f, -24f, 88f, 52f);
        return face with
        {
            Rig = face.Rig with { Y = 274f },
            Back =
            [
                Art.Line("M34 -104 C40 -150 70 -170 76 -224 M52 -150 C72 -156 96 -164 108 -192 M42 -130 C30 -146 24 -166 30 -190", Tint.Of(0xA87E52), 11f, -8f) with { Twin = true },
                Art.Pair("M78 -66 C108 -100 150 -110 174 -98 C168 -64 132 -40 94 -40 Z", coat, -6f) with { Perk = 8f }, Art.Pair("M102 -68 C122 -88 146 -94 160 -90 C152 -70 130 -56 106 -54 Z", Tint.Mix(pale, Rose, 0.4f), -5f) with { Perk = 8f },
            ],
            Marks = [Art.Marks("O 22 -86 5 4 O 44 -78 5 4 O 66 -66 4.5 4 O 10 -70 4 3.6 O 86 20 4 4 O 78 40 4 4", Tint.Fade(pale, 0.9f)), Art.Soft(0f, 100f, 80f, 60f, pale)],
            Front = AnimalFace.Muzzle(46f, 88f, 44f, pale),
            Snout = AnimalFace.Nose(46f, 0.9f, plan.Has("red nose") ? Tint.Of(0xE03A34) : Tint.Of(0x2E2226), 88f),
            Anchors = face.Anchors with { HatY = -88f, HatHalf = 78f, NeckY = 150f, NeckHalf = 74f },
        };
    }

    public static Blueprint Giraffe(SketchPlan plan)
    {
        var face = Deer(plan);
        var (coat, patch) = (plan.Coat.Main, plan.Coat.Second);
        return face with
        {
            Back =
            [
                Art.Line("M30 -100 L40 -156", Pigment.Darker(coat, 0.1f), 16f, -8f) with { Twin = true }, Art.Pair("O 41 -162 14 13", Pigment.Darker(patch, 0.3f), -7f),
                Art.Pair("M84 -62 C112 -84 150 -84 168 -66 C156 -40 124 -30 96 -38 Z", coat, -6f) with { Perk = 8f },
            ],
            Marks = [Art.Mark("M-20 -112 L20 -112 L14 -84 L-12 -80 Z M38 -104 L64 -94 L60 -72 L40 -76 Z M-38 -104 L-64 -94 L-60 -72 L-40 -76 Z M80 10 L100 0 L100 34 L80 36 Z M-80 10 L-100 0 L-100 34 L-80 36 Z M-12 -60 L12 -60 L10 -36 L-10 -36 Z", patch)],
            Front = [new("O 0 82 58 50", Pigment.Lighter(coat, 0.4f)) { OnDome = true, Depth = 10f, Even = true, Jaw = true }],
            Snout = Nostrils(18f, 62f, coat),
        };
    }

    public static Blueprint Elephant(SketchPlan plan)
    {
        var (skin, inner) = (plan.Coat.Main, Tint.Mix(plan.Coat.Main, Rose, 0.45f));
        var dark = Tint.Fade(Pigment.Darker(skin, 0.4f), 0.6f);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -120f, 54f, -116f, 94f, -84f, 106f, -34f, 102f, 20f, 92f, 70f, 70f, 116f, 34f, 138f, 0f, 142f), 0.88f, -34f, 100f, 52f);
        return face with
        {
            Back = [Art.Pair("M76 -90 C120 -140 200 -130 222 -60 C236 10 200 80 150 84 C120 80 96 50 90 20 Z", skin, -16f) with { Perk = 4f, Sway = 2f }, Art.Pair("M100 -80 C134 -110 184 -104 202 -54 C212 2 184 54 150 58 C128 54 108 30 104 6 Z", inner, -15f) with { Perk = 4f, Sway = 2f }],
            Marks = [Art.Scratch("M-40 -96 Q0 -106 40 -96 M-30 -82 Q0 -90 30 -82", dark, 3f)],
            Snout =
            [
                new("M-30 -8 C-34 30 -32 54 -28 70 C-20 84 -6 82 10 88 C34 98 52 112 80 104 C104 96 108 70 94 62 C86 58 80 66 84 74 C74 84 54 76 40 62 C32 50 32 20 30 -8 C20 -18 -20 -18 -30 -8 Z", skin) { OnDome = true, Depth = 26f, Sway = 4f, Root = -8f },
                Art.Scratch("M-28 14 Q0 24 28 14 M-28 32 Q0 42 28 32 M-26 50 Q2 60 32 48 M0 74 Q18 66 30 52", dark, 2.6f, 27f) with { Sway = 4f, Root = -8f },
                Art.Marks("M46 92 C52 116 66 132 84 136 C80 116 74 98 66 88 Z", Horn, 20f),
            ],
            Mouth = face.Mouth with { HalfWidth = 44f },
            Anchors = face.Anchors with { HatY = -94f, HatHalf = 90f, NeckY = 150f, NeckHalf = 82f },
        };
    }
}
