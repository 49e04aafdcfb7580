namespace PersonaAvatar.Voices.Measuring;

/// <summary>
/// Spectral envelopes of voiced speech on a logarithmic frequency axis, by linear prediction (autocorrelation method, order 18
/// at 16 kHz, pre-emphasis 0.95). Not thread-safe.
/// </summary>
internal sealed class Envelope
{
    /// <summary>Points in an octave.</summary>
    public const int PerOctave = 48;

    /// <summary>Frequency of the first point.</summary>
    public const double Lowest = 150;

    /// <summary>Points: up to 7.6 kHz.</summary>
    public const int Points = 272;

    private const int Order = 18;
    private const int Length = 480;

    private static readonly float[] Window = [.. Enumerable.Range(0, Length).Select(i => 0.5f - (0.5f * MathF.Cos(2 * MathF.PI * i / (Length - 1))))];

    private readonly double[] cosine = new double[Points * (Order + 1)];
    private readonly double[] sine = new double[Points * (Order + 1)];
    private readonly double[] emphasised = new double[Length];

    public Envelope()
    {
        for (var point = 0; point < Points; point++)
        {
            var angle = 2 * Math.PI * Lowest * Math.Pow(2, (double)point / PerOctave) / PitchTracker.SampleRate;
            for (var k = 0; k <= Order; k++)
            {
                cosine[(point * (Order + 1)) + k] = Math.Cos(angle * k);
                sine[(point * (Order + 1)) + k] = Math.Sin(angle * k);
            }
        }
    }

    /// <summary>The envelope in dB of 30 ms from a sample on; false where the sound ends before.</summary>
    public bool TryRead(ReadOnlySpan<float> sound, int start, Span<double> decibels)
    {
        if (start < 1 || start + Length > sound.Length)
        {
            return false;
        }

        for (var i = 0; i < Length; i++)
        {
            emphasised[i] = (sound[start + i] - (0.95 * sound[start + i - 1])) * Window[i];
        }

        Span<double> a = stackalloc double[Order + 1];
        if (!Predict(a))
        {
            return false;
        }

        for (var point = 0; point < Points; point++)
        {
            double re = 0, im = 0;
            for (var k = 0; k <= Order; k++)
            {
                re += a[k] * cosine[(point * (Order + 1)) + k];
                im += a[k] * sine[(point * (Order + 1)) + k];
            }

            decibels[point] = -10 * Math.Log10((re * re) + (im * im) + 1e-12);
        }

        return true;
    }

    // Levinson and Durbin.
    private bool Predict(Span<double> a)
    {
        Span<double> r = stackalloc double[Order + 1];
        for (var lag = 0; lag <= Order; lag++)
        {
            r[lag] = System.Numerics.Tensors.TensorPrimitives.Dot<double>(emphasised.AsSpan(0, Length - lag), emphasised.AsSpan(lag));
        }

        if (r[0] < 1e-9)
        {
            return false;
        }

        r[0] *= 1 + 1e-5;
        var error = r[0];
        Span<double> old = stackalloc double[Order + 1];
        a.Clear();
        a[0] = 1;
        for (var i = 1; i <= Order; i++)
        {
            var k = -r[i];
            for (var j = 1; j < i; j++)
            {
                k -= a[j] * r[i - j];
            }

            k /= error;
            a.CopyTo(old);
            for (var j = 1; j < i; j++)
            {
                a[j] = old[j] + (k * old[i - j]);
            }

            a[i] = k;
            error *= 1 - (k * k);
        }

        return true;
    }
}
