using PersonaAvatar.Rendering.Sketch.Composition;
using SkiaSharp;

namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>
/// Draws known landmarks as the face ControlNet was taught to read them: coloured contours on black, after the annotator of
/// CrucibleAI/ControlNetMediaPipeFace. Right and left are the person's own.
/// </summary>
internal static class ControlPicture
{
    private static readonly (SKColor Color, bool Closed, int[] Points)[] Contours =
    [
        (new SKColor(10, 200, 10), true, [10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109]),
        (new SKColor(180, 200, 10), true, [33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246]),
        (new SKColor(10, 200, 180), true, [263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466]),
        (new SKColor(180, 220, 10), false, [46, 53, 52, 65, 55]),
        (new SKColor(180, 220, 10), false, [70, 63, 105, 66, 107]),
        (new SKColor(10, 220, 180), false, [276, 283, 282, 295, 285]),
        (new SKColor(10, 220, 180), false, [300, 293, 334, 296, 336]),
        (new SKColor(10, 180, 10), true, [61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185]),
        (new SKColor(10, 180, 10), true, [78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 415, 310, 311, 312, 13, 82, 81, 80, 191]),
        (new SKColor(250, 200, 10), true, [469, 470, 471, 472]),
        (new SKColor(10, 200, 250), true, [474, 475, 476, 477]),
    ];

    /// <summary>A PNG of the contours whose points are known; a contour with fewer than two is left out.</summary>
    /// <param name="landmarks">Points in pixels of a picture of this size.</param>
    /// <param name="size">Width and height in pixels.</param>
    public static byte[] Draw(IReadOnlyList<SketchLandmark> landmarks, int size)
    {
        var known = landmarks.ToDictionary(point => point.Index, point => new SKPoint(point.X, point.Y));
        using var bitmap = new SKBitmap(new SKImageInfo(size, size, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Black);
        using var pen = new SKPaint { Style = SKPaintStyle.Stroke, StrokeWidth = size / 256f, IsAntialias = true };
        foreach (var (color, closed, points) in Contours)
        {
            var there = points.Where(known.ContainsKey).Select(index => known[index]).ToArray();
            if (there.Length < 2)
            {
                continue;
            }

            pen.Color = color;
            using var builder = new SKPathBuilder();
            builder.AddPoly(there, closed && there.Length > 2);
            using var path = builder.Detach();
            canvas.DrawPath(path, pen);
        }

        canvas.Flush();
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
