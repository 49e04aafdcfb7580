namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>Order statistics of a few numbers.</summary>
internal static class Numbers
{
    /// <summary>The value below which a share of all lies, by linear interpolation; NaN without values.</summary>
    public static double Percentile(IReadOnlyCollection<double> values, double share)
    {
        if (values.Count == 0)
        {
            return double.NaN;
        }

        var sorted = values.Order().ToArray();
        var at = share * (sorted.Length - 1);
        var below = (int)at;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }
}
