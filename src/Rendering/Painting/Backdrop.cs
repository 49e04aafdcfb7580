using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// A picture parted by its matte into two that give it again when laid over each other: the person, premultiplied, and what stands behind,
/// filled where the person stood. Immutable.
/// </summary>
internal sealed class Backdrop
{
    /// <param name="plate">The picture at its painted size.</param>
    /// <param name="cover">Of each of its pixels, 0..255; row by row.</param>
    /// <param name="sure">How sure that is, 0..255.</param>
    public Backdrop(Plate plate, byte[] cover, byte[] sure)
    {
        (Width, Sure) = (plate.Width, sure);
        Behind = new Plate(plate.Width, plate.Height);
        Person = new Plate(plate.Width, plate.Height);
        Fill(plate, cover);
        for (var y = 0; y < plate.Height; y++)
        {
            for (var x = 0; x < plate.Width; x++)
            {
                Person[x, y] = Lift(plate[x, y], Behind[x, y], cover[(y * Width) + x]);
                // What is all person or all background is exactly what the picture shows.
                Behind[x, y] = Person[x, y] == 0 ? plate[x, y] : Behind[x, y];
            }
        }

        Behind.FillBorder();
        Person.FillBorder();
    }

    /// <summary>A picture of which nothing is parted: all of it is the person's and bends.</summary>
    public Backdrop(Plate plate)
    {
        (Width, Sure) = (plate.Width, new byte[plate.Width * plate.Height]);
        (Behind, Person) = (plate, plate);
    }

    /// <summary>Whether there is anything behind.</summary>
    public bool IsParted => !ReferenceEquals(Behind, Person);

    /// <summary>What stands behind, opaque.</summary>
    public Plate Behind { get; }

    /// <summary>The person, premultiplied.</summary>
    public Plate Person { get; }

    private int Width { get; }

    private byte[] Sure { get; }

    /// <summary>How sure the matte is at a place, 0..1.</summary>
    public float SureAt(float x, float y)
    {
        var height = Sure.Length / Width;
        var t = Math.Clamp(((Sure[(Math.Clamp((int)y, 0, height - 1) * Width) + Math.Clamp((int)x, 0, Width - 1)] / 255f) - 0.25f) / 0.5f, 0f, 1f);
        return t * t * (3f - (2f * t));
    }

    /// <summary>How much of the person a part of the picture holds.</summary>
    /// <returns>Least and most opacity, 0..255, a pixel around the part included.</returns>
    public (byte Least, byte Most) CoverOf(float left, float top, float right, float bottom)
    {
        byte least = 255, most = 0;
        for (var y = Math.Max(0, (int)top - 1); y <= Math.Min(Person.Height - 1, (int)bottom + 1); y++)
        {
            foreach (var pixel in Person.Row(y)[Math.Clamp((int)left - 1, 0, Width - 1)..Math.Clamp((int)right + 2, 1, Width)])
            {
                (least, most) = (Math.Min(least, (byte)(pixel >> 24)), Math.Max(most, (byte)(pixel >> 24)));
            }
        }

        return (least, most);
    }

    /// <summary>
    /// The person's share of a pixel: what is left when what stands behind is taken off. Where that is no colour, the pixel is more of the
    /// person than the matte says.
    /// </summary>
    private static uint Lift(uint pixel, uint behind, byte cover)
    {
        if (cover is 0 or 255)
        {
            return cover == 0 ? 0 : pixel | 0xFF000000;
        }

        Vector3 seen = Sprite.Unpack(pixel), back = Sprite.Unpack(behind);
        var share = cover / 255f;
        for (var channel = 0; channel < 3; channel++)
        {
            float i = seen[channel], b = back[channel];
            share = Math.Max(share, i < b ? (b - i) / b : i > b ? (i - b) / (255f - b) : 0f);
        }

        share = Math.Min(1f, MathF.Ceiling(255f * share) / 255f);
        var lifted = (seen - ((1f - share) * back)) / share;
        return Sprite.Pack(lifted, share);
    }

    private void Fill(Plate plate, byte[] cover)
    {
        var known = new bool[cover.Length];
        var height = plate.Height;
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                known[(y * Width) + x] = IsClear(cover, x, y, height);
            }
        }

        PyramidFill.Fill(plate, known, Behind);
    }

    /// <summary>Whether a pixel and those two away from it are background: nearer ones are tinted by hair.</summary>
    private bool IsClear(byte[] cover, int x, int y, int height)
    {
        for (var dy = -2; dy <= 2; dy++)
        {
            for (var dx = -2; dx <= 2; dx++)
            {
                if (cover[(Math.Clamp(y + dy, 0, height - 1) * Width) + Math.Clamp(x + dx, 0, Width - 1)] > 4)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
