using System.Numerics;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// Teeth and tongue of one mouth, drawn once. Measures are shares of the mouth's width m between the inner corners (50 mm in an
/// adult): central incisors 8.5 mm wide and 10 mm high, then 6.5, 7.5, 7 and 7 mm, foreshortened by the dental arch (Wheeler's
/// Dental Anatomy).
/// </summary>
internal sealed class MouthSprites
{
    /// <summary>Sprite pixels a plate pixel: moving sprites stay crisp.</summary>
    public const float Fine = 2f;

    private static readonly float[] UpperWidths = [0.165f, 0.125f, 0.125f, 0.085f, 0.055f];
    private static readonly float[] LowerWidths = [0.105f, 0.115f, 0.12f, 0.1f, 0.07f];
    private static readonly float[] UpperLengths = [0.2f, 0.175f, 0.19f, 0.16f, 0.14f];
    private static readonly float[] LowerLengths = [0.15f, 0.155f, 0.165f, 0.15f, 0.13f];

    private readonly float _pixels;

    /// <param name="width">m in plate pixels.</param>
    /// <param name="look">Colours.</param>
    public MouthSprites(float width, MouthLook look)
    {
        _pixels = width * Fine;
        // Local coordinates: x from the middle, y down from where the teeth end, in m.
        Upper = Render(0.62f, -0.42f, 0.1f, canvas => Row(canvas, look, UpperWidths, UpperLengths, -1f));
        Lower = Render(0.62f, -0.1f, 0.42f, canvas => Row(canvas, look, LowerWidths, LowerLengths, 1f));
        Tongue = Render(0.5f, -0.16f, 0.5f, canvas => DrawTongue(canvas, look));
    }

    /// <summary>Upper teeth and gum; y 0 is where the middle incisors end.</summary>
    public Sprite Upper { get; }

    /// <summary>Lower teeth and gum; y 0 is where the middle incisors end.</summary>
    public Sprite Lower { get; }

    /// <summary>The tongue; y 0 is a little below its top.</summary>
    public Sprite Tongue { get; }

    private static SKColor Colour(Vector3 bgr, float shade = 1f)
    {
        var c = Vector3.Clamp(bgr * shade, Vector3.Zero, new Vector3(255f));
        return new SKColor((byte)c.Z, (byte)c.Y, (byte)c.X);
    }

    private static void Row(SKCanvas canvas, MouthLook look, float[] widths, float[] lengths, float way)
    {
        using var paint = new SKPaint { IsAntialias = true };
        if (look.IsFlat)
        {
            paint.Color = Colour(look.Teeth);
            var band = way < 0 ? new SKRect(-0.5f, -0.4f, 0.5f, 0f) : new SKRect(-0.42f, 0f, 0.42f, 0.4f);
            canvas.DrawRoundRect(band, 0.06f, 0.04f, paint);
            return;
        }

        var x = 0f;
        for (var tooth = 0; tooth < widths.Length; tooth++)
        {
            var end = x + widths[tooth];
            var middle = (x + end) / 2f;
            // The arch recedes and darkens; its edge rises to the sides as smiles do.
            var shade = Math.Clamp(1f - (1.6f * middle * middle), 0.45f, 1f);
            var edge = way * 0.16f * middle * middle;
            var root = edge + (way * lengths[tooth]);
            foreach (var side in new[] { -1f, 1f })
            {
                Tooth(canvas, paint, look, Math.Min(side * x, side * end), Math.Max(side * x, side * end), edge, root, shade);
            }

            x = end;
        }
    }

    private static void Tooth(SKCanvas canvas, SKPaint paint, MouthLook look, float left, float right, float edge, float root, float shade)
    {
        var way = Math.Sign(root - edge);
        // Gum behind the necks of the teeth.
        paint.Shader = null;
        paint.Color = Colour(look.Tongue, 0.62f * shade);
        canvas.DrawRect(SKRect.Create(left - 0.003f, Math.Min(edge + (way * 0.06f), root + (way * 0.2f)), right - left + 0.006f, Math.Abs(root - edge) + 0.14f), paint);
        using var lit = SKShader.CreateLinearGradient(
            new SKPoint(0, edge), new SKPoint(0, root),
            [Colour(look.Teeth, 0.95f * shade), Colour(look.Teeth, shade), Colour(Vector3.Lerp(look.Teeth, look.Tongue, 0.3f), 0.8f * shade)],
            [0f, 0.35f, 1f], SKShaderTileMode.Clamp);
        paint.Shader = lit;
        var body = new SKRect(left, Math.Min(edge, root), right, Math.Max(edge, root));
        using var shape = new SKRoundRect();
        var corner = new SKPoint(0.022f, 0.022f);
        var neck = new SKPoint(0.045f, 0.05f);
        shape.SetRectRadii(body, way < 0 ? [neck, neck, corner, corner] : [corner, corner, neck, neck]);
        canvas.DrawRoundRect(shape, paint);
        paint.Shader = null;
        // Where two teeth meet there is shade, no gap.
        paint.Color = Colour(look.Teeth, 0.62f * shade).WithAlpha(110);
        canvas.DrawRect(SKRect.Create(left - 0.004f, Math.Min(edge, root) + 0.01f, 0.008f, Math.Abs(root - edge) - 0.02f), paint);
    }

    private static void DrawTongue(SKCanvas canvas, MouthLook look)
    {
        using var paint = new SKPaint { IsAntialias = true, Color = Colour(look.Tongue) };
        var body = new SKRect(-0.36f, -0.13f, 0.36f, 0.75f);
        if (!look.IsFlat)
        {
            using var lit = SKShader.CreateRadialGradient(
                new SKPoint(0f, 0.02f), 0.5f, [Colour(look.Tongue, 0.98f), Colour(look.Tongue, 0.72f), Colour(look.Tongue, 0.4f)], [0f, 0.45f, 1f], SKShaderTileMode.Clamp);
            paint.Shader = lit;
            canvas.DrawRoundRect(body, 0.3f, 0.2f, paint);
            using var groove = new SKPaint
            {
                IsAntialias = true, Color = Colour(look.Tongue, 0.55f).WithAlpha(120), Style = SKPaintStyle.Stroke, StrokeWidth = 0.02f,
                MaskFilter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, 0.015f),
            };
            canvas.DrawLine(0f, -0.06f, 0f, 0.4f, groove);
            return;
        }

        canvas.DrawRoundRect(body, 0.3f, 0.2f, paint);
    }

    private Sprite Render(float halfWidth, float top, float bottom, Action<SKCanvas> draw)
    {
        int width = Math.Max(4, (int)(2f * halfWidth * _pixels)), height = Math.Max(4, (int)((bottom - top) * _pixels));
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Bgra8888, SKAlphaType.Premul));
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.Transparent);
            canvas.Scale(_pixels);
            canvas.Translate(halfWidth, -top);
            draw(canvas);
        }

        var sprite = new Sprite(-halfWidth * _pixels, top * _pixels, width, height);
        var pixels = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan());
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                sprite[x, y] = pixels[(y * bitmap.RowBytes / 4) + x];
            }
        }

        return sprite;
    }
}
