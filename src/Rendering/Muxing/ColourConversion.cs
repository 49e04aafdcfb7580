using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>BGRA to planar 4:2:0 YCbCr, BT.601 in limited range (luma 16..235, chroma 16..240 around 128).</summary>
/// <remarks>
/// Integer form of ITU-R BT.601 section 2.5 with 8 fraction bits, as in every video library:
/// Y = (66 R + 129 G + 25 B + 128) / 256 + 16, U = (-38 R - 74 G + 112 B + 128) / 256 + 128,
/// V = (112 R - 94 G - 18 B + 128) / 256 + 128. Chroma is taken from the mean of 2 × 2 pixels.
/// </remarks>
internal static class ColourConversion
{
    /// <summary>Bytes of one I420 picture.</summary>
    public static int I420Bytes(int width, int height) => width * height * 3 / 2;

    /// <summary>Converts one picture.</summary>
    /// <param name="bgra">Width × height × 4 bytes, rows top to bottom.</param>
    /// <param name="width">Even.</param>
    /// <param name="height">Even.</param>
    /// <param name="i420">Receives the Y plane, then U, then V.</param>
    public static void BgraToI420(ReadOnlySpan<byte> bgra, int width, int height, Span<byte> i420)
    {
        Check(bgra, width, height, i420);
        var luma = i420[..(width * height)];
        var u = i420.Slice(width * height, width * height / 4);
        var v = i420.Slice(width * height * 5 / 4, width * height / 4);
        var pixels = MemoryMarshal.Cast<byte, uint>(bgra);
        for (var y = 0; y < height; y += 2)
        {
            var top = pixels.Slice(y * width, width);
            var bottom = pixels.Slice((y + 1) * width, width);
            RowPair(top, bottom, luma.Slice(y * width, width), luma.Slice((y + 1) * width, width),
                u.Slice(y / 2 * (width / 2), width / 2), v.Slice(y / 2 * (width / 2), width / 2));
        }
    }

