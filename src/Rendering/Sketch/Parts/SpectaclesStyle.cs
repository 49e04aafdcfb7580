using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>How a pair of glasses looks; lengths in design units.</summary>
internal sealed record SpectaclesStyle
{
    public float X { get; init; } = 52f;

    public float Y { get; init; }

    public float RadiusX { get; init; } = 40f;

    public float RadiusY { get; init; } = 36f;

    /// <summary>How far they stand before the face.</summary>
    public float Depth { get; init; } = 104f;

    public float Weight { get; init; } = 4f;

    public SKColor Frame { get; init; } = Tint.Of(0xB8863A);

    public SKColor FrameLight { get; init; } = Tint.Of(0xFFE2A0, 0.8f);

    public SKColor Glass { get; init; } = Tint.Of(0xFFFFFF, 0.1f);

    /// <summary>Where the temples end: the ears.</summary>
    public float EarX { get; init; } = 100f;

    public float EarDepth { get; init; } = -10f;
}
