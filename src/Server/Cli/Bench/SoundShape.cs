using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// How loud a sound is in three bands (below 400 Hz, to 2000 Hz, above), every 5 ms. Two takes of one sentence by one voice have the same, even where
/// an engine shakes its pitch from take to take, so that their waves do not fit: espeak-ng does. Immutable.
/// </summary>
internal sealed class SoundShape
{
    private const int Step = SpeechFormat.SampleRate / 200;

    /// <summary>Milliseconds from one value to the next.</summary>
    private const double StepMs = 1000.0 * Step / SpeechFormat.SampleRate;

    /// <summary>Added to a power before its logarithm is taken: what a codec adds to silence is below.</summary>
    private const float Floor = 1e-6f;

    /// <summary>ln of the power of each band.</summary>
    private readonly float[][] _bands;

    private SoundShape(float[][] bands) => _bands = bands;

    /// <summary>The shape of a sound.</summary>
    /// <param name="samples">Mono, 48 kHz, -1..1.</param>
    public static SoundShape Of(ReadOnlySpan<float> samples)
    {
        float low = 0, middle = 0;
        var (toLow, toMiddle) = (Smoothing(400), Smoothing(2000));
        var count = samples.Length / Step;
        float[][] bands = [new float[count], new float[count], new float[count]];
        for (var at = 0; at < count; at++)
        {
            float lowest = 0, between = 0, rest = 0;
            foreach (var sample in samples.Slice(at * Step, Step))
            {
                low += toLow * (sample - low);
                middle += toMiddle * (sample - middle);
                lowest += low * low;
                between += (middle - low) * (middle - low);
                rest += (sample - middle) * (sample - middle);
            }

            (bands[0][at], bands[1][at], bands[2][at]) = (Level(lowest), Level(between), Level(rest));
        }

        return new SoundShape(bands);
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

    /// <summary>The mean of the bands' correlations.</summary>
    private double FitAt(SoundShape part, int at) => _bands.Zip(part._bands, (band, other) => Alignment.Correlation(band, other, at)).Average();

    private static float Level(float squares) => MathF.Log((squares / Step) + Floor);

    /// <summary>The share by which a low-pass of one pole follows its input at each sample.</summary>
    private static float Smoothing(float hertz) => 1f - MathF.Exp(-2f * MathF.PI * hertz / SpeechFormat.SampleRate);
}
