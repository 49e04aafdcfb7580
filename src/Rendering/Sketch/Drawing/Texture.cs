using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Drawing;

/// <summary>
/// A picture-sized paint, rendered once: gradients computed per frame cost five times as much as copying them. It stands
/// still in the picture, as light in a room does, while the shapes filled with it move.
/// </summary>
internal sealed class Texture : IDisposable
{
    private readonly SKImage _image;

    private Texture(SKImage image)
    {
        _image = image;
        Shader = image.ToShader(SKShaderTileMode.Clamp, SKShaderTileMode.Clamp, new SKSamplingOptions(SKFilterMode.Nearest));
    }

    public SKShader Shader { get; }

    /// <summary>Renders a texture for pictures of the ink's size.</summary>
    /// <param name="ink">Whose scale and place are taken.</param>
    /// <param name="width">Picture width in pixels.</param>
    /// <param name="height">Picture height in pixels.</param>
    /// <param name="draw">Paints all of it, in design units.</param>
    public static Texture Render(Ink ink, int width, int height, Action<SKCanvas> draw)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        surface.Canvas.Translate(ink.Left, ink.Top);
        surface.Canvas.Scale(ink.Scale);
        draw(surface.Canvas);
        return new Texture(surface.Snapshot());
    }

    public void Dispose()
    {
        Shader.Dispose();
        _image.Dispose();
    }
}
