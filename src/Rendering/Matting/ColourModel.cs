using System.Numerics;

namespace PersonaAvatar.Rendering.Matting;

/// <summary>
/// The colours of one side, person or background, as a mixture of bell curves over colour and, weakly, place: a wall that is light on one
/// side and dark on the other is two of them. Found by k-means.
/// </summary>
internal sealed class ColourModel
{
    private const int Clusters = 7;
    private const int Rounds = 8;

    /// <summary>Colour steps that the whole width of the grid is worth.</summary>
    private const float PlaceSpan = 60f;

    /// <summary>Least variance: grain, and places that nothing was seen at.</summary>
    private static readonly Vector3 Grain = new(60f, 25f, 25f);

    private const float PlaceGrain = 90f;

    private readonly Vector3[] _colour = new Vector3[Clusters];
    private readonly Vector2[] _place = new Vector2[Clusters];
    private readonly Vector3[] _spread = new Vector3[Clusters];
    private readonly Vector2[] _reach = new Vector2[Clusters];
    private readonly float[] _weight = new float[Clusters];

    /// <param name="grid">The picture.</param>
    /// <param name="side">Which places are of this side.</param>
    public ColourModel(ColourGrid grid, bool[] side)
    {
        int[] mine = [.. Enumerable.Range(0, grid.Colours.Length).Where(i => side[i])];
        Count = mine.Length;
        if (Count < Clusters * 4)
        {
            return;
        }

        var which = new int[Count];
        Seed(grid, mine);
        for (var round = 0; round < Rounds; round++)
        {
            for (var k = 0; k < Count; k++)
            {
                which[k] = Nearest(grid.Colours[mine[k]], PlaceOf(grid, mine[k]));
            }

            Gather(grid, mine, which);
        }
    }

    /// <summary>Places that belong to this side.</summary>
    public int Count { get; }

    /// <summary>Logarithm of how likely this side shows a place's colour.</summary>
    public float LogLikelihood(ColourGrid grid, int i)
    {
        var (colour, place) = (grid.Colours[i], PlaceOf(grid, i));
        var sum = 1e-12f;
        for (var k = 0; k < Clusters; k++)
        {
            if (_weight[k] > 0f)
            {
                var (dc, dp) = (colour - _colour[k], place - _place[k]);
                var distance = Vector3.Dot(dc * dc, Vector3.One / _spread[k]) + Vector2.Dot(dp * dp, Vector2.One / _reach[k]);
                var volume = MathF.Sqrt(_spread[k].X * _spread[k].Y * _spread[k].Z * _reach[k].X * _reach[k].Y);
                sum += _weight[k] * MathF.Exp(-0.5f * Math.Min(distance, 80f)) / volume * 1e4f;
            }
        }

        return MathF.Log(sum);
    }

    private static Vector2 PlaceOf(ColourGrid grid, int i) => PlaceSpan / grid.Width * new Vector2(i % grid.Width, i / grid.Width);

    /// <summary>Each the farthest from those before, of an even sample: a rare colour gets its own, and the same picture gives the same clusters.</summary>
    private void Seed(ColourGrid grid, int[] mine)
    {
        int[] sample = [.. mine.Where((_, n) => n % Math.Max(1, mine.Length / 800) == 0)];
        var distance = new float[sample.Length];
        distance.AsSpan().Fill(float.MaxValue);
        var next = sample.Length / 2;
        for (var k = 0; k < Clusters; k++)
        {
            (_colour[k], _place[k], _weight[k]) = (grid.Colours[sample[next]], PlaceOf(grid, sample[next]), 1f);
            for (var n = 0; n < sample.Length; n++)
            {
                var away = Vector3.DistanceSquared(grid.Colours[sample[n]], _colour[k]) + Vector2.DistanceSquared(PlaceOf(grid, sample[n]), _place[k]);
                distance[n] = Math.Min(distance[n], away);
            }

            next = Array.IndexOf(distance, distance.Max());
        }
    }

    private int Nearest(Vector3 colour, Vector2 place)
    {
        var (best, least) = (0, float.MaxValue);
        for (var k = 0; k < Clusters; k++)
        {
            var distance = Vector3.DistanceSquared(colour, _colour[k]) + Vector2.DistanceSquared(place, _place[k]);
            (best, least) = distance < least ? (k, distance) : (best, least);
        }

        return best;
    }

    private void Gather(ColourGrid grid, int[] mine, int[] which)
    {
        for (var k = 0; k < Clusters; k++)
        {
            Vector3 sum = default, squares = default;
            Vector2 at = default, around = default;
            var count = 0;
            for (var n = 0; n < mine.Length; n++)
            {
                if (which[n] == k)
                {
                    var (colour, place) = (grid.Colours[mine[n]], PlaceOf(grid, mine[n]));
                    (sum, squares, at, around, count) = (sum + colour, squares + (colour * colour), at + place, around + (place * place), count + 1);
                }
            }

            _weight[k] = count / (float)mine.Length;
            if (count > 0)
            {
                (_colour[k], _place[k]) = (sum / count, at / count);
                _spread[k] = Vector3.Max(default, (squares / count) - (_colour[k] * _colour[k])) + Grain;
                _reach[k] = Vector2.Max(default, (around / count) - (_place[k] * _place[k])) + new Vector2(PlaceGrain);
            }
        }
    }
}
