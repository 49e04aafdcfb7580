using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>Colours and soft light of a head's surface. Light falls from the upper left; the rim is lit from the right behind.</summary>
internal sealed record SkinStyle
{
    public SKColor Light { get; init; } = Tint.Of(0xFBD3B0);

    public SKColor Base { get; init; } = Tint.Of(0xF2B48E);

    public SKColor Dark { get; init; } = Tint.Of(0xD98B68);

    public SKColor Rim { get; init; } = Tint.Of(0xFFE2B8);

    /// <summary>Width of the lit rim in design units.</summary>
    public float RimWidth { get; init; } = 5f;

    public SKColor Blush { get; init; } = Tint.Of(0xE8604E, 0.45f);

    public float BlushX { get; init; } = 62f;

    public float BlushY { get; init; } = 40f;

    public float BlushSize { get; init; } = 34f;

    /// <summary>Soft shade of eye sockets, hairline and the far side.</summary>
    public SKColor Shade { get; init; } = Tint.Of(0xA04A38, 0.5f);

    public SKColor Fold { get; init; } = Tint.Of(0xA85540, 0.5f);

    /// <summary>Folds beside the mouth that stay in a resting face, 0..1: age.</summary>
    public float RestingFolds { get; init; }
}
