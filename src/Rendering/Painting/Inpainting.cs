using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>Fills the unknown part of a small picture from its known part.</summary>
internal static class Inpainting
{
    /// <summary>Lets the known colours spread until they meet (Laplace's equation, coarse to fine by repetition).</summary>
    /// <param name="colours">Row by row; unknown ones are overwritten.</param>
    /// <param name="known">Whether a colour is given.</param>
    /// <param name="width">Columns.</param>
    /// <param name="start">What unknown colours begin as.</param>
    public static void Spread(Vector3[] colours, bool[] known, int width, Vector3 start)
    {
        var height = colours.Length / width;
        for (var i = 0; i < colours.Length; i++)
        {
            colours[i] = known[i] ? colours[i] : start;
        }

        for (var step = Math.Max(1, Math.Min(width, height) / 4); step >= 1; step /= 2)
        {
            for (var round = 0; round < 24; round++)
            {
                Relax(colours, known, width, height, step);
            }
        }
    }

    private static void Relax(Vector3[] colours, bool[] known, int width, int height, int step)
    {
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var i = (y * width) + x;
                if (!known[i])
                {
                    colours[i] = 0.25f * (
                        colours[(y * width) + Math.Max(0, x - step)] + colours[(y * width) + Math.Min(width - 1, x + step)]
                        + colours[(Math.Max(0, y - step) * width) + x] + colours[(Math.Min(height - 1, y + step) * width) + x]);
                }
            }
        }
    }
}
