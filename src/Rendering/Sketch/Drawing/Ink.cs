using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Drawing;

/// <summary>
/// Draws shapes given in design units (512 × 512) onto a canvas in device pixels. Head turns are applied to every point here,
/// in software, so that the canvas matrix stays the identity and textures are copied, not resampled.
/// </summary>
/// <remarks>A path built with Move/Line/Curve/Smooth/Oval is used up by the next Fill, Stroke or Clip.</remarks>
internal sealed class Ink : IDisposable
{
    private readonly SKPathBuilder _path = new();
    private readonly SKPaint _fill = new() { IsAntialias = true };
    private readonly SKPaint _stroke = new()
    {
        IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeCap = SKStrokeCap.Round, StrokeJoin = SKStrokeJoin.Round,
    };

    private readonly SKPaint _image = new();
    private Space _space;

    public Ink(SKCanvas canvas, float scale, float left, float top, HeadRig rig)
    {
        Canvas = canvas;
        Scale = scale;
        Left = left;
        Top = top;
        Pose = new Pose(rig);
        Flat();
    }

    public SKCanvas Canvas { get; }

    /// <summary>Pixels per design unit.</summary>
    public float Scale { get; }

    /// <summary>Pixel column of design x = 0.</summary>
    public float Left { get; }

    /// <summary>Pixel row of design y = 0.</summary>
    public float Top { get; }

    public Pose Pose { get; }

    /// <summary>Opacity of what is drawn next, 0..1.</summary>
    public float Opacity { get; set; } = 1f;

    /// <summary>Points are design units as they stand, shifted: bodies and backgrounds.</summary>
    public Ink Flat(float x = 0f, float y = 0f)
    {
        _space = Space.Flat(x, y);
        return this;
    }

    /// <summary>Points lie in a plane of the head at a depth; (x, y) is their origin from the head's centre.</summary>
    public Ink Plane(float x, float y, float depth)
    {
        _space = Space.Plane(x, y, depth);
        return this;
    }

    /// <summary>Points lie on the dome of the face, raised by a lift; (x, y) is their origin from the head's centre.</summary>
    public Ink Dome(float x, float y, float lift = 0f, float mirror = 1f)
    {
        _space = Space.Dome(x, y, lift, mirror);
        return this;
    }

    /// <summary>The pixel a point falls on.</summary>
    public SKPoint Map(float x, float y) => Device(_space.Place(Pose, x, y));

    /// <summary>The pixel a point of a given depth falls on, whatever the space is.</summary>
    public SKPoint Map(float x, float y, float depth) => Device(Space.Turn(Pose, x, y, depth));

    public Ink Move(float x, float y)
    {
        _path.MoveTo(Map(x, y));
        return this;
    }

    public Ink Line(float x, float y)
    {
        _path.LineTo(Map(x, y));
        return this;
    }

    public Ink Quad(float x1, float y1, float x, float y)
    {
        _path.QuadTo(Map(x1, y1), Map(x, y));
        return this;
    }

    public Ink Curve(float x1, float y1, float x2, float y2, float x, float y)
    {
        _path.CubicTo(Map(x1, y1), Map(x2, y2), Map(x, y));
        return this;
    }

    public Ink Close()
    {
        _path.Close();
        return this;
    }

    public Ink Oval(float x, float y, float rx, float ry)
    {
        const float k = 0.5523f;
        return Move(x - rx, y)
            .Curve(x - rx, y - (k * ry), x - (k * rx), y - ry, x, y - ry)
            .Curve(x + (k * rx), y - ry, x + rx, y - (k * ry), x + rx, y)
            .Curve(x + rx, y + (k * ry), x + (k * rx), y + ry, x, y + ry)
            .Curve(x - (k * rx), y + ry, x - rx, y + (k * ry), x - rx, y)
            .Close();
    }

    /// <summary>A smooth closed outline through points x0 y0 x1 y1 … (Catmull-Rom).</summary>
    public Ink Smooth(ReadOnlySpan<float> xy)
    {
        Span<SKPoint> points = stackalloc SKPoint[xy.Length / 2];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = Map(xy[2 * i], xy[(2 * i) + 1]);
        }

