using System.Numerics.Tensors;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>Where one series lies in another.</summary>
internal static class Alignment
{
    /// <summary>
    /// The lag in steps, with a fraction, at which a series correlates best with another one that begins at
    /// <paramref name="expected"/>, and that correlation.
    /// </summary>
    public static (double Lag, double Correlation) BestLag(float[] whole, float[] part, int expected, int reach) =>
        BestLag(shift => Correlation(whole, part, expected + shift), reach);

    /// <summary>The lag from -reach to reach with the best fit; its fraction is the top of a parabola through the best three.</summary>
    public static (double Lag, double Fit) BestLag(Func<int, double> fit, int reach)
    {
        double[] fits = [.. Enumerable.Range(-reach, (2 * reach) + 1).Select(fit)];
        var top = Array.IndexOf(fits, fits.Max());
        if (top == 0 || top == fits.Length - 1)
        {
            return (top - reach, fits[top]);
        }

        var bend = fits[top - 1] - (2 * fits[top]) + fits[top + 1];
        var fraction = bend == 0 ? 0 : 0.5 * (fits[top - 1] - fits[top + 1]) / bend;
        return (top - reach + fraction, fits[top]);
    }

    /// <summary>The change from each value to the next; 0 first.</summary>
    public static float[] Steps(ReadOnlySpan<float> values)
    {
        var steps = new float[values.Length];
        for (var i = 1; i < steps.Length; i++)
        {
            steps[i] = values[i] - values[i - 1];
        }

        return steps;
    }

    /// <summary>Pearson's correlation of a series with the stretch of another that begins at a place; -1 where they hardly meet.</summary>
    public static double Correlation(ReadOnlySpan<float> whole, ReadOnlySpan<float> part, int at)
    {
        var from = Math.Max(0, -at);
        var to = Math.Min(part.Length, whole.Length - at);
        if (to - from < 10)
        {
            return -1;
        }

        var a = whole[(at + from)..(at + to)];
        var b = part[from..to];
        var meanA = TensorPrimitives.Sum(a) / a.Length;
        var meanB = TensorPrimitives.Sum(b) / b.Length;
        double cross = 0, squareA = 0, squareB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            cross += (a[i] - meanA) * (b[i] - meanB);
            squareA += (a[i] - meanA) * (a[i] - meanA);
            squareB += (b[i] - meanB) * (b[i] - meanB);
        }

        return cross / Math.Sqrt((squareA * squareB) + 1e-12);
    }
}
