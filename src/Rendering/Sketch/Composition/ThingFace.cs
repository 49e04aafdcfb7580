using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>Gives a thing its face: great eyes, soft lips, brows, all in colours that its coat suggests.</summary>
internal static class ThingFace
{
    private static readonly uint[] Irises = [0x6E9A2C, 0x3F7FA8, 0x8A5A2C, 0xC8862A, 0x7A5AA8, 0x2E8A7E];

    /// <summary>A thing with a face.</summary>
    /// <param name="plan">Whose coat and seed are taken.</param>
    /// <param name="outline">Its outline.</param>
    /// <param name="at">Where on the outline the face sits.</param>
    public static Blueprint Of(SketchPlan plan, OutlineStyle outline, FacePlace at)
    {
        var (skin, s) = (plan.Coat.Main, at.Scale);
        var box = new Silhouette(outline).Bounds;
        var (halfX, halfY) = (Math.Max(-box.Left, box.Right), Math.Max(-box.Top, box.Bottom));
        var female = plan.Feminine;
        return new Blueprint
        {
            Rig = new HeadRig(at.X, at.Y, halfX * 1.08f, halfY * 1.1f, Math.Min(halfX, 150f) * 0.72f, at.Y + box.Bottom, 2f * at.EyeX * s, 1.35f) { Turn = 0.85f },
            Outline = outline with { JawBottom = Math.Min(box.Bottom, at.MouthY + (80f * s)), JawTop = at.MouthY - (50f * s), CheekY = at.MouthY - (16f * s) },
            Skin = Surface.Skin(plan.Coat) with { BlushX = at.EyeX * s * 1.75f, BlushY = at.MouthY - (24f * s), BlushSize = 38f * s },
            Eye = Eye(plan, at) with { LashPoints = female ? 11f * s : 0f },
            Mouth = Mouth(plan, at),
            Brow = new BrowStyle
            {
                X = (at.EyeX + 2f) * s, Y = at.EyeY - (52f * s), HalfWidth = 30f * s, Weight = (female ? 7.5f : 10f) * s, Arch = 9f * s, Slope = 2f * s, Travel = 15f * s, Lift = 2f,
                Color = Pigment.Luma(skin) < 0.2f ? Pigment.Lighter(skin, 0.34f) : Pigment.Darker(skin, 0.62f),
            },
            FoldNose = new NoseStyle { Y = at.NoseY, HalfWidth = 22f * s },
            Snout = Bump(skin, at),
            Anchors = Anchors(outline, at),
        };
    }

    /// <summary>A thing with a face, its outline written out.</summary>
    /// <param name="plan">Whose coat and seed are taken.</param>
    /// <param name="path">The outline from the head's centre, its right half unless <paramref name="half"/> is false.</param>
    /// <param name="y">Row of the head's centre in the picture.</param>
    /// <param name="scale">Size of the features.</param>
    /// <param name="eyeY">Height of the eyes.</param>
    /// <param name="mouthY">Height of the mouth.</param>
    /// <param name="jaw">How far an open jaw carries the chin; 4 and less is a hard thing without folds.</param>
    /// <param name="half">Whether the path is to be mirrored.</param>
    /// <param name="x">Column of the head's centre in the picture.</param>
    /// <param name="eyeX">Half the distance of the eyes before scaling.</param>
    public static Blueprint Of(SketchPlan plan, string path, float y = 292f, float scale = 1f, float eyeY = -18f, float mouthY = 66f, float jaw = 10f, bool half = true, float x = 256f, float eyeX = 56f) =>
        Of(plan, new OutlineStyle(path) { JawDrop = jaw, Half = half, Cheek = Math.Min(1f, jaw / 8f) }, new FacePlace(x, y, scale, eyeY, mouthY, eyeX)) with { Folds = jaw > 4f };

