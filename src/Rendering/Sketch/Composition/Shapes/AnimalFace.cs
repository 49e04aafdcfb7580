using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>The face of an animal: a furred head over a breast, a muzzle that carries the mouth.</summary>
internal static class AnimalFace
{
    /// <summary>An animal's head.</summary>
    /// <param name="plan">Whose coat and seed are taken.</param>
    /// <param name="half">Right half of the head's outline, points from the top to the chin.</param>
    /// <param name="scale">Size of the features.</param>
    /// <param name="eyeY">Height of the eyes.</param>
    /// <param name="mouthY">Height of the mouth.</param>
    /// <param name="eyeX">Half the distance of the eyes.</param>
    public static Blueprint Of(SketchPlan plan, string half, float scale = 1f, float eyeY = -22f, float mouthY = 78f, float eyeX = 58f)
    {
        var at = new FacePlace(256f, 252f, scale, eyeY, mouthY, eyeX / scale);
        var face = ThingFace.Of(plan, new OutlineStyle(half) { JawDrop = 14f, ChinDepth = 20f }, at);
        var coat = plan.Coat.Main;
        return face with
        {
            Stance = Stance.Animal,
            Rig = face.Rig with { PivotY = 396f, Turn = 1f, Depth = 84f },
            Eye = face.Eye with { HalfWidth = 34f * scale, Upper = 29f * scale, Lower = 25f * scale, Iris = 24f * scale, Tilt = -5f },
            Mouth = face.Mouth with { HalfWidth = 40f * scale, Lift = 14f, UpperLip = 5f * scale, LowerLip = 8f * scale, Upper = Pigment.Darker(Tint.Mix(coat, Tint.Of(0x8A3A40), 0.4f), 0.4f), Seam = Pigment.Darker(Tint.Mix(coat, Tint.Of(0x8A3A40), 0.4f), 0.62f) },
            Folds = false,
            Snout = [],
            Sockets = 0.35f,
        };
    }

    /// <summary>A dark nose with a light on it and the line down to the lips.</summary>
    public static IReadOnlyList<Piece> Nose(float y, float size, SKColor color, float mouthY) =>
    [
        Art.Scratch($"M0 {y + (10f * size)} L0 {mouthY - 5f}", Pigment.Darker(color, 0.3f), 2.6f, 20f),
        Art.Mark($"M0 {y + (14f * size)} C{-8f * size} {y + (13f * size)} {-24f * size} {y + (2f * size)} {-22f * size} {y - (7f * size)} C{-20f * size} {y - (13f * size)} {20f * size} {y - (13f * size)} {22f * size} {y - (7f * size)} C{24f * size} {y + (2f * size)} {8f * size} {y + (13f * size)} 0 {y + (14f * size)} Z", color, 24f) with { Sneer = 4f },
        Art.Mark($"O {-6f * size} {y - (6f * size)} {7f * size} {3f * size}", SKColors.White.WithAlpha(150), 25f) with { Sneer = 4f },
    ];

    /// <summary>A soft muzzle of two cheeks and a chin.</summary>
    public static IReadOnlyList<Piece> Muzzle(float noseY, float mouthY, float width, SKColor color) =>
    [
        new($"O {width * 0.46f} {(noseY + mouthY) * 0.5f + 6f} {width * 0.6f} {((mouthY - noseY) * 0.5f) + 20f} O {-width * 0.46f} {(noseY + mouthY) * 0.5f + 6f} {width * 0.6f} {((mouthY - noseY) * 0.5f) + 20f} O 0 {mouthY + 12f} {width * 0.62f} 26", color) { OnDome = true, Depth = 8f, Even = true, Jaw = true },
    ];

    /// <summary>Three whiskers a side.</summary>
    public static Piece Whiskers(float y, float x, SKColor color) =>
        new($"M{x} {y} Q{x + 50f} {y - 12f} {x + 92f} {y - 8f} M{x} {y + 9f} Q{x + 50f} {y + 8f} {x + 94f} {y + 14f} M{x - 2f} {y + 18f} Q{x + 44f} {y + 24f} {x + 84f} {y + 36f}", color) { Depth = 60f, Width = 1.8f, Twin = true, Sneer = 3f };

    /// <summary>Tufts of fur along both cheeks.</summary>
    public static Piece Tufts(float x, float y, float size, SKColor color) =>
        Art.Pair($"M{x} {y - (34f * size)} L{x + (26f * size)} {y - (12f * size)} L{x + (10f * size)} {y - (8f * size)} L{x + (24f * size)} {y + (16f * size)} L{x + (4f * size)} {y + (14f * size)} L{x + (10f * size)} {y + (38f * size)} L{x - (34f * size)} {y + (30f * size)} Z", color, -2f) with { Jaw = true };
}
