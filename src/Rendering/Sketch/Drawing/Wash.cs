using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Drawing;

/// <summary>Slow, soft paint for what is rendered once: backdrops, textures, layers. Coordinates are the canvas's own.</summary>
internal static class Wash
{
    /// <summary>Covers everything with a linear gradient of evenly spaced colours.</summary>
    public static void Linear(SKCanvas canvas, float x0, float y0, float x1, float y1, params SKColor[] colors)
    {
        using var shader = SKShader.CreateLinearGradient(new SKPoint(x0, y0), new SKPoint(x1, y1), colors, SKShaderTileMode.Clamp);
        using var paint = new SKPaint { Shader = shader, IsDither = true };
        canvas.DrawPaint(paint);
    }

    /// <summary>A radial gradient from a colour to nothing.</summary>
    public static void Radial(SKCanvas canvas, float x, float y, float rx, float ry, SKColor color)
    {
        using var shader = SKShader.CreateRadialGradient(
            default, 1f, [color, Tint.Fade(color, 0.55f), Tint.Fade(color, 0.16f), color.WithAlpha(0)], [0f, 0.35f, 0.7f, 1f], SKShaderTileMode.Clamp);
        using var paint = new SKPaint { Shader = shader, IsDither = true };
        canvas.Save();
        canvas.Translate(x, y);
        canvas.Scale(rx, ry);
        canvas.DrawRect(-1f, -1f, 2f, 2f, paint);
        canvas.Restore();
    }

    /// <summary>An oval, blurred by a sigma in design units.</summary>
    public static void Oval(SKCanvas canvas, float x, float y, float rx, float ry, SKColor color, float sigma = 0f)
    {
        using var paint = Paint(color, sigma);
        canvas.DrawOval(x, y, rx, ry, paint);
    }

    /// <summary>A rounded box, blurred by a sigma in design units.</summary>
    public static void Box(SKCanvas canvas, float x, float y, float w, float h, float radius, SKColor color, float sigma = 0f)
    {
        using var paint = Paint(color, sigma);
        canvas.DrawRoundRect(x, y, w, h, radius, radius, paint);
    }

    /// <summary>A shape in SVG path data, blurred by a sigma in design units.</summary>
    public static void Shape(SKCanvas canvas, string svg, SKColor color, float sigma = 0f)
    {
        using var path = SKPath.ParseSvgPathData(svg);
        using var paint = Paint(color, sigma);
        canvas.DrawPath(path, paint);
    }

    /// <summary>A line in SVG path data, blurred by a sigma in design units.</summary>
    public static void Line(SKCanvas canvas, string svg, SKColor color, float width, float sigma = 0f)
    {
        using var path = SKPath.ParseSvgPathData(svg);
        using var paint = Paint(color, sigma);
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = width;
        paint.StrokeCap = SKStrokeCap.Round;
        paint.StrokeJoin = SKStrokeJoin.Round;
        canvas.DrawPath(path, paint);
    }

    private static SKPaint Paint(SKColor color, float sigma) => new()
    {
        Color = color,
        IsAntialias = true,
        MaskFilter = sigma > 0f ? SKMaskFilter.CreateBlur(SKBlurStyle.Normal, sigma) : null,
    };
}