    /// <summary>The colours of an eye set in a coat.</summary>
    public static EyeStyle Eye(SketchPlan plan, FacePlace at)
    {
        var (skin, s) = (plan.Coat.Main, at.Scale);
        var iris = plan.Iris ?? Tint.Of(plan.Dice.Pick("iris", Irises));
        return new EyeStyle
        {
            X = at.EyeX * s, Y = at.EyeY, HalfWidth = 37f * s, Upper = 27f * s, Lower = 26f * s, Tilt = 0f, Roundness = 1f, Iris = 23f * s, Pupil = 0.56f,
            LashWeight = 4.5f * s, Lift = 2f, LookX = 12f * s, LookY = 11f * s, IrisColor = iris, IrisDark = Pigment.Darker(iris, 0.66f), IrisLight = Pigment.Lighter(Pigment.Vary(iris, 6f, 0f, 18f), 0.28f),
            Lid = Pigment.Darker(skin, 0.14f), Lash = Pigment.Luma(skin) < 0.2f ? Pigment.Darker(skin, 0.8f) : Pigment.Darker(skin, 0.78f),
            Crease = Tint.Fade(Pigment.Line(skin, 0.6f), 0.6f), LowerLine = Tint.Fade(Pigment.Line(skin, 0.6f), 0.45f), Shade = Tint.Fade(Pigment.Darker(skin, 0.7f), 0.35f),
        };
    }

    /// <summary>The colours of lips set in a coat: rosy, and always apart from the surface round them.</summary>
    public static MouthStyle Mouth(SketchPlan plan, FacePlace at)
    {
        var (skin, s) = (plan.Coat.Main, at.Scale);
        var rouge = plan["lipstick"]?.Or(Tint.Of(0xC22F4A));
        var upper = rouge ?? Tint.Mix(Tint.Of(0xB03A44), skin, 0.25f);
        var lower = rouge is null ? Tint.Mix(Tint.Of(0xDC6C68), skin, 0.2f) : Pigment.Lighter(rouge.Value, 0.16f);
        if (Math.Abs(Pigment.Luma(upper) - Pigment.Luma(skin)) < 0.11f)
        {
            (upper, lower) = (Pigment.Darker(upper, 0.34f), Pigment.Luma(skin) < 0.35f ? Pigment.Lighter(lower, 0.22f) : lower);
        }

        return new MouthStyle
        {
            Y = at.MouthY, HalfWidth = 48f * s, UpperLip = 6.5f * s, LowerLip = 9.5f * s, Rest = -6f * s, Travel = 18f * s, Lift = 2f, Teeth = 8f * s,
            Upper = upper, Lower = lower, Seam = Pigment.Darker(upper, 0.5f), Shine = Tint.Fade(Pigment.Lighter(lower, 0.7f), 0.6f),
            Inside = Tint.Of(0x4A0C1C), Throat = Tint.Of(0x28060F), Tongue = Tint.Of(0xEC7488), TongueLight = Tint.Of(0xFFA4B0),
        };
    }

    private static Piece[] Bump(SKColor skin, FacePlace at)
    {
        var s = at.Scale;
        var y = at.NoseY;
        return
        [
            new($"O 0 {y} {11f * s} {8f * s}", Pigment.Lighter(skin, 0.2f)) { OnDome = true, Depth = 10f, Even = true, Sneer = 4f },
            new($"M{-9f * s} {y + (6f * s)} Q0 {y + (12f * s)} {9f * s} {y + (6f * s)}", Tint.Fade(Pigment.Line(skin, 0.55f), 0.7f)) { OnDome = true, Depth = 6f, Width = 2.4f * s, Sneer = 4f },
            new($"O {-3f * s} {y - (3f * s)} {4f * s} {2.6f * s}", SKColors.White.WithAlpha(150)) { OnDome = true, Depth = 13f, Even = true, Sneer = 4f },
        ];
    }

    private static Anchors Anchors(OutlineStyle outline, FacePlace at)
    {
        var shape = new Silhouette(outline);
        var box = shape.Bounds;
        var hatY = Math.Max(box.Top + (20f * at.Scale), at.EyeY - (118f * at.Scale));
        var neckY = Math.Min(box.Bottom - 14f, at.MouthY + (72f * at.Scale));
        return new Anchors
        {
            HatY = hatY, HatHalf = Math.Clamp(shape.HalfWidth(hatY + 10f), 34f, 120f), EarX = shape.HalfWidth(at.EyeY) - 2f,
            LobeY = at.EyeY + (58f * at.Scale), NeckY = neckY, NeckHalf = shape.HalfWidth(neckY), GroundY = box.Bottom - 4f, GroundHalf = shape.HalfWidth(box.Bottom - 24f),
        };
    }
}
