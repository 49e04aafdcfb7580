using System.Numerics;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Painting;
using SkiaSharp;

namespace PersonaAvatar.Tests.Unit.Rendering.Painting;

/// <summary>A face drawn in flat colours, whose landmarks are known because it was drawn through them.</summary>
internal sealed class DrawnFace
{
    public const int Side = 400;

    public static readonly SKColor Lips = new(200, 40, 60);
    public static readonly SKColor White = new(250, 250, 250);
    public static readonly SKColor Iris = new(20, 60, 220);

    private static readonly int[] Oval =
        [10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109];

    private static readonly int[] LipOutline = [61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146];
    private static readonly int[] RightEye = [33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7];
    private static readonly int[] LeftEye = [263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249];

    private static readonly Lazy<PortraitAsset> ClosedAsset = new(() => new DrawnFace().Asset());

    /// <param name="gap">How far the inner lips stand apart, pixels.</param>
    public DrawnFace(float gap = 0f)
    {
        Landmarks = FacePoints.Fit(Named(gap));
        Picture = new Picture(Side, Side);
        using var bitmap = new SKBitmap(new SKImageInfo(Side, Side, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        {
            Draw(canvas, gap);
        }

        bitmap.GetPixelSpan().CopyTo(Picture.Pixels);
    }

    public IReadOnlyList<Vector3> Landmarks { get; }

    public Picture Picture { get; }

    public static Dictionary<string, Vector2> Named(float gap = 0f) => new(StringComparer.Ordinal)
    {
        ["right_eye_outer"] = new(130, 170), ["right_eye_inner"] = new(176, 172), ["right_eye_center"] = new(153, 168),
        ["left_eye_inner"] = new(224, 172), ["left_eye_outer"] = new(270, 170), ["left_eye_center"] = new(247, 168),
        ["mouth_right"] = new(164, 274), ["mouth_left"] = new(236, 274), ["upper_lip_outer"] = new(200, 262), ["lower_lip_outer"] = new(200, 292 + gap),
        ["upper_lip_inner"] = new(200, 274), ["lower_lip_inner"] = new(200, 274 + gap),
        ["nose_tip"] = new(200, 226), ["chin"] = new(200, 340 + (gap / 2)), ["forehead_top"] = new(200, 70),
    };

    /// <summary>The asset of the face with closed lips, made once.</summary>
    public static PortraitAsset Closed => ClosedAsset.Value;

    public PortraitAsset Asset(MouthInside mouth = MouthInside.Auto) => PortraitMaking.Make(
        new PortraitDraft(Picture, Landmarks, "points") { Crop = new FaceCrop(0, 0, Side), Mouth = mouth, Name = "Drawn" }, "drawn");

    public IPainter Painter(int side = Side, MouthInside mouth = MouthInside.Auto)
    {
        var asset = Asset(mouth);
        return PortraitFaces.Open(asset, side, side);
    }

    /// <summary>Draws a part of the picture anew.</summary>
    /// <param name="region">The part.</param>
    /// <param name="colourOf">From a pixel's colour to what it shall be.</param>
    public void Redraw(SKRectI region, Func<SKColor, SKColor> colourOf)
    {
        using var bitmap = Bitmap();
        for (var y = region.Top; y < region.Bottom; y++)
        {
            for (var x = region.Left; x < region.Right; x++)
            {
                bitmap.SetPixel(x, y, colourOf(bitmap.GetPixel(x, y)));
            }
        }

        bitmap.GetPixelSpan().CopyTo(Picture.Pixels);
    }

    internal PortraitModel Model() => new(Plate(), [.. Landmarks.SelectMany(p => new[] { p.X, p.Y, p.Z })], MouthInside.Auto);

    internal Plate Plate()
    {
        using var bitmap = Bitmap();
        return PersonaAvatar.Rendering.Painting.Plate.Of(bitmap);
    }

    /// <summary>How many pixels of a region are near a colour.</summary>
    public static int Count(byte[] picture, SKColor color, SKRectI region, int near = 24)
    {
        var count = 0;
        for (var y = region.Top; y < region.Bottom; y++)
        {
            for (var x = region.Left; x < region.Right; x++)
            {
                count += IsNear(picture, x, y, color, near) ? 1 : 0;
            }
        }

        return count;
    }

    public static bool IsNear(byte[] picture, int x, int y, SKColor color, int near = 24)
    {
        var i = ((y * Side) + x) * 4;
        return Math.Abs(picture[i] - color.Blue) <= near && Math.Abs(picture[i + 1] - color.Green) <= near && Math.Abs(picture[i + 2] - color.Red) <= near;
    }

    private SKBitmap Bitmap()
    {
        var bitmap = new SKBitmap(new SKImageInfo(Side, Side, SKColorType.Bgra8888, SKAlphaType.Opaque));
        Picture.Pixels.CopyTo(bitmap.GetPixelSpan());
        return bitmap;
    }

    private void Draw(SKCanvas canvas, float gap)
    {
        using var paint = new SKPaint { IsAntialias = true };
        for (var x = 0; x < Side; x += 10)
        {
            paint.Color = x % 20 == 0 ? new SKColor(90, 140, 110) : new SKColor(110, 170, 130);
            canvas.DrawRect(x, 0, 10, Side, paint);
        }

        paint.Color = new SKColor(225, 180, 150);
        canvas.DrawRect(160, 300, 80, 100, paint);
        Fill(canvas, paint, Oval);
        paint.Color = Lips;
        Fill(canvas, paint, LipOutline);
        if (gap > 0)
        {
            paint.Color = new SKColor(40, 5, 10);
            Fill(canvas, paint, [78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95]);
        }

        foreach (var (eye, centre) in new[] { (RightEye, 468), (LeftEye, 473) })
        {
            paint.Color = White;
            Fill(canvas, paint, eye);
            canvas.Save();
            using var clip = PathOf(eye);
            canvas.ClipPath(clip, SKClipOperation.Intersect, antialias: true);
            paint.Color = Iris;
            canvas.DrawCircle(Landmarks[centre].X, Landmarks[centre].Y, 8.5f, paint);
            canvas.Restore();
        }
    }

    private void Fill(SKCanvas canvas, SKPaint paint, int[] outline)
    {
        using var path = PathOf(outline);
        canvas.DrawPath(path, paint);
    }

    private SKPath PathOf(int[] outline)
    {
        using var path = new SKPathBuilder();
        path.AddPoly([.. outline.Select(i => new SKPoint(Landmarks[i].X, Landmarks[i].Y))], close: true);
        return path.Detach();
    }
}
