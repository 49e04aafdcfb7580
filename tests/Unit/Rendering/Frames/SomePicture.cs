using PersonaAvatar.Rendering.Frames;
using SkiaSharp;

namespace PersonaAvatar.Tests.Unit.Rendering.Frames;

/// <summary>Pictures and files of pictures for tests.</summary>
internal static class SomePicture
{
    /// <summary>Red where x is small, blue where it is large; green grows downwards.</summary>
    public static Picture Gradient(int width, int height)
    {
        var picture = new Picture(width, height);
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                Span<byte> pixel = picture.Pixels[(((y * width) + x) * 4)..];
                pixel[0] = (byte)(x * 255 / width);
                pixel[1] = (byte)(y * 255 / height);
                pixel[2] = (byte)(255 - pixel[0]);
                pixel[3] = 255;
            }
        }

        return picture;
    }

    /// <summary>A picture as a file.</summary>
    public static byte[] Encode(Picture picture, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(picture.Width, picture.Height, SKColorType.Bgra8888, SKAlphaType.Unpremul));
        picture.Pixels.CopyTo(bitmap.GetPixelSpan());
        using SKData data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>A JPEG whose EXIF says how the camera was held (1..8).</summary>
    public static byte[] Turned(byte[] jpeg, byte orientation)
    {
        byte[] exif =
        [
            0xFF, 0xE1, 0, 34, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
        ];
        return [.. jpeg[..2], .. exif, .. jpeg[2..]];
    }

    /// <summary>A GIF of 16 × 16 with two frames, red then blue.</summary>
    public static byte[] Animation()
    {
        var file = new List<byte>("GIF89a"u8.ToArray()) { 16, 0, 16, 0, 0xF0, 0, 0, 255, 0, 0, 0, 0, 255 };
        for (byte colour = 0; colour < 2; colour++)
        {
            file.AddRange([0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 16, 0, 16, 0, 0, 7]);

            // Codes of eight bits, a clear code before each hundred: nothing is compressed.
            List<byte> codes = [.. Enumerable.Range(0, 256).SelectMany(i => i % 100 == 0 ? new byte[] { 128, colour } : [colour]), 129];
            for (int at = 0; at < codes.Count; at += 255)
            {
                List<byte> block = codes.GetRange(at, Math.Min(255, codes.Count - at));
                file.Add((byte)block.Count);
                file.AddRange(block);
            }

            file.Add(0);
        }

        file.Add(0x3B);
        return [.. file];
    }
}
