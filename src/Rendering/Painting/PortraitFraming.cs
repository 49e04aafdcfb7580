using PersonaAvatar.Rendering.Faces;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>Which part of a picture is shown, and that part at the painted size with its landmarks.</summary>
internal sealed class PortraitFraming
{
    /// <summary>Height of a framed picture over the height of the face from hairline to chin.</summary>
    private const float HeadRoom = 2.35f;

    private readonly float _scale;
    private readonly SKRect _place;
    private readonly int _width;
    private readonly int _height;

    /// <param name="pictureWidth">Of the whole picture.</param>
    /// <param name="pictureHeight">Of the whole picture.</param>
    /// <param name="crop">The square that must be seen.</param>
    /// <param name="width">Of the plate.</param>
    /// <param name="height">Of the plate.</param>
    public PortraitFraming(int pictureWidth, int pictureHeight, FaceCrop crop, int width, int height)
    {
        // The square fills the shorter side; the longer one shows more of the picture, or its edge.
        (_width, _height, _scale) = (width, height, Math.Min(width, height) / crop.Side);
        var left = Within(crop.Left + (crop.Side / 2f) - (width / 2f / _scale), width / _scale, pictureWidth);
        var top = Within(crop.Top + (crop.Side / 2f) - (height / 2f / _scale), height / _scale, pictureHeight);
        _place = SKRect.Create(-left * _scale, -top * _scale, pictureWidth * _scale, pictureHeight * _scale);
    }

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

    /// <summary>Cuts and scales the picture; what lies beyond it is its own blurred edge.</summary>
    /// <param name="picture">The whole picture.</param>
    public Plate Cut(SKBitmap picture)
    {
        using var plate = new SKBitmap(new SKImageInfo(_width, _height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(plate);
        using var image = SKImage.FromBitmap(picture);
        if (_place.Left > 0.01f || _place.Top > 0.01f || _place.Right < _width - 0.01f || _place.Bottom < _height - 0.01f)
        {
            using var blur = new SKPaint { ImageFilter = SKImageFilter.CreateBlur(_width / 30f, _height / 30f, SKShaderTileMode.Clamp) };
            var cover = Math.Max(_width / (float)picture.Width, _height / (float)picture.Height);
            canvas.DrawImage(
                image, SKRect.Create((_width - (picture.Width * cover)) / 2f, (_height - (picture.Height * cover)) / 2f, picture.Width * cover, picture.Height * cover),
                new SKSamplingOptions(SKFilterMode.Linear), blur);
        }

        canvas.DrawImage(image, _place, _scale < 0.75f ? new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear) : new SKSamplingOptions(SKCubicResampler.CatmullRom));
        return Plate.Of(plate);
    }

    /// <summary>Something of the picture's shape, but perhaps of another size, where the picture lies; the caller disposes it.</summary>
    /// <param name="map">Of the picture's shape.</param>
    /// <param name="beyond">What lies beyond the picture.</param>
    public SKBitmap Lay(SKBitmap map, SKColor beyond)
    {
        var laid = new SKBitmap(new SKImageInfo(_width, _height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(laid);
        using var image = SKImage.FromBitmap(map);
        canvas.Clear(beyond);
        var shrinks = _place.Width < 0.75f * map.Width;
        canvas.DrawImage(image, _place, shrinks ? new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear) : new SKSamplingOptions(SKFilterMode.Linear));
        return laid;
    }

    /// <summary>Landmarks in pixels of the plate, x y z one after the other.</summary>
    /// <param name="landmarks">478 points of the picture.</param>
    public float[] Move(IReadOnlyList<float[]> landmarks)
    {
        var points = new float[landmarks.Count * 3];
        for (var i = 0; i < landmarks.Count; i++)
        {
            (points[3 * i], points[(3 * i) + 1], points[(3 * i) + 2]) = (_place.Left + (landmarks[i][0] * _scale), _place.Top + (landmarks[i][1] * _scale), landmarks[i][2] * _scale);
        }

        return points;
    }

    private static float Within(float start, float length, float whole) =>
        length >= whole ? (whole - length) / 2f : Math.Clamp(start, 0f, whole - length);
}
