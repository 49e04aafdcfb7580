using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>How an eye looks. Lengths are design units; heights are measured from the line through the corners' middle.</summary>
internal sealed record EyeStyle
{
    /// <summary>Distance of the eye's centre from the middle of the face.</summary>
    public float X { get; init; } = 52f;

    /// <summary>Height of the eye's centre, from the head's centre downwards.</summary>
    public float Y { get; init; } = -8f;

    /// <summary>How far the eye stands before the dome; negative is deep-set.</summary>
    public float Lift { get; init; } = -4f;

    public float HalfWidth { get; init; } = 30f;

    public float Upper { get; init; } = 19f;

    public float Lower { get; init; } = 14f;

    /// <summary>Outer corner above (negative) or below the inner one.</summary>
    public float Tilt { get; init; } = -2f;

    public float Iris { get; init; } = 16f;

    public float Pupil { get; init; } = 0.5f;

    /// <summary>How round the almond's ends are: 0 pointed, 1 an ellipse.</summary>
    public float Roundness { get; init; } = 0.35f;

    public SKColor IrisDark { get; init; } = Tint.Of(0x3A2214);

    public SKColor IrisColor { get; init; } = Tint.Of(0x7A4A24);

    public SKColor IrisLight { get; init; } = Tint.Of(0xC98A4A);

    public SKColor White { get; init; } = Tint.Of(0xFFF8EE);

    /// <summary>Shade the lid throws on the eye.</summary>
    public SKColor Shade { get; init; } = Tint.Of(0x6A3B3B, 0.35f);

    public SKColor Lid { get; init; } = Tint.Of(0xE0A080);

    public SKColor Lash { get; init; } = Tint.Of(0x3A2018);

    public float LashWeight { get; init; } = 4f;

    /// <summary>Length of the lash points at the outer corner; 0 has none.</summary>
    public float LashPoints { get; init; }

    public SKColor Crease { get; init; } = Tint.Of(0x8A4A34, 0.45f);

    public SKColor LowerLine { get; init; } = Tint.Of(0x8A4A34, 0.4f);

    /// <summary>How far the iris travels at a full look, sideways and up.</summary>
    public float LookX { get; init; } = 11f;

    public float LookY { get; init; } = 8f;
}
