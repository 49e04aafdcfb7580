using System.Numerics;

namespace PersonaAvatar.Rendering.Matting;

/// <summary>
/// Spreads what is known of places to their neighbours, easily among like colours and hardly across edges: the minimum of
/// Σ w (a − b)² + λ Σ (a − p)² (Grady 2006, with priors), by successive over-relaxation.
/// </summary>
/// <param name="grid">The picture.</param>
internal sealed class RandomWalk(ColourGrid grid)
{
    /// <summary>λ: after some six like pixels a neighbour's word is forgotten.</summary>
    private const float Own = 0.03f;

    /// <summary>What still passes an edge.</summary>
    private const float Leak = 0.0015f;

    private const int Rounds = 70;
    private const float Relaxation = 1.8f;

    private readonly (float[] Right, float[] Down) _ties = Ties(grid);

    /// <summary>Share of the person in every place, 0..1.</summary>
    /// <param name="belief">What each place looks like by itself, 0..1.</param>
    /// <param name="known">1 the person's, 0 the background's, negative unknown.</param>
    /// <param name="shares">Where it begins; receives the answer.</param>
    public void Solve(float[] belief, sbyte[] known, float[] shares)
    {
        int width = grid.Width, height = grid.Height;
        for (var round = 0; round < Rounds; round++)
        {
            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < width; x++)
                {
                    var i = (y * width) + x;
                    if (known[i] >= 0)
                    {
                        shares[i] = known[i];
                        continue;
                    }

                    float left = x > 0 ? _ties.Right[i - 1] : 0f, right = x + 1 < width ? _ties.Right[i] : 0f;
                    float up = y > 0 ? _ties.Down[i - width] : 0f, down = y + 1 < height ? _ties.Down[i] : 0f;
                    var sum = (Own * belief[i])
                        + (left > 0f ? left * shares[i - 1] : 0f) + (right > 0f ? right * shares[i + 1] : 0f)
                        + (up > 0f ? up * shares[i - width] : 0f) + (down > 0f ? down * shares[i + width] : 0f);
                    var best = sum / (Own + left + right + up + down);
                    shares[i] = Math.Clamp(shares[i] + (Relaxation * (best - shares[i])), 0f, 1f);
                }
            }
        }
    }

    private static (float[] Right, float[] Down) Ties(ColourGrid grid)
    {
        int width = grid.Width, height = grid.Height;
        var colours = grid.Colours;
        var (right, down) = (new float[colours.Length], new float[colours.Length]);
        double sum = 0;
        var count = 0;
        void Each(Action<float[], int, float> take)
        {
            for (var i = 0; i < colours.Length; i++)
            {
                if (i % width + 1 < width)
                {
                    take(right, i, Vector3.DistanceSquared(colours[i], colours[i + 1]));
                }

                if (i / width + 1 < height)
                {
                    take(down, i, Vector3.DistanceSquared(colours[i], colours[i + width]));
                }
            }
        }

        Each((_, _, square) => (sum, count) = (sum + Math.Min(square, 3000f), count + 1));
        // An edge is what stands out of this picture's own contrast.
        var usual = (float)Math.Clamp(sum / count, 12, 200);
        Each((ties, i, square) => ties[i] = MathF.Exp(-square / (2f * usual)) + Leak);
        return (right, down);
    }
}
