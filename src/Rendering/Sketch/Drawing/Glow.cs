using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Drawing;

/// <summary>A soft round spot of one colour, rendered once and stretched where it is needed: blush, shade, light.</summary>
internal sealed class Glow : IDisposable
{
    private const int Size = 64;

    public Glow(SKColor color, float core = 0f)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Size, Size, SKColorType.Bgra8888, SKAlphaType.Premul));
        using var shader = SKShader.CreateRadialGradient(
            new SKPoint(Size / 2f, Size / 2f),
            Size / 2f,
            [color, Tint.Fade(color, 0.62f), Tint.Fade(color, 0.2f), color.WithAlpha(0)],
            [core, core + ((1f - core) * 0.35f), core + ((1f - core) * 0.7f), 0.99f],
            SKShaderTileMode.Clamp);
        using var paint = new SKPaint { Shader = shader, IsDither = true };
        surface.Canvas.DrawPaint(paint);
        Image = surface.Snapshot();
    }

    public static SKSamplingOptions Sampling { get; } = new(SKFilterMode.Linear);

    public SKImage Image { get; }

    public void Dispose() => Image.Dispose();
}
