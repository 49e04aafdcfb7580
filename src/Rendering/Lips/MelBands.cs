namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// 80 triangular bands over the bins of <see cref="RealFft"/> at 16 kHz, edges equally spaced on the mel scale
/// 2595 log10(1 + f/700) from 60 to 7600 Hz. A band narrower than two bins reads between the bins instead. The weights of a
/// band sum to 1.
/// </summary>
internal static class MelBands
{
    /// <summary>How many bands.</summary>
    public const int Count = 80;

    private const double Lowest = 60;
    private const double Highest = 7600;
    private const double BinWidth = 16000.0 / RealFft.Size;

    private static readonly (int First, float[] Weights)[] Bands = Build();

    /// <summary>ln(band + 1e-9) of each band.</summary>
    /// <param name="power">257 powers.</param>
    /// <param name="bands">Receives 80 values.</param>
    public static void Log(ReadOnlySpan<float> power, Span<float> bands)
    {
        for (int b = 0; b < Count; b++)
        {
            (int first, float[] weights) = Bands[b];
            float sum = 0;
            for (int i = 0; i < weights.Length; i++)
            {
                sum += weights[i] * power[first + i];
            }

            bands[b] = MathF.Log(sum + SoundFeatures.Floor);
        }
    }

    private static (int First, float[] Weights)[] Build()
    {
        double low = Mel(Lowest);
        double step = (Mel(Highest) - low) / (Count + 1);
        var bands = new (int, float[])[Count];
        for (int b = 0; b < Count; b++)
        {
            bands[b] = Band(Hertz(low + (b * step)), Hertz(low + ((b + 1) * step)), Hertz(low + ((b + 2) * step)));
        }

        return bands;
    }

    private static (int First, float[] Weights) Band(double low, double middle, double high)
    {
        double[] weights = Sample(f => Math.Min((f - low) / (middle - low), (high - f) / (high - middle)));
        if (weights.Sum() < 1e-6 || high - low < 2 * BinWidth)
        {
            weights = Sample(f => 1 - (Math.Abs(f - middle) / BinWidth));
        }

        double sum = weights.Sum();
        int first = Array.FindIndex(weights, w => w > 0);
        int last = Array.FindLastIndex(weights, w => w > 0);
        return (first, [.. weights[first..(last + 1)].Select(w => (float)(w / sum))]);
    }

    private static double[] Sample(Func<double, double> shape) =>
        [.. Enumerable.Range(0, RealFft.Bins).Select(bin => Math.Max(0, shape(bin * BinWidth)))];

    private static double Mel(double hertz) => 2595 * Math.Log10(1 + (hertz / 700));

    private static double Hertz(double mel) => 700 * (Math.Pow(10, mel / 2595) - 1);
}
