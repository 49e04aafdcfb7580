using PersonaAvatar.Rendering.Faces;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>Which part of a picture is shown, and that part at the painted size with its landmarks.</summary>
internal static class PortraitFraming
{
    /// <summary>Height of a framed picture over the height of the face from hairline to chin.</summary>
    private const float HeadRoom = 2.35f;

    /// <summary>The square that frames a head as in a call: eyes above the middle, some shoulder; within the picture.</summary>
    /// <param name="landmarks">478 points of the picture.</param>
    /// <param name="width">Of the picture.</param>
    /// <param name="height">Of the picture.</param>
    public static FaceCrop Of(IReadOnlyList<float[]> landmarks, int width, int height)
    {
        float left = float.MaxValue, right = float.MinValue, top = float.MaxValue, bottom = float.MinValue;
        for (var i = 0; i < RigData.Skin; i++)
        {
            (left, right) = (Math.Min(left, landmarks[i][0]), Math.Max(right, landmarks[i][0]));
            (top, bottom) = (Math.Min(top, landmarks[i][1]), Math.Max(bottom, landmarks[i][1]));
        }

        var face = Math.Max(bottom - top, 1.15f * (right - left));
        var side = Math.Clamp(HeadRoom * face, 32f, Math.Min(width, height));
        var x = Math.Clamp(((left + right) / 2f) - (side / 2f), 0f, width - side);
        var y = Math.Clamp(((top + bottom) / 2f) - (0.47f * side), 0f, height - side);
        return new FaceCrop(x, y, side);
    }

    /// <summary>Cuts and scales; what lies beyond the picture is its own blurred edge.</summary>
    /// <param name="picture">The whole picture.</param>
    /// <param name="crop">The square that must be seen.</param>
    /// <param name="landmarks">478 points of the picture.</param>
    /// <param name="width">Of the plate.</param>
    /// <param name="height">Of the plate.</param>
    public static (Plate Plate, float[] Landmarks) Cut(SKBitmap picture, FaceCrop crop, IReadOnlyList<float[]> landmarks, int width, int height)
    {
        // The square fills the shorter side; the longer one shows more of the picture, or its edge.
        var scale = Math.Min(width, height) / crop.Side;
        var left = crop.Left + (crop.Side / 2f) - (width / 2f / scale);
        var top = crop.Top + (crop.Side / 2f) - (height / 2f / scale);
        left = Within(left, width / scale, picture.Width);
        top = Within(top, height / scale, picture.Height);
        using var plate = new SKBitmap(new SKImageInfo(width, height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(plate))
        using (var image = SKImage.FromBitmap(picture))
        {
            var place = SKRect.Create(-left * scale, -top * scale, picture.Width * scale, picture.Height * scale);
            if (place.Left > 0.01f || place.Top > 0.01f || place.Right < width - 0.01f || place.Bottom < height - 0.01f)
            {
                using var blur = new SKPaint { ImageFilter = SKImageFilter.CreateBlur(width / 30f, height / 30f, SKShaderTileMode.Clamp) };
                var cover = Math.Max(width / (float)picture.Width, height / (float)picture.Height);
                canvas.DrawImage(
                    image, SKRect.Create((width - (picture.Width * cover)) / 2f, (height - (picture.Height * cover)) / 2f, picture.Width * cover, picture.Height * cover),
                    new SKSamplingOptions(SKFilterMode.Linear), blur);
            }

            canvas.DrawImage(image, place, scale < 0.75f ? new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear) : new SKSamplingOptions(SKCubicResampler.CatmullRom));
        }

        var points = new float[landmarks.Count * 3];
        for (var i = 0; i < landmarks.Count; i++)
        {
            (points[3 * i], points[(3 * i) + 1], points[(3 * i) + 2]) = ((landmarks[i][0] - left) * scale, (landmarks[i][1] - top) * scale, landmarks[i][2] * scale);
        }

        return (Plate.Of(plate), points);
    }

    private static float Within(float start, float length, float whole) =>
        length >= whole ? (whole - length) / 2f : Math.Clamp(start, 0f, whole - length);
}
