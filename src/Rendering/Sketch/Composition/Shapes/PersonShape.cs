using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>People: five face shapes, four ages, skin from fair to deep, and the colours of fantasy.</summary>
internal static class PersonShape
{
    private static readonly uint[] Tones = [0xF8CFB0, 0xF2B48E, 0xE3A07C, 0xD08E62, 0xB8774E, 0x9A5E3C, 0x7E4A32, 0x643A2A];
    private static readonly uint[] Irises = [0x6B4A2B, 0x5E3218, 0x3F7FA8, 0x5A8A4A, 0x7A8A98, 0x8A6A2C];

    // Half widths at temple, cheek, mouth, jaw and chin, then the chin's height.
    private static readonly float[][] Faces =
    [
        [98f, 97f, 85f, 55f, 24f, 134f],
        [101f, 105f, 92f, 61f, 27f, 132f],
        [98f, 99f, 92f, 71f, 37f, 138f],
        [102f, 98f, 80f, 47f, 19f, 136f],
        [95f, 94f, 84f, 58f, 28f, 144f],
    ];

    public static Blueprint Draw(SketchPlan plan)
    {
        var skin = Tone(plan);
        var face = Face(plan);
        var child = plan.Age == "child";
        var eyeX = child ? 50f : 48f + plan.Dice.Between("eyes apart", -1.5f, 2.5f);
        var mouthY = child ? 78f : 76f + ((face[5] - 134f) * 0.5f);
        var line = Tint.Mix(skin, Tint.Of(0x3E1214), 0.6f);
        return new Blueprint
        {
            Stance = Stance.Person,
            Rig = new HeadRig(256f, 246f, 112f, 144f, 88f, 392f, 2f * eyeX, 1.33f),
            Outline = new OutlineStyle(Outline(face)) { JawDrop = child ? 20f : 24f, JawTop = 14f, JawBottom = face[5] - 4f, ChinDepth = 42f, CheekY = 70f },
            Skin = Skin(skin, plan.Age),
            Eye = Eye(plan, skin, line) with { X = eyeX },
            Mouth = Lips(plan, skin, mouthY),
            Brow = Brow(plan, eyeX),
            Nose = Nose(plan, skin, line),
            Sockets = plan.Age == "old" ? 0.6f : 0.45f,
            Anchors = new Anchors { HatY = -78f, HatHalf = 104f, EarX = 99f, LobeY = 40f, NeckY = face[5] + 22f, NeckHalf = 60f },
            Back = [.. Ears(skin, line, plan.Has("pointed ears"))],
        };
    }

    /// <summary>The skin: named, or rolled by the seed.</summary>
    public static SKColor Tone(SketchPlan plan) => plan.Skin ?? Tint.Of(plan.Dice.Pick("skin", Fair(plan) ? Tones.AsSpan(0, 3) : Tones));

    /// <summary>Named copper or blond hair goes with fair skin unless the skin is named too.</summary>
    private static bool Fair(SketchPlan plan) =>
        (plan["hair"]?.Color ?? plan["beard"]?.Color) is { } hair && Pigment.Luma(hair) is > 0.36f and < 0.8f && hair.Red > hair.Blue + 60;

    private static float[] Face(SketchPlan plan)
    {
        var face = (float[])plan.Dice.Pick("face", Faces.AsSpan(0, plan.Feminine ? 4 : 5)).Clone();
        if (plan.Feminine && face[3] > 64f)
        {
            face[3] = 62f;
        }

        if (plan.Age == "child")
        {
            (face[0], face[1], face[2], face[3], face[4], face[5]) = (104f, 108f, 96f, 62f, 24f, 126f);
        }

        return face;
    }

    private static string Outline(float[] f) => Outlines.Half(
        0f, -122f, 0.54f * f[0], -111f, 0.91f * f[0], -74f, f[0], -17f, f[1], 32f, f[2], 80f, f[3], f[5] - 20f, f[4], f[5] - 3f, 0f, f[5]);

    private static SkinStyle Skin(SKColor skin, string age) => new()
    {
        Light = Pigment.Lighter(skin, 0.24f), Base = skin, Dark = Tint.Mix(skin, Tint.Of(0x5A1620), 0.34f), Rim = Pigment.Lighter(Tint.Mix(skin, Tint.Of(0xFFC890), 0.4f), 0.4f), RimWidth = 4.5f,
        Blush = Tint.Of(0xE0503E, Pigment.Luma(skin) > 0.5f ? 0.42f : 0.3f), BlushX = 60f, BlushY = 40f, BlushSize = age == "child" ? 40f : 34f,
        Shade = Tint.Fade(Tint.Mix(skin, Tint.Of(0x3A0A1C), 0.66f), 0.5f), Fold = Tint.Fade(Tint.Mix(skin, Tint.Of(0x5A1420), 0.55f), 0.6f),
        RestingFolds = age switch { "old" => 0.6f, "adult" => 0.08f, _ => 0f },
    };

