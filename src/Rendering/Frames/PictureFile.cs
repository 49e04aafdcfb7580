using SkiaSharp;

namespace PersonaAvatar.Rendering.Frames;

/// <summary>
/// Reads picture files of strangers: PNG, JPEG (grey, colour, CMYK), WebP, GIF, BMP. Size and pixels are limited before decoding;
/// turned as the camera says (EXIF); converted to sRGB; of an animation the first picture is taken.
/// </summary>
public static class PictureFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="limits">What it may be at most; null takes the defaults.</param>
    /// <exception cref="PictureException">It is absent, too large, too small, damaged, or no picture.</exception>
    public static Picture Read(string path, PictureLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        limits ??= new PictureLimits();
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                throw new PictureException(Directory.Exists(path) ? $"{path} is a folder, not a picture." : $"There is no file {path}.");
            }

            if (file.Length > limits.Bytes)
            {
                throw new PictureException($"The file has {Megabytes(file.Length)}; at most {Megabytes(limits.Bytes)} are read, so save it smaller.");
            }

            return Decode(File.ReadAllBytes(path), limits);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new PictureException($"{path} cannot be read: {denied.Message}", denied);
        }
    }

    /// <summary>Reads the bytes of a file, as they come from an upload.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="limits">What it may be at most; null takes the defaults.</param>
    /// <exception cref="PictureException">It is too large, too small, damaged, or no picture.</exception>
    public static Picture Decode(ReadOnlySpan<byte> file, PictureLimits? limits = null)
    {
        limits ??= new PictureLimits();
        if (file.Length > limits.Bytes)
        {
            throw new PictureException($"The file has {Megabytes(file.Length)}; at most {Megabytes(limits.Bytes)} are read, so save it smaller.");
        }

        if (file.IsEmpty)
        {
            throw new PictureException("The file is empty.");
        }

        using SKData data = SKData.CreateCopy(file);
        using SKCodec? codec = SKCodec.Create(data);
        if (codec is null)
        {
            throw new PictureException("The file is no picture that can be read; use PNG, JPEG, WebP, GIF or BMP.");
        }

        Check(codec.Info, limits);
        return Upright(Pixels(codec), codec.Info.Width, codec.Info.Height, codec.EncodedOrigin);
    }

    private static void Check(SKImageInfo info, PictureLimits limits)
    {
        if (Math.Max(info.Width, info.Height) > limits.LongSide || (long)info.Width * info.Height > limits.Pixels)
        {
            throw new PictureException(
                $"The picture has {info.Width} × {info.Height} pixels; at most {limits.Pixels / 1_000_000} million and {limits.LongSide} a side are read, so save it smaller.");
        }

        if (Math.Min(info.Width, info.Height) < limits.ShortSide)
        {
            throw new PictureException($"The picture has only {info.Width} × {info.Height} pixels; use one of at least {limits.ShortSide} × {limits.ShortSide}.");
        }
    }

    private static byte[] Pixels(SKCodec codec)
    {
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Bgra8888, SKAlphaType.Unpremul, SKColorSpace.CreateSrgb());
        byte[] pixels = new byte[info.BytesSize];
        SKCodecResult result;
        unsafe
        {
            fixed (byte* first = pixels)
            {
                result = codec.GetPixels(info, (nint)first);
            }
        }

        return result switch
        {
            SKCodecResult.Success => pixels,
            SKCodecResult.IncompleteInput => throw new PictureException("The picture is cut short: the file ends before its last row; save or send it again."),
            _ => throw new PictureException($"The picture is damaged and cannot be decoded ({result}); save it again in an image program."),
        };
    }

    /// <summary>Undoes the turn that a camera notes instead of turning the pixels.</summary>
    private static Picture Upright(byte[] pixels, int width, int height, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.Default)
        {
            return new Picture(width, height, pixels);
        }

        bool swaps = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var upright = new Picture(swaps ? height : width, swaps ? width : height);
        ReadOnlySpan<uint> from = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, uint>(pixels);
        Span<uint> to = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, uint>(upright.Pixels);
        for (int y = 0; y < upright.Height; y++)
        {
            for (int x = 0; x < upright.Width; x++)
            {
                (int column, int row) = Source(x, y, width, height, origin);
                to[(y * upright.Width) + x] = from[(row * width) + column];
            }
        }

        return upright;
    }

    private static (int Column, int Row) Source(int x, int y, int width, int height, SKEncodedOrigin origin) => origin switch
    {
        SKEncodedOrigin.TopRight => (width - 1 - x, y),
        SKEncodedOrigin.BottomRight => (width - 1 - x, height - 1 - y),
        SKEncodedOrigin.BottomLeft => (x, height - 1 - y),
        SKEncodedOrigin.LeftTop => (y, x),
        SKEncodedOrigin.RightTop => (y, height - 1 - x),
        SKEncodedOrigin.RightBottom => (width - 1 - y, height - 1 - x),
        SKEncodedOrigin.LeftBottom => (width - 1 - y, x),
        _ => (x, y),
    };

    private static string Megabytes(long bytes) => $"{bytes / 1e6:0.#} MB";
}
