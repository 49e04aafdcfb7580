using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>How a mouth looks; lengths in design units, places from the head's centre.</summary>
internal sealed record MouthStyle
{
    public float Y { get; init; } = 78f;

    public float HalfWidth { get; init; } = 38f;

    public float UpperLip { get; init; } = 8f;

    public float LowerLip { get; init; } = 11f;

    /// <summary>How far the lips stand before the dome.</summary>
    public float Lift { get; init; } = 6f;

    /// <summary>Corners above (negative) or below the middle at rest: the face's own temper.</summary>
    public float Rest { get; init; } = -2f;

    /// <summary>How much higher the corner at the picture's right rests than the other: a cheeky temper.</summary>
    public float Smirk { get; init; }

    /// <summary>How far a full smile or frown carries the corners.</summary>
    public float Travel { get; init; } = 14f;

    /// <summary>How far the upper teeth hang below the resting lip line.</summary>
    public float Teeth { get; init; } = 6f;

    public SKColor Upper { get; init; } = Tint.Of(0xB5544A);

    public SKColor Lower { get; init; } = Tint.Of(0xCC6A5C);

    public SKColor Shine { get; init; } = Tint.Of(0xFFD8C8, 0.4f);

    public SKColor Seam { get; init; } = Tint.Of(0x8E3B38);

    public SKColor Inside { get; init; } = Tint.Of(0x4A1220);

    public SKColor Throat { get; init; } = Tint.Of(0x2A0812);

    public SKColor ToothColor { get; init; } = Tint.Of(0xFFF9F0);

    public SKColor Tongue { get; init; } = Tint.Of(0xD9646C);

    public SKColor TongueLight { get; init; } = Tint.Of(0xEE8A8A);
}
