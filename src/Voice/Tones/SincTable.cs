namespace PersonaAvatar.Voices.Tones;

/// <summary>Kaiser-windowed sinc, one row of taps per phase, one row more than phases so that neighbours interpolate.</summary>
internal static class SincTable
{
    private const double Beta = 9;

    /// <summary>Builds the table; every row sums to 1, so that a constant stays constant.</summary>
    public static float[] Build(int taps, int phases, double cutoff)
    {
        var table = new float[(phases + 1) * taps];
        var half = taps / 2;
        for (var phase = 0; phase <= phases; phase++)
        {
            var row = table.AsSpan(phase * taps, taps);
            double sum = 0;
            for (var tap = 0; tap < taps; tap++)
            {
                // Tap t weighs the sample t - half + 1 relative to the whole part of the position.
                var x = tap - half + 1 - ((double)phase / phases);
                var value = Sinc(x * cutoff) * Kaiser(x / half);
                row[tap] = (float)value;
                sum += value;
            }

            for (var tap = 0; tap < taps; tap++)
            {
                row[tap] = (float)(row[tap] / sum);
            }
        }

        return table;
    }

    private static double Sinc(double x) => Math.Abs(x) < 1e-9 ? 1 : Math.Sin(Math.PI * x) / (Math.PI * x);

    private static double Kaiser(double x) => Math.Abs(x) > 1 ? 0 : Bessel(Beta * Math.Sqrt(1 - (x * x))) / Bessel(Beta);

    // Modified Bessel function of the first kind, order 0, by its power series.
    private static double Bessel(double x)
    {
        double sum = 1, term = 1;
        for (var k = 1; k < 40; k++)
        {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }

        return sum;
    }
}
