using System.Numerics;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Matting;

/// <summary>
/// Makes the matte of a picture from its landmarks: where heads and shoulders usually are, the colours of both sides, edges of the picture
/// between them, then the fine line. Nothing in it is trained.
/// </summary>
internal static class MatteMaking
{
    /// <summary>Side of the square around the head that is looked at, over half the height of the face.</summary>
    private const float Around = 8.6f;

    /// <summary>Longest side of the grid that is solved, pixels.</summary>
    private const int Coarse = 224;

    /// <summary>Variance of colour below which the fine line sees no edge.</summary>
    private const float Softness = 40f;

    /// <summary>The matte.</summary>
    /// <param name="picture">BGRA, opaque.</param>
    /// <param name="landmarks">478 points, x y z, in its pixels.</param>
    public static Matte Of(SKBitmap picture, IReadOnlyList<float[]> landmarks)
    {
        var scale = Math.Min(1f, Matte.LongestSide / (float)Math.Max(picture.Width, picture.Height));
        var (width, height) = (Math.Max(1, (int)MathF.Round(picture.Width * scale)), Math.Max(1, (int)MathF.Round(picture.Height * scale)));
        var face = new BodyPrior([.. landmarks.Select(point => new Vector2(point[0], point[1]))]);
        var part = PartOf(picture, landmarks, face.HalfHeight * Around / 2f);
        var ratio = Math.Min(1f, Coarse / (float)Math.Max(part.Width, part.Height));
        var grid = ColourGrid.Of(picture, part, Math.Max(8, (int)(part.Width * ratio)), Math.Max(8, (int)(part.Height * ratio)));
        var prior = new BodyPrior([.. landmarks.Select(point => new Vector2((point[0] - part.Left) * grid.Width / part.Width, (point[1] - part.Top) * grid.Height / part.Height))]);
        if (new Segmenting(grid, prior).Find() is not { } found)
        {
            return Matte.None(width, height);
        }

        var place = SKRectI.Create((int)(part.Left * scale), (int)(part.Top * scale), Math.Max(8, (int)(part.Width * scale)), Math.Max(8, (int)(part.Height * scale)));
        return Lay(Matte.None(width, height) with { Sureness = found.Sureness }, place, found, picture, part, prior.HalfHeight * place.Height / grid.Height);
    }

    private static SKRectI PartOf(SKBitmap picture, IReadOnlyList<float[]> landmarks, float reach)
    {
        // A little below the middle of the face: shoulders are wanted more than what is above.
        float x = (landmarks[234][0] + landmarks[454][0]) / 2f, y = (0.3f * landmarks[10][1]) + (0.7f * landmarks[152][1]);
        var part = new SKRectI((int)(x - reach), (int)(y - reach), (int)(x + reach), (int)(y + reach));
        part.Intersect(new SKRectI(0, 0, picture.Width, picture.Height));
        return part;
    }

    /// <summary>Draws the part into the matte, its edges as fine as the picture's.</summary>
    private static Matte Lay(Matte matte, SKRectI place, Segmented found, SKBitmap picture, SKRectI part, float halfHeight)
    {
        var guide = ColourGrid.Of(picture, part, place.Width, place.Height);
        var mask = Grow(found.Person, found.Width, found.Height, place.Width, place.Height);
        var sure = Grow(found.Sure, found.Width, found.Height, place.Width, place.Height);
        // Sharper than the grid first, so that the filter's own width is all the softness there is.
        for (var i = 0; i < mask.Length; i++)
        {
            mask[i] = Math.Clamp(((mask[i] - 0.5f) * 2.4f) + 0.5f, 0f, 1f);
        }

        var reach = Math.Max(2, (int)(0.09f * halfHeight));
        var fine = GuidedFilter.Apply(guide, mask, reach, Softness);
        var near = new BoxMean(place.Width, place.Height, reach).Of(mask);
        var rim = Math.Max(2f, 0.25f * halfHeight);
        for (var y = 0; y < place.Height; y++)
        {
            for (var x = 0; x < place.Width; x++)
            {
                int i = (y * place.Width) + x, column = place.Left + x, row = place.Top + y;
                if (column < matte.Width && row < matte.Height)
                {
                    var to = (row * matte.Width) + column;
                    // Where the part ends within the picture, what stands beyond was not looked at.
                    var inside = Math.Min(Gap(x, place.Left > 0), Math.Min(Gap(place.Width - 1 - x, column - x + place.Width < matte.Width - 1), Math.Min(Gap(y, place.Top > 0), Gap(place.Height - 1 - y, row - y + place.Height < matte.Height - 1))));
                    matte.Cover[to] = (byte)MathF.Round(255f * Fine(fine[i], near[i]));
                    matte.Sure[to] = (byte)MathF.Round(255f * Math.Clamp(sure[i], 0f, 1f) * Math.Clamp(inside / rim, 0f, 1f));
                }
            }
        }

        return matte;
    }

    /// <summary>The fine line, and nothing of it where the rough mask is one thing all around: texture is no hair.</summary>
    private static float Fine(float fine, float near) => near < 0.004f ? 0f : near > 0.996f ? 1f : Math.Clamp(((fine - 0.5f) * 1.25f) + 0.5f, 0f, 1f);

    private static float Gap(int distance, bool counts) => counts ? distance : float.MaxValue;

    /// <summary>Bilinear.</summary>
    private static float[] Grow(float[] values, int width, int height, int toWidth, int toHeight)
    {
        var grown = new float[toWidth * toHeight];
        for (var y = 0; y < toHeight; y++)
        {
            var v = Math.Clamp(((y + 0.5f) * height / toHeight) - 0.5f, 0f, height - 1f);
            var (top, share) = ((int)v, v - (int)v);
            var below = Math.Min(top + 1, height - 1);
            for (var x = 0; x < toWidth; x++)
            {
                var u = Math.Clamp(((x + 0.5f) * width / toWidth) - 0.5f, 0f, width - 1f);
                var (left, aside) = ((int)u, u - (int)u);
                var right = Math.Min(left + 1, width - 1);
                grown[(y * toWidth) + x] = float.Lerp(
                    float.Lerp(values[(top * width) + left], values[(top * width) + right], aside),
                    float.Lerp(values[(below * width) + left], values[(below * width) + right], aside), share);
            }
        }

        return grown;
    }
}
