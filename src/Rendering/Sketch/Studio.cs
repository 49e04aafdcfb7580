using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch;

/// <summary>What a character needs to prepare its textures and layers for one picture size.</summary>
/// <param name="Ink">The ink of the picture.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
internal sealed record Studio(Ink Ink, int Width, int Height)
{
    /// <summary>An opaque picture-sized paint, drawn once in design units.</summary>
    public Texture Texture(Action<SKCanvas> draw) => Drawing.Texture.Render(Ink, Width, Height, draw);

    /// <summary>The most common texture: a linear gradient between two points of the design.</summary>
    public Texture Gradient(float x0, float y0, float x1, float y1, params SKColor[] colors) =>
        Texture(canvas => Wash.Linear(canvas, x0, y0, x1, y1, colors));

    /// <summary>The still background, drawn once in design units.</summary>
    public Layer Backdrop(Action<SKCanvas> draw) => Layer.Backdrop(Ink, Width, Height, draw);

    /// <summary>Art that is moved but keeps its shape, drawn once in design units.</summary>
    public Layer Cutout(float left, float top, float right, float bottom, Action<SKCanvas> draw) =>
        Drawing.Layer.Render(Ink, new SKRect(left, top, right, bottom), draw);
}
