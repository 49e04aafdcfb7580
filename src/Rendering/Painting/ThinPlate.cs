using System.Numerics.Tensors;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// Thin-plate interpolation of scattered values in the plane (Duchon 1977; kernel r² ln r with a plane): exact at the centres,
/// as smooth as can be between them. The system is factored once; values come cheap. Immutable and safe to share.
/// </summary>
internal sealed class ThinPlate
{
    private readonly float[] _centres;
    private readonly double[][] _factors;
    private readonly int[] _order;

    /// <param name="centres">x y of each, no two alike.</param>
    public ThinPlate(float[] centres)
    {
        _centres = centres;
        var n = centres.Length / 2;
        _factors = new double[n + 3][];
        for (var row = 0; row < n; row++)
        {
            _factors[row] = new double[n + 3];
            for (var column = 0; column < n; column++)
            {
                _factors[row][column] = Kernel(centres[2 * row] - centres[2 * column], centres[(2 * row) + 1] - centres[(2 * column) + 1]);
            }

            (_factors[row][n], _factors[row][n + 1], _factors[row][n + 2]) = (1, centres[2 * row], centres[(2 * row) + 1]);
        }

        for (var extra = 0; extra < 3; extra++)
        {
            _factors[n + extra] = new double[n + 3];
            for (var column = 0; column < n; column++)
            {
                _factors[n + extra][column] = _factors[column][n + extra];
            }
        }

        _order = Factor(_factors);
    }

    /// <summary>The values at other places.</summary>
    /// <param name="values">One for each centre.</param>
    /// <param name="places">x y of each.</param>
    public float[] Carry(ReadOnlySpan<float> values, ReadOnlySpan<float> places)
    {
        var weights = Solve(values);
        var n = _centres.Length / 2;
        var result = new float[places.Length / 2];
        for (var i = 0; i < result.Length; i++)
        {
            float x = places[2 * i], y = places[(2 * i) + 1];
            var sum = weights[n] + (weights[n + 1] * x) + (weights[n + 2] * y);
            for (var k = 0; k < n; k++)
            {
                sum += weights[k] * Kernel(x - _centres[2 * k], y - _centres[(2 * k) + 1]);
            }

            result[i] = (float)sum;
        }

        return result;
    }

    private static double Kernel(double x, double y)
    {
        var square = (x * x) + (y * y);
        return square < 1e-18 ? 0 : 0.5 * square * Math.Log(square);
    }

    /// <summary>LU with partial pivoting, in place; answers the order of rows.</summary>
    private static int[] Factor(double[][] rows)
    {
        int[] order = [.. Enumerable.Range(0, rows.Length)];
        for (var k = 0; k < rows.Length; k++)
        {
            var best = k;
            for (var row = k + 1; row < rows.Length; row++)
            {
                best = Math.Abs(rows[row][k]) > Math.Abs(rows[best][k]) ? row : best;
            }

            (rows[k], rows[best]) = (rows[best], rows[k]);
            (order[k], order[best]) = (order[best], order[k]);
            var pivot = rows[k].AsSpan(k + 1);
            for (var row = k + 1; row < rows.Length; row++)
            {
                var share = rows[row][k] /= rows[k][k];
                var rest = rows[row].AsSpan(k + 1);
                TensorPrimitives.MultiplyAdd(pivot, -share, rest, rest);
            }
        }

        return order;
    }

    private double[] Solve(ReadOnlySpan<float> values)
    {
        var x = new double[_factors.Length];
        for (var i = 0; i < x.Length; i++)
        {
            x[i] = (_order[i] < values.Length ? values[_order[i]] : 0) - TensorPrimitives.Dot(_factors[i].AsSpan(0, i), x.AsSpan(0, i));
        }

        for (var i = x.Length - 1; i >= 0; i--)
        {
            x[i] = (x[i] - TensorPrimitives.Dot(_factors[i].AsSpan(i + 1), x.AsSpan(i + 1))) / _factors[i][i];
        }

        return x;
    }
}
