using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>A small premultiplied BGRA picture that stands at a place of the plate. Sampled bilinearly; clear outside.</summary>
/// <param name="left">Plate x of its first column.</param>
/// <param name="top">Plate y of its first row.</param>
/// <param name="width">Columns.</param>
/// <param name="height">Rows.</param>
internal sealed class Sprite(float left, float top, int width, int height)
{
    private const int Border = 2;
    private readonly int _stride = width + (2 * Border);
    private readonly uint[] _pixels = new uint[(width + (2 * Border)) * (height + (2 * Border))];

    public int Width => width;

    public int Height => height;

    public float Left => left;

    public float Top => top;

    /// <summary>A pixel.</summary>
    public ref uint this[int x, int y] => ref _pixels[((y + Border) * _stride) + x + Border];

    /// <summary>Packs a colour of channels 0..255 and an opacity 0..1.</summary>
    public static uint Pack(Vector3 bgr, float alpha)
    {
        var c = Vector3.Clamp(bgr, Vector3.Zero, new Vector3(255f)) * alpha;
        return (uint)(c.X + 0.5f) | ((uint)(c.Y + 0.5f) << 8) | ((uint)(c.Z + 0.5f) << 16) | ((uint)((255f * alpha) + 0.5f) << 24);
    }

    /// <summary>The channels of a packed pixel, blue green red.</summary>
    public static Vector3 Unpack(uint pixel) => new(pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255);

    /// <summary>A pixel drawn over another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Over(uint above, uint below)
    {
        var rest = 255 - (above >> 24);
        if (rest == 255)
        {
            return below;
        }

        var redBlue = (((below & 0x00FF00FF) * rest) + 0x00800080) >> 8;
        var alphaGreen = ((((below >> 8) & 0x00FF00FF) * rest) + 0x00800080) >> 8;
        return above + (redBlue & 0x00FF00FF) + ((alphaGreen & 0x00FF00FF) << 8);
    }

    /// <summary>The colour at a place of the plate, whose pixel centres lie at halves.</summary>
    public uint At(Vector2 place)
    {
        var u = place.X - left - 0.5f + Border;
        var v = place.Y - top - 0.5f + Border;
        if (!(u >= 0f && v >= 0f && u < width + (2 * Border) - 1 && v < height + (2 * Border) - 1))
        {
            return 0;
        }

        const float One = 1 << Sampling.Bits;
        return Sampling.At(ref MemoryMarshal.GetArrayDataReference(_pixels), _stride, (int)(u * One), (int)(v * One));
    }

    /// <summary>Repeats the outermost pixels into the border, for sprites that end in no clear edge.</summary>
    public Sprite Extend()
    {
        for (var y = -Border; y < height + Border; y++)
        {
            for (var x = -Border; x < width + Border; x++)
            {
                this[x, y] = this[Math.Clamp(x, 0, width - 1), Math.Clamp(y, 0, height - 1)];
            }
        }

        return this;
    }
}