        return Outline(points);
    }

    /// <summary>A smooth closed outline through pixels.</summary>
    public Ink Outline(ReadOnlySpan<SKPoint> points)
    {
        const float k = 1f / 6f;
        var n = points.Length;
        _path.MoveTo(points[0]);
        for (var i = 0; i < n; i++)
        {
            var (a, b, c, d) = (points[(i + n - 1) % n], points[i], points[(i + 1) % n], points[(i + 2) % n]);
            _path.CubicTo(
                new SKPoint(b.X + ((c.X - a.X) * k), b.Y + ((c.Y - a.Y) * k)),
                new SKPoint(c.X - ((d.X - b.X) * k), c.Y - ((d.Y - b.Y) * k)),
                c);
        }

        _path.Close();
        return this;
    }

    /// <summary>Begins a contour at a pixel.</summary>
    public Ink MoveTo(SKPoint pixel)
    {
        _path.MoveTo(pixel);
        return this;
    }

    /// <summary>A straight line to a pixel.</summary>
    public Ink LineTo(SKPoint pixel)
    {
        _path.LineTo(pixel);
        return this;
    }

    /// <summary>A cubic through pixels.</summary>
    public Ink CurveTo(SKPoint a, SKPoint b, SKPoint pixel)
    {
        _path.CubicTo(a, b, pixel);
        return this;
    }

    /// <summary>Takes the built path; the caller disposes it.</summary>
    public SKPath Take() => _path.Detach();

    public void Fill(SKColor color)
    {
        using var path = Take();
        Fill(path, color);
    }

    public void Fill(SKPath path, SKColor color)
    {
        _fill.Shader = null;
        _fill.Color = Faded(color);
        Canvas.DrawPath(path, _fill);
    }

    /// <summary>Fills with a texture made for this ink.</summary>
    public void Fill(Texture texture)
    {
        using var path = Take();
        Fill(path, texture);
    }

    public void Fill(SKPath path, Texture texture) => Fill(path, texture.Shader);

    /// <summary>Fills with a shader whose coordinates are pixels of the picture.</summary>
    public void Fill(SKPath path, SKShader shader)
    {
        _fill.Color = Faded(SKColors.White);
        _fill.Shader = shader;
        Canvas.DrawPath(path, _fill);
        _fill.Shader = null;
    }

    public void Stroke(SKColor color, float width)
    {
        using var path = Take();
        Stroke(path, color, width);
    }

    public void Stroke(SKPath path, SKColor color, float width)
    {
        _stroke.Color = Faded(color);
        _stroke.StrokeWidth = width * Scale;
        Canvas.DrawPath(path, _stroke);
    }

    /// <summary>Clips what follows to the built path, until <see cref="Unclip"/>.</summary>
    public void Clip()
    {
        using var path = Take();
        Clip(path);
    }

    public void Clip(SKPath path)
    {
        Canvas.Save();
        Canvas.ClipPath(path, SKClipOperation.Intersect, true);
    }

    public void Unclip() => Canvas.Restore();

    /// <summary>A soft round spot, strongest in its middle.</summary>
    public void Glow(Glow glow, float x, float y, float rx, float ry)
    {
        var at = Map(x, y);
        _image.Color = Faded(SKColors.White);
        Canvas.DrawImage(
            glow.Image,
            new SKRect(at.X - (rx * Scale), at.Y - (ry * Scale), at.X + (rx * Scale), at.Y + (ry * Scale)),
            Drawing.Glow.Sampling,
            _image);
    }

    /// <summary>Draws a prepared layer, moved by design units.</summary>
    public void Draw(Layer layer, float dx, float dy)
    {
        _image.Color = Faded(SKColors.White);
        Canvas.DrawImage(
            layer.Image, new SKPoint(layer.X + (dx * Scale), layer.Y + (dy * Scale)), layer.Sampling, _image);
    }

    public void Dispose()
    {
        _path.Dispose();
        _fill.Dispose();
        _stroke.Dispose();
        _image.Dispose();
    }

    private SKPoint Device(SKPoint point) => new(Left + (point.X * Scale), Top + (point.Y * Scale));

    private SKColor Faded(SKColor color) =>
        Opacity >= 1f ? color : color.WithAlpha((byte)((color.Alpha * Math.Max(0f, Opacity)) + 0.5f));
}
