using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// How loud a sound is in three bands (below 400 Hz, to 2000 Hz, above), every 5 ms. Two takes of one sentence by one voice have the same, even where
/// an engine shakes its pitch from take to take, so that their waves do not fit: espeak-ng does. Immutable.
/// </summary>
internal sealed class SoundShape
{
    private const int Bands = 3;
    private const int Step = SpeechFormat.SampleRate / 200;

    /// <summary>Milliseconds from one value to the next.</summary>
    private const double StepMs = 1000.0 * Step / SpeechFormat.SampleRate;

    /// <summary>Added to a power before its logarithm is taken: what a codec adds to silence is below.</summary>
    private const float Floor = 1e-6f;

    /// <summary>Values of one moment lie together.</summary>
    private readonly float[] _levels;

    private SoundShape(float[] levels) => _levels = levels;

    /// <summary>The shape of a sound.</summary>
    /// <param name="samples">Mono, 48 kHz, -1..1.</param>
    public static SoundShape Of(ReadOnlySpan<float> samples)
    {
        float low = 0, middle = 0;
        var (toLow, toMiddle) = (Smoothing(400), Smoothing(2000));
        var levels = new float[samples.Length / Step * Bands];
        for (var i = 0; i < levels.Length / Bands * Step; i++)
        {
            low += toLow * (samples[i] - low);
            middle += toMiddle * (samples[i] - middle);
            var at = levels.AsSpan(i / Step * Bands, Bands);
            at[0] += low * low / Step;
            at[1] += (middle - low) * (middle - low) / Step;
            at[2] += (samples[i] - middle) * (samples[i] - middle) / Step;
        }

        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = MathF.Log(levels[i] + Floor);
        }

        return new SoundShape(levels);
    }

    /// <summary>Where another sound lies in this one.</summary>
    /// <param name="part">The other; may begin before this one does and end after it.</param>
    /// <param name="expectedMs">Where it should begin, milliseconds.</param>
    /// <param name="reachMs">How far around that is looked.</param>
    /// <returns>How many milliseconds later than expected it fits best, and how well, -1..1.</returns>
    public (double LagMs, double Fit) Find(SoundShape part, double expectedMs, double reachMs)
    {
        var expected = (int)Math.Round(expectedMs / StepMs);
        var (lag, fit) = Alignment.BestLag(shift => FitAt(part, expected + shift), (int)(reachMs / StepMs));
        return (((expected + lag) * StepMs) - expectedMs, fit);
    }

    /// <summary>Pearson's correlation of the changes in time: each band is taken without its mean.</summary>
    private double FitAt(SoundShape part, int at)
    {
        var from = Math.Max(0, -at);
        var count = Math.Min(part._levels.Length / Bands, (_levels.Length / Bands) - at) - from;
        if (count < 10)
        {
            return -1;
        }

        double cross = 0, squareA = 0, squareB = 0;
        for (var band = 0; band < Bands; band++)
        {
            double sumA = 0, sumB = 0, ab = 0, aa = 0, bb = 0;
            for (var i = 0; i < count; i++)
            {
                var (a, b) = (_levels[((at + from + i) * Bands) + band], part._levels[((from + i) * Bands) + band]);
                (sumA, sumB) = (sumA + a, sumB + b);
                (ab, aa, bb) = (ab + (a * b), aa + (a * a), bb + (b * b));
            }

            (cross, squareA, squareB) = (cross + ab - (sumA * sumB / count), squareA + aa - (sumA * sumA / count), squareB + bb - (sumB * sumB / count));
        }

        return cross / Math.Sqrt((squareA * squareB) + 1e-12);
    }

    /// <summary>The share by which a low-pass of one pole follows its input at each sample.</summary>
    private static float Smoothing(float hertz) => 1f - MathF.Exp(-2f * MathF.PI * hertz / SpeechFormat.SampleRate);
}
