using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>How a nose looks; lengths in design units.</summary>
internal sealed record NoseStyle
{
    /// <summary>Height of the tip below the head's centre.</summary>
    public float Y { get; init; } = 32f;

    /// <summary>How far the tip stands before the face.</summary>
    public float Lift { get; init; } = 22f;

    public float HalfWidth { get; init; } = 17f;

    public float Ball { get; init; } = 12f;

    /// <summary>Top of the bridge above the tip.</summary>
    public float Bridge { get; init; } = 44f;

    public SKColor Color { get; init; } = Tint.Of(0xE08A6A);

    public SKColor Shade { get; init; } = Tint.Of(0xA8503C, 0.5f);

    public SKColor Light { get; init; } = Tint.Of(0xFFEEDD, 0.65f);

    public SKColor Nostril { get; init; } = Tint.Of(0x8A3A30, 0.7f);
}
