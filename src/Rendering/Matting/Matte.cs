using PersonaAvatar.Rendering.Faces;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Matting;

/// <summary>
/// Which part of a picture is head and body, and which is what stands behind them. Immutable. Its size is that of the picture, or smaller in
/// the same shape.
/// </summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Cover">Row by row, how much of a place belongs to the person: 0 background .. 255 person.</param>
/// <param name="Sure">Row by row, how sure that is: 0 a guess, the background there goes on bending with the head .. 255 plain to see.</param>
internal sealed record Matte(int Width, int Height, byte[] Cover, byte[] Sure)
{
    /// <summary>Longest side of a matte, pixels.</summary>
    public const int LongestSide = 1024;

    /// <summary>Most bytes of a matte's file.</summary>
    public const int LargestBytes = 4 * 1024 * 1024;

    /// <summary>How sure it is where person and background meet, 0..1.</summary>
    public float Sureness { get; init; }

    /// <summary>Whether it parts anything: an unsure matte says that everything is person.</summary>
    public bool Parts => Sureness >= MatteSheet.LeastSureness;

    /// <summary>A matte of a picture in which nothing can be parted.</summary>
    public static Matte None(int width, int height)
    {
        var cover = new byte[width * height];
        cover.AsSpan().Fill(255);
        return new Matte(width, height, cover, new byte[cover.Length]);
    }

    /// <summary>As a PNG: red is the cover, green how sure it is, blue how sure all of it is where both sides meet.</summary>
    public byte[] ToPng()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        var pixels = bitmap.GetPixelSpan();
        var whole = (byte)MathF.Round(255f * Sureness);
        for (var i = 0; i < Cover.Length; i++)
        {
            (pixels[4 * i], pixels[(4 * i) + 1], pixels[(4 * i) + 2], pixels[(4 * i) + 3]) = (whole, Sure[i], Cover[i], 255);
        }

        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <summary>Reads what <see cref="ToPng"/> wrote.</summary>
    /// <param name="png">The file.</param>
    /// <param name="where">What messages call it.</param>
    /// <exception cref="FaceException">It is no such picture, or too large.</exception>
    public static Matte Read(byte[] png, string where)
    {
        using var data = SKData.CreateCopy(png);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width > LongestSide || codec.Info.Height > LongestSide)
        {
            throw new FaceException($"{where} is no matte: a PNG of at most {LongestSide} pixels a side.");
        }

        using var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is not SKCodecResult.Success)
        {
            throw new FaceException($"{where} is cut short or damaged; add the face again.");
        }

        var (cover, sure) = (new byte[bitmap.Width * bitmap.Height], new byte[bitmap.Width * bitmap.Height]);
        var pixels = bitmap.GetPixelSpan();
        for (var i = 0; i < cover.Length; i++)
        {
            (sure[i], cover[i]) = (pixels[(4 * i) + 1], pixels[(4 * i) + 2]);
        }

        return new Matte(bitmap.Width, bitmap.Height, cover, sure) { Sureness = pixels[0] / 255f };
    }
}
