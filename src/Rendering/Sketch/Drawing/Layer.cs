using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Drawing;

/// <summary>Art that keeps its shape, rendered once and only moved per frame.</summary>
internal sealed class Layer : IDisposable
{
    private Layer(SKImage image, float x, float y, bool still)
    {
        Image = image;
        X = x;
        Y = y;
        Sampling = new SKSamplingOptions(still ? SKFilterMode.Nearest : SKFilterMode.Linear);
    }

    public SKImage Image { get; }

    /// <summary>Left edge in pixels before moving.</summary>
    public float X { get; }

    /// <summary>Top edge in pixels before moving.</summary>
    public float Y { get; }

    public SKSamplingOptions Sampling { get; }

    /// <summary>Renders art inside a rectangle of design units.</summary>
    /// <param name="parent">Whose scale is taken.</param>
    /// <param name="bounds">What may be drawn on, design units.</param>
    /// <param name="draw">Draws in design units.</param>
    public static Layer Render(Ink parent, SKRect bounds, Action<SKCanvas> draw)
    {
        var x = MathF.Floor(parent.Left + (bounds.Left * parent.Scale));
        var y = MathF.Floor(parent.Top + (bounds.Top * parent.Scale));
        var info = new SKImageInfo(
            (int)MathF.Ceiling(bounds.Width * parent.Scale) + 2,
            (int)MathF.Ceiling(bounds.Height * parent.Scale) + 2,
            SKColorType.Bgra8888,
            SKAlphaType.Premul);
        using var surface = SKSurface.Create(info);
        surface.Canvas.Translate(parent.Left - x, parent.Top - y);
        surface.Canvas.Scale(parent.Scale);
        draw(surface.Canvas);
        return new Layer(surface.Snapshot(), x, y, still: false);
    }

    /// <summary>
    /// Renders an opaque picture-sized layer that never moves. Beside or above the square that is designed, its mirror
    /// image continues it, so that any picture shape is filled without a seam.
    /// </summary>
    public static Layer Backdrop(Ink parent, int width, int height, Action<SKCanvas> draw)
    {
        var side = Math.Min(width, height);
        using var square = SKSurface.Create(new SKImageInfo(side, side, SKColorType.Bgra8888, SKAlphaType.Opaque));
        square.Canvas.Scale(parent.Scale);
        draw(square.Canvas);
        var art = square.Snapshot();
        if (width == height)
        {
            return new Layer(art, 0f, 0f, still: true);
        }

        using (art)
        {
            using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Bgra8888, SKAlphaType.Opaque));
            using var shader = art.ToShader(
                SKShaderTileMode.Mirror, SKShaderTileMode.Mirror, Glow.Sampling, SKMatrix.CreateTranslation(parent.Left, parent.Top));
            using var paint = new SKPaint { Shader = shader };
            surface.Canvas.DrawPaint(paint);
            return new Layer(surface.Snapshot(), 0f, 0f, still: true);
        }
    }

    public void Dispose() => Image.Dispose();
}
