using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Rabbits, mice, squirrels, hedgehogs, monkeys, bats.</summary>
internal static class SmallAnimals
{
    private static readonly SKColor Rose = Tint.Of(0xE8909A);
    private static readonly SKColor Ink = Tint.Of(0x2E2226);
    private static readonly SKColor Whisker = Tint.Of(0xFFFFFF, 0.8f);

    public static Blueprint Rabbit(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -104f, 48f, -102f, 88f, -74f, 108f, -24f, 116f, 32f, 104f, 82f, 70f, 118f, 34f, 132f, 0f, 134f), 0.92f, -16f, 78f, 56f);
        return face with
        {
            Rig = face.Rig with { Y = 278f },
            Back =
            [
                Art.Pair("M24 -90 C12 -150 16 -226 44 -252 C78 -240 92 -160 74 -84 Z", coat, -8f) with { Perk = 9f, Sway = 2f, Root = -90f },
                Art.Pair("M38 -96 C30 -150 32 -206 46 -226 C66 -212 72 -150 62 -92 Z", Rose, -7f) with { Perk = 9f, Sway = 2f, Root = -90f },
                AnimalFace.Tufts(106f, 62f, 0.8f, coat),
            ],
            Front = AnimalFace.Muzzle(38f, 78f, 52f, pale),
            Snout = [.. AnimalFace.Nose(38f, 0.66f, Rose, 78f), AnimalFace.Whiskers(56f, 44f, Pigment.Luma(coat) > 0.75f ? Tint.Of(0x9A94A0, 0.7f) : Whisker)],
            Mouth = face.Mouth with { Teeth = 12f },
            Anchors = face.Anchors with { HatY = -78f, HatHalf = 84f, NeckY = 142f, NeckHalf = 76f },
        };
    }

    public static Blueprint Mouse(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -102f, 50f, -100f, 92f, -70f, 108f, -20f, 104f, 36f, 80f, 84f, 44f, 122f, 0f, 134f), 0.94f, -14f, 82f, 52f);
        return face with
        {
            Back = [Art.Pair("O 112 -92 64 62", coat, -12f) with { Perk = 7f }, Art.Pair("O 112 -88 44 43", Rose, -11f) with { Perk = 7f }],
            Front = AnimalFace.Muzzle(46f, 82f, 42f, pale),
            Snout = [.. AnimalFace.Nose(46f, 0.7f, Tint.Of(0xD8707E), 82f), AnimalFace.Whiskers(62f, 38f, Pigment.Luma(coat) > 0.7f ? Tint.Of(0x8A8490, 0.7f) : Whisker)],
            Mouth = face.Mouth with { HalfWidth = 32f, Teeth = 11f },
            Anchors = face.Anchors with { HatY = -78f, HatHalf = 84f, NeckY = 144f, NeckHalf = 72f },
        };
    }

    /// <summary>Squirrels, hamsters, otters, raccoons: round cheeks, small ears, a mask if the pattern says so.</summary>
    public static Blueprint Squirrel(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var masked = plan.Coat.Pattern == PatternKind.Stripes;
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -104f, 52f, -102f, 94f, -76f, 116f, -28f, 132f, 30f, 118f, 80f, 76f, 116f, 36f, 130f, 0f, 132f), 0.92f, -18f, 78f, 54f);
        return face with
        {
            Far = masked || plan.Shape.Id != "squirrel" ? [] : [Art.Fill("M110 200 C200 180 240 60 200 -40 C190 -90 130 -100 120 -60 C160 -40 150 40 110 90 Z", Pigment.Darker(coat, 0.1f), -50f) with { Sway = 2f, Root = 200f }],
            Back = [Art.Pair("M52 -94 C62 -128 82 -148 98 -152 C112 -128 116 -96 108 -60 Z", coat, -6f) with { Perk = 8f }, Art.Pair("M70 -98 C78 -120 88 -132 96 -136 C104 -118 106 -98 100 -76 Z", Tint.Mix(coat, Rose, 0.5f), -5f) with { Perk = 8f }, AnimalFace.Tufts(120f, 56f, 0.8f, coat)],
            Marks = masked ? [Art.Mark("M-150 -20 C-100 -50 -40 -50 0 -30 C40 -50 100 -50 150 -20 C120 30 60 36 0 6 C-60 36 -120 30 -150 -20 Z", plan.Coat.PatternColor), Art.Mark("M-10 -110 L10 -110 L8 -20 L-8 -20 Z", pale)] : [Art.Soft(-96f, 56f, 40f, 40f, pale), Art.Soft(96f, 56f, 40f, 40f, pale)],
            Front = AnimalFace.Muzzle(36f, 78f, 52f, pale),
            Snout = [.. AnimalFace.Nose(36f, 0.72f, Ink, 78f), AnimalFace.Whiskers(54f, 44f, Whisker)],
            Mouth = face.Mouth with { Teeth = 10f },
            Anchors = face.Anchors with { HatY = -80f, HatHalf = 86f, NeckY = 142f, NeckHalf = 80f },
        };
    }

    public static Blueprint Hedgehog(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan with { Coat = plan.Coat with { Main = pale } }, Outlines.Half(0f, -92f, 46f, -90f, 84f, -62f, 102f, -16f, 102f, 36f, 84f, 82f, 46f, 122f, 0f, 134f), 0.92f, -12f, 82f, 50f);
        return face with
        {
            Far = [Art.Fill(Flowers.Ring(26, 90f, 196f, 20f, 0.5f), Pigment.Darker(coat, 0.3f), -36f), Art.Fill(Flowers.Ring(26, 80f, 172f, 18f), coat, -24f), Art.Line(Flowers.Spokes(26, 118f, 160f), Tint.Fade(Pigment.Lighter(coat, 0.5f), 0.6f), 2.4f, -23f)],
            Back = [Art.Pair("O 84 -76 24 24", pale, -6f)],
            Crest = [Art.Fill("M-86 -58 L-76 -104 L-58 -76 L-44 -118 L-26 -82 L-8 -124 L8 -84 L28 -122 L40 -80 L58 -112 L66 -72 L84 -96 L86 -58 C50 -86 -50 -86 -86 -58 Z", coat, 14f)],
            Snout = [.. AnimalFace.Nose(44f, 0.86f, Ink, 82f)],
            Anchors = face.Anchors with { HatY = -74f, HatHalf = 92f, NeckY = 146f, NeckHalf = 72f },
        };
    }

    public static Blueprint Monkey(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -118f, 54f, -114f, 96f, -84f, 112f, -34f, 112f, 20f, 116f, 70f, 92f, 118f, 44f, 140f, 0f, 143f), 0.9f, -18f, 86f, 46f);
        return face with
        {
            Back = [Art.Pair("O 126 -4 38 42", coat, -12f) with { Perk = 4f }, Art.Pair("O 128 -2 25 28", pale, -11f) with { Perk = 4f }],
            Marks = [Art.Mark("M0 -74 C20 -94 66 -88 82 -56 C94 -26 82 10 72 22 C104 40 110 90 84 118 C60 142 -60 142 -84 118 C-110 90 -104 40 -72 22 C-82 10 -94 -26 -82 -56 C-66 -88 -20 -94 0 -74 Z", pale)],
            Snout = [Art.Marks("O 10 38 5.5 4", Pigment.Darker(pale, 0.6f), 16f) with { Sneer = 4f }, Art.Scratch("M-20 44 Q0 54 20 44", Tint.Fade(Pigment.Darker(pale, 0.5f), 0.6f), 2.6f, 14f) with { Sneer = 4f }],
            Crest = [Art.Fill("M-30 -108 C-30 -130 -16 -140 -8 -142 C-6 -132 0 -134 4 -148 C10 -134 16 -134 24 -140 C28 -126 30 -116 28 -108 Z", coat, 6f)],
            Mouth = face.Mouth with { HalfWidth = 52f },
            Folds = true,
            FoldNose = face.FoldNose with { Y = 34f },
            Anchors = face.Anchors with { HatY = -90f, HatHalf = 92f, NeckY = 152f, NeckHalf = 82f },
        };
    }

    public static Blueprint Bat(SketchPlan plan)
    {
        var (coat, skin) = (plan.Coat.Main, plan.Coat.Second);
        var face = AnimalFace.Of(plan, Outlines.Half(0f, -98f, 48f, -96f, 88f, -70f, 106f, -22f, 106f, 34f, 88f, 82f, 48f, 118f, 0f, 126f), 0.92f, -12f, 74f, 50f);
        return face with
        {
            Far = [Art.Pair("M80 70 C120 -20 180 -60 250 -70 C244 -30 250 10 262 60 C236 50 222 66 220 96 C196 80 176 94 172 126 C150 110 120 116 90 140 Z", skin, -50f) with { Sway = 3f, Root = 90f }, Art.Line("M86 74 C140 10 190 -30 250 -70 M100 90 C150 60 190 60 220 94", Pigment.Darker(skin, 0.4f), 4f, -49f) with { Twin = true, Sway = 3f, Root = 90f }],
            Back = [Art.Pair("M22 -84 C20 -150 50 -210 92 -226 C120 -180 128 -100 104 -40 Z", coat, -8f) with { Perk = 9f }, Art.Pair("M46 -94 C46 -146 66 -184 92 -196 C108 -160 112 -110 96 -66 Z", Tint.Mix(skin, Rose, 0.4f), -7f) with { Perk = 9f }, AnimalFace.Tufts(96f, 60f, 0.9f, coat)],
            Front = AnimalFace.Muzzle(38f, 74f, 40f, Pigment.Lighter(coat, 0.3f)),
            Snout = AnimalFace.Nose(40f, 0.7f, Pigment.Darker(coat, 0.7f), 74f),
            Anchors = face.Anchors with { HatY = -76f, HatHalf = 74f, NeckY = 138f, NeckHalf = 72f },
        };
    }
}
