using System.Runtime.CompilerServices;
using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>
/// Fills a tensor with a square of a picture. Where the square is larger than the tensor every value is the mean of several
/// bilinear samples, so that detail does not flicker.
/// </summary>
internal static class CropSampler
{
    private const int MostTaps = 6;

    /// <summary>From here on the taps of a value lie so densely that the nearest pixel is as good as four mixed.</summary>
    private const int DenseTaps = 3;

    /// <summary>Samples a square, RGB 0..1; what lies outside the picture is black, what is transparent is mixed with mid-grey.</summary>
    /// <param name="picture">The source.</param>
    /// <param name="crop">Which square.</param>
    /// <param name="side">Pixels of the tensor each way.</param>
    /// <param name="planar">Whether a plane per channel is written (NCHW), else three values per pixel (NHWC).</param>
    /// <param name="tensor">Receives 3 × side × side values.</param>
    public static void Sample(Picture picture, in FaceCrop crop, int side, bool planar, Span<float> tensor)
    {
        float step = crop.Side / side;
        int taps = Math.Clamp((int)MathF.Ceiling(step - 0.2f), 1, MostTaps);
        (float sin, float cos) = MathF.SinCos(crop.Tilt);
        (float dx, float dy) = (cos * step, sin * step);
        float left = crop.Centre.X - ((dx - dy) * side / 2), top = crop.Centre.Y - ((dx + dy) * side / 2);
        (float ax, float ay) = (dx, dy);
        if (crop.Mirrored)
        {
            (left, top, ax, ay) = (left + (side * dx), top + (side * dy), -dx, -dy);
        }

        float share = 1f / (taps * taps * 255);
        ReadOnlySpan<byte> pixels = picture.Pixels;
        for (int v = 0; v < side; v++)
        {
            for (int u = 0; u < side; u++)
            {
                (float r, float g, float b) = (0, 0, 0);
                for (int tap = 0; tap < taps * taps; tap++)
                {
                    float column = u + (((tap % taps) + 0.5f) / taps), row = v + (((tap / taps) + 0.5f) / taps);
                    float x = left + (column * ax) - (row * dy), y = top + (column * ay) + (row * dx);
                    if (taps >= DenseTaps)
                    {
                        Mix(pixels, picture.Width, picture.Height, (int)MathF.Floor(x), (int)MathF.Floor(y), 1, ref r, ref g, ref b);
                    }
                    else
                    {
                        Add(pixels, picture.Width, picture.Height, x - 0.5f, y - 0.5f, ref r, ref g, ref b);
                    }
                }

                int at = (v * side) + u;
                (int first, int next) = planar ? (at, side * side) : (at * 3, 1);
                tensor[first] = r * share;
                tensor[first + next] = g * share;
                tensor[first + (2 * next)] = b * share;
            }
        }
    }

    private static void Add(ReadOnlySpan<byte> pixels, int width, int height, float x, float y, ref float r, ref float g, ref float b)
    {
        if (!(x > -1 && y > -1 && x < width && y < height))
        {
            return;
        }

        int column = (int)MathF.Floor(x), row = (int)MathF.Floor(y);
        float fx = x - column, fy = y - row;
        Mix(pixels, width, height, column, row, (1 - fx) * (1 - fy), ref r, ref g, ref b);
        Mix(pixels, width, height, column + 1, row, fx * (1 - fy), ref r, ref g, ref b);
        Mix(pixels, width, height, column, row + 1, (1 - fx) * fy, ref r, ref g, ref b);
        Mix(pixels, width, height, column + 1, row + 1, fx * fy, ref r, ref g, ref b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Mix(ReadOnlySpan<byte> pixels, int width, int height, int column, int row, float weight, ref float r, ref float g, ref float b)
    {
        if ((uint)column >= (uint)width || (uint)row >= (uint)height)
        {
            return;
        }

        int at = ((row * width) + column) * 4;
        float alpha = pixels[at + 3] * (weight / 255), rest = 128 * (weight - alpha);
        b += (pixels[at] * alpha) + rest;
        g += (pixels[at + 1] * alpha) + rest;
        r += (pixels[at + 2] * alpha) + rest;
    }
}
