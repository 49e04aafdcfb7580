using System.Numerics;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>A picture at the size it is painted in: opaque BGRA with a border of repeated pixels, for sampling. Immutable once made.</summary>
internal sealed class Plate
{
    /// <summary>Pixels of border on each side.</summary>
    public const int Border = 2;

    public Plate(int width, int height)
    {
        Width = width;
        Height = height;
        Stride = width + (2 * Border);
        Pixels = new uint[Stride * (height + (2 * Border))];
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Pixels from one row to the next.</summary>
    public int Stride { get; }

    /// <summary>Rows with their border.</summary>
    public uint[] Pixels { get; }

    /// <summary>The pixel at a place, which may lie up to <see cref="Border"/> outside.</summary>
    public ref uint this[int x, int y] => ref Pixels[((y + Border) * Stride) + x + Border];

    /// <summary>The colour at a place, or at the edge where it lies outside; 0..255 each.</summary>
    public Vector3 ColourAt(int x, int y) => Sprite.Unpack(this[Math.Clamp(x, 0, Width - 1), Math.Clamp(y, 0, Height - 1)]);

    /// <inheritdoc cref="ColourAt(int, int)"/>
    public Vector3 ColourAt(Vector2 place) => ColourAt((int)place.X, (int)place.Y);

    /// <summary>One row without its border.</summary>
    public Span<uint> Row(int y) => Pixels.AsSpan(((y + Border) * Stride) + Border, Width);

    /// <summary>Copies a bitmap of the same size.</summary>
    /// <param name="bitmap">BGRA, opaque.</param>
    public static Plate Of(SKBitmap bitmap)
    {
        var plate = new Plate(bitmap.Width, bitmap.Height);
        var pixels = MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan());
        for (var y = 0; y < plate.Height; y++)
        {
            pixels.Slice(y * bitmap.RowBytes / 4, plate.Width).CopyTo(plate.Row(y));
        }

        plate.FillBorder();
        return plate;
    }

    /// <summary>Repeats the outermost pixels into the border.</summary>
    public void FillBorder()
    {
        for (var y = -Border; y < Height + Border; y++)
        {
            var inner = Math.Clamp(y, 0, Height - 1);
            for (var x = -Border; x < Width + Border; x++)
            {
                if (x < 0 || x >= Width || y != inner)
                {
                    this[x, y] = this[Math.Clamp(x, 0, Width - 1), inner];
                }
            }
        }
    }
}