    private static EyeStyle Eye(SketchPlan plan, SKColor skin, SKColor line)
    {
        var iris = plan.Iris ?? Tint.Of(plan.Dice.Pick("iris", Irises.AsSpan(0, Pigment.Luma(skin) > 0.6f ? 6 : 2)));
        var (size, feminine) = (plan.Age switch { "child" => 1.2f, "young" => 1.06f, "old" => 0.9f, _ => 1f }, plan.Feminine);
        return new EyeStyle
        {
            Y = plan.Age == "child" ? 2f : -7f, HalfWidth = (feminine ? 30f : 28f) * Math.Min(size, 1.12f), Upper = (feminine ? 18.5f : 15.5f) * size, Lower = (feminine ? 13f : 11.5f) * size,
            Tilt = plan.Dice.Between("tilt", -5f, 3f), Roundness = plan.Age == "child" ? 0.6f : 0.35f, Iris = (feminine ? 17f : 15.5f) * size, LashWeight = feminine ? 4.6f : 3.6f,
            LashPoints = feminine ? (plan.Has("lashes") ? 11f : 8f) : 0f, IrisColor = iris, IrisDark = Pigment.Darker(iris, 0.62f), IrisLight = Pigment.Lighter(Pigment.Vary(iris, 5f, 0f, 22f), 0.3f),
            Lid = plan["eye shadow"]?.Or(Tint.Of(0x8A5AA8)) ?? Tint.Mix(skin, line, 0.16f), Lash = Tint.Of(0x24120F), Crease = Tint.Fade(line, 0.55f), LowerLine = Tint.Fade(line, 0.45f),
            Shade = Tint.Of(0x5A2838, 0.34f),
        };
    }

    private static MouthStyle Lips(SketchPlan plan, SKColor skin, float y)
    {
        var rouge = plan["lipstick"]?.Or(Tint.Of(0xB8243C));
        var deep = Pigment.Luma(skin) < 0.5f;
        var natural = Tint.Mix(skin, Tint.Of(deep ? 0x6A1F2Cu : 0xA82E36u), deep ? 0.5f : 0.55f);
        var upper = rouge ?? natural;
        var lower = Tint.Mix(upper, Tint.Mix(skin, Tint.Of(0xE87A72), 0.6f), 0.42f);
        var full = (plan.Feminine ? 1.15f : 0.95f) * (deep ? 1.12f : 1f) * (plan.Age == "old" ? 0.8f : 1f);
        return new MouthStyle
        {
            Y = y, HalfWidth = plan.Age == "child" ? 34f : plan.Feminine ? 39f : 42f, UpperLip = 7.6f * full, LowerLip = 11f * full, Lift = 6f, Travel = 15f,
            Upper = upper, Lower = lower, Seam = Pigment.Darker(upper, 0.46f), Shine = Tint.Fade(Pigment.Lighter(lower, 0.6f), 0.5f),
            Tongue = Tint.Of(0xD9646C), TongueLight = Tint.Of(0xEE8A8A),
        };
    }

    private static BrowStyle Brow(SketchPlan plan, float eyeX)
    {
        var feminine = plan.Feminine;
        return new BrowStyle
        {
            X = eyeX + 2f, Y = plan.Age == "child" ? -42f : -46f, HalfWidth = 28f, Weight = (feminine ? 7f : 10f) * (plan.Has("bushy brows") ? 1.25f : 1f), Arch = feminine ? 9f : 6f, Slope = 3f, Lift = 4f,
            Tufts = plan.Has("bushy brows") || (plan.Age == "old" && !feminine) ? 4 : 0, Color = HairColor.Of(plan, brow: true),
        };
    }

    private static NoseStyle Nose(SketchPlan plan, SKColor skin, SKColor line)
    {
        var size = (plan.Age switch { "child" => 0.74f, "old" => 1.14f, _ => 1f }) * (plan.Feminine ? 0.88f : 1.04f) * plan.Dice.Between("nose", 0.9f, 1.12f) * (1f + (0.35f * (plan["nose"]?.Size ?? 0f)));
        var warm = Tint.Mix(skin, Tint.Of(plan.Has("red nose") ? 0xE0302Eu : 0xD8604Au), plan.Has("red nose") ? 0.94f : 0.16f);
        return new NoseStyle
        {
            Y = plan.Age == "child" ? 36f : 33f, Ball = 14f * size, HalfWidth = 19f * size, Bridge = 44f, Lift = 22f * size, Color = warm,
            Shade = Tint.Fade(line, 0.5f), Nostril = Tint.Fade(line, 0.72f), Light = Tint.Fade(Pigment.Lighter(skin, 0.75f), 0.6f),
        };
    }

    private static IEnumerable<Piece> Ears(SKColor skin, SKColor line, bool pointed)
    {
        yield return Art.Pair(pointed ? "M94 -10 C112 -34 132 -48 150 -62 C146 -26 132 16 112 32 C104 36 98 34 96 28 Z" : "O 98 10 14.5 22.5", skin, -9f);
        yield return Art.Line(pointed ? "M104 18 C116 0 128 -20 138 -40" : "M101 -2 Q110 9 100 21", Tint.Fade(line, 0.55f), 2.4f, -9f) with { Twin = true };
    }
}
