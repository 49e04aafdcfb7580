using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>How a brow looks; lengths in design units.</summary>
internal sealed record BrowStyle
{
    public float X { get; init; } = 54f;

    public float Y { get; init; } = -46f;

    public float HalfWidth { get; init; } = 30f;

    /// <summary>Thickness at the inner end and in the middle.</summary>
    public float Weight { get; init; } = 8f;

    /// <summary>How far the middle arches over the ends.</summary>
    public float Arch { get; init; } = 8f;

    /// <summary>Height of the outer end under the inner one.</summary>
    public float Slope { get; init; } = 4f;

    public float Lift { get; init; } = 2f;

    /// <summary>How far a full raise or frown moves it.</summary>
    public float Travel { get; init; } = 13f;

    public SKColor Color { get; init; } = Tint.Of(0x4A2A1A);

    /// <summary>Tufts for bushy brows; 0 is a clean stroke.</summary>
    public int Tufts { get; init; }
}