    /// <summary>The same, pixel by pixel: what the fast form is held against.</summary>
    internal static void BgraToI420Naive(ReadOnlySpan<byte> bgra, int width, int height, Span<byte> i420)
    {
        Check(bgra, width, height, i420);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var p = bgra.Slice((y * width + x) * 4, 4);
                i420[y * width + x] = Luma(p[2], p[1], p[0]);
            }
        }

        for (var y = 0; y < height; y += 2)
        {
            for (var x = 0; x < width; x += 2)
            {
                var a = (y * width + x) * 4;
                var b = a + width * 4;
                var blue = (bgra[a] + bgra[a + 4] + bgra[b] + bgra[b + 4] + 2) >> 2;
                var green = (bgra[a + 1] + bgra[a + 5] + bgra[b + 1] + bgra[b + 5] + 2) >> 2;
                var red = (bgra[a + 2] + bgra[a + 6] + bgra[b + 2] + bgra[b + 6] + 2) >> 2;
                var at = width * height + y / 2 * (width / 2) + x / 2;
                i420[at] = ChromaU(red, green, blue);
                i420[at + width * height / 4] = ChromaV(red, green, blue);
            }
        }
    }

    private static void RowPair(
        ReadOnlySpan<uint> top, ReadOnlySpan<uint> bottom, Span<byte> lumaTop, Span<byte> lumaBottom, Span<byte> u, Span<byte> v)
    {
        var x = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; x <= top.Length - 16; x += 16)
            {
                Block(top.Slice(x, 16), bottom.Slice(x, 16), lumaTop.Slice(x, 16), lumaBottom.Slice(x, 16), u.Slice(x / 2, 8), v.Slice(x / 2, 8));
            }
        }

        for (; x < top.Length; x += 2)
        {
            Quad(top[x], top[x + 1], bottom[x], bottom[x + 1], lumaTop.Slice(x, 2), lumaBottom.Slice(x, 2), out u[x / 2], out v[x / 2]);
        }
    }

    /// <summary>16 × 2 pixels: colours are spread to 16-bit lanes, so that no product leaves the range of a lane.</summary>
    private static void Block(
        ReadOnlySpan<uint> top, ReadOnlySpan<uint> bottom, Span<byte> lumaTop, Span<byte> lumaBottom, Span<byte> u, Span<byte> v)
    {
        Split(top, out var red, out var green, out var blue);
        Split(bottom, out var redBelow, out var greenBelow, out var blueBelow);
        StoreLuma(red, green, blue, lumaTop);
        StoreLuma(redBelow, greenBelow, blueBelow, lumaBottom);
        var r = Quarter(red + redBelow);
        var g = Quarter(green + greenBelow);
        var b = Quarter(blue + blueBelow);
        var bias = Vector128.Create((short)128);
        var chromaU = ((b * (short)112 - r * (short)38 - g * (short)74 + bias) >> 8) + bias;
        var chromaV = ((r * (short)112 - g * (short)94 - b * (short)18 + bias) >> 8) + bias;
        Vector128.Narrow(chromaU.AsUInt16(), chromaU.AsUInt16()).GetLower().CopyTo(u);
        Vector128.Narrow(chromaV.AsUInt16(), chromaV.AsUInt16()).GetLower().CopyTo(v);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Split(ReadOnlySpan<uint> pixels, out Vector256<ushort> red, out Vector256<ushort> green, out Vector256<ushort> blue)
    {
        var first = Vector256.Create(pixels[..8]);
        var second = Vector256.Create(pixels[8..]);
        var mask = Vector256.Create(0xFFu);
        blue = Vector256.Narrow(first & mask, second & mask);
        green = Vector256.Narrow((first >> 8) & mask, (second >> 8) & mask);
        red = Vector256.Narrow((first >> 16) & mask, (second >> 16) & mask);
    }

    /// <summary>The largest sum is 220 × 255 + 128 = 56228: it fits an unsigned lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreLuma(Vector256<ushort> red, Vector256<ushort> green, Vector256<ushort> blue, Span<byte> luma)
    {
        var sum = red * (ushort)66 + green * (ushort)129 + blue * (ushort)25 + Vector256.Create((ushort)128);
        var y = (sum >> 8) + Vector256.Create((ushort)16);
        Vector128.Narrow(y.GetLower(), y.GetUpper()).CopyTo(luma);
    }

    /// <summary>Sums of columns become means of 2 × 2 pixels: neighbouring 16-bit lanes are added as halves of a 32-bit lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Quarter(Vector256<ushort> columns)
    {
        var pairs = columns.AsUInt32();
        var sums = ((pairs & Vector256.Create(0xFFFFu)) + (pairs >> 16) + Vector256.Create(2u)) >> 2;
        return Vector128.Narrow(sums.GetLower(), sums.GetUpper()).AsInt16();
    }

    private static void Quad(uint a, uint b, uint c, uint d, Span<byte> lumaTop, Span<byte> lumaBottom, out byte u, out byte v)
    {
        lumaTop[0] = Luma(Red(a), Green(a), Blue(a));
        lumaTop[1] = Luma(Red(b), Green(b), Blue(b));
        lumaBottom[0] = Luma(Red(c), Green(c), Blue(c));
        lumaBottom[1] = Luma(Red(d), Green(d), Blue(d));
        var red = (Red(a) + Red(b) + Red(c) + Red(d) + 2) >> 2;
        var green = (Green(a) + Green(b) + Green(c) + Green(d) + 2) >> 2;
        var blue = (Blue(a) + Blue(b) + Blue(c) + Blue(d) + 2) >> 2;
        u = ChromaU(red, green, blue);
        v = ChromaV(red, green, blue);
    }

    private static int Red(uint pixel) => (int)(pixel >> 16) & 0xFF;

    private static int Green(uint pixel) => (int)(pixel >> 8) & 0xFF;

    private static int Blue(uint pixel) => (int)pixel & 0xFF;

    private static byte Luma(int red, int green, int blue) => (byte)(((66 * red + 129 * green + 25 * blue + 128) >> 8) + 16);

    private static byte ChromaU(int red, int green, int blue) => (byte)(((112 * blue - 38 * red - 74 * green + 128) >> 8) + 128);

    private static byte ChromaV(int red, int green, int blue) => (byte)(((112 * red - 94 * green - 18 * blue + 128) >> 8) + 128);

    private static void Check(ReadOnlySpan<byte> bgra, int width, int height, Span<byte> i420)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(bgra.Length, width * height * 4, nameof(bgra));
        ArgumentOutOfRangeException.ThrowIfNotEqual(i420.Length, I420Bytes(width, height), nameof(i420));
    }
}
