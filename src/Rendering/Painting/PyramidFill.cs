using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>Fills the unknown part of a picture from its known part, the nearer the finer (Gortler et al. 1996: pull-push).</summary>
internal static class PyramidFill
{
    /// <summary>Fills.</summary>
    /// <param name="from">The picture.</param>
    /// <param name="known">Which of its pixels are known, row by row.</param>
    /// <param name="to">Receives known and filled pixels, opaque.</param>
    public static void Fill(Plate from, bool[] known, Plate to)
    {
        var finest = new Vector4[from.Width * from.Height];
        for (var i = 0; i < finest.Length; i++)
        {
            finest[i] = known[i] ? new Vector4(Sprite.Unpack(from[i % from.Width, i / from.Width]), 1f) : default;
        }

        Settle(finest, from.Width, from.Height);
        for (var y = 0; y < from.Height; y++)
        {
            for (var x = 0; x < from.Width; x++)
            {
                var i = (y * from.Width) + x;
                to[x, y] = known[i] ? from[x, y] | 0xFF000000 : Sprite.Pack(finest[i].AsVector3(), 1f);
            }
        }
    }

    /// <summary>Colours with how much is known of them as the fourth part: afterwards everything is known, if anything was.</summary>
    private static void Settle(Vector4[] level, int width, int height)
    {
        if (width <= 1 && height <= 1)
        {
            return;
        }

        int halfWidth = (width + 1) / 2, halfHeight = (height + 1) / 2;
        var half = new Vector4[halfWidth * halfHeight];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var pixel = level[(y * width) + x];
                half[(y / 2 * halfWidth) + (x / 2)] += new Vector4(pixel.AsVector3() * pixel.W, pixel.W);
            }
        }

        for (var i = 0; i < half.Length; i++)
        {
            var weight = half[i].W;
            half[i] = weight > 0f ? new Vector4(half[i].AsVector3() / weight, Math.Min(1f, weight)) : default;
        }

        Settle(half, halfWidth, halfHeight);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                ref var pixel = ref level[(y * width) + x];
                if (pixel.W < 1f)
                {
                    var coarse = Between(half, halfWidth, halfHeight, (x - 0.5f) / 2f, (y - 0.5f) / 2f);
                    pixel = new Vector4(Vector3.Lerp(coarse, pixel.AsVector3(), pixel.W), 1f);
                }
            }
        }
    }

    private static Vector3 Between(Vector4[] level, int width, int height, float x, float y)
    {
        (x, y) = (Math.Clamp(x, 0f, width - 1f), Math.Clamp(y, 0f, height - 1f));
        int left = (int)x, top = (int)y, right = Math.Min(left + 1, width - 1), bottom = Math.Min(top + 1, height - 1);
        var upper = Vector4.Lerp(level[(top * width) + left], level[(top * width) + right], x - left);
        var lower = Vector4.Lerp(level[(bottom * width) + left], level[(bottom * width) + right], x - left);
        return Vector4.Lerp(upper, lower, y - top).AsVector3();
    }
}
