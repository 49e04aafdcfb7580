using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Voice.Support;

internal static class Spoken
{
    public static async IAsyncEnumerable<Clause> Clauses(params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            await Task.Yield();
            yield return new Clause(7, i, texts[i], EmotionMix.Neutral);
        }
    }

    public static async IAsyncEnumerable<string> Tokens(IEnumerable<string> tokens)
    {
        foreach (var token in tokens)
        {
            await Task.Yield();
            yield return token;
        }
    }

    public static float[] Sound(this IEnumerable<SpeechChunk> chunks) => [.. chunks.SelectMany(c => c.Samples.ToArray())];

    public static double Decibels(ReadOnlySpan<float> samples)
    {
        double sum = 0;
        foreach (var x in samples)
        {
            sum += x * x;
        }

        return 10 * Math.Log10((sum / Math.Max(1, samples.Length)) + 1e-12);
    }

    /// <summary>Median pitch in Hz of the voiced parts, by normalised autocorrelation over 80 ms windows.</summary>
    public static double Pitch(float[] sound)
    {
        // 12 kHz is enough for pitch.
        float[] x = [.. Enumerable.Range(0, sound.Length / 4).Select(i => (sound[4 * i] + sound[(4 * i) + 1] + sound[(4 * i) + 2] + sound[(4 * i) + 3]) / 4)];
        const int window = 480;
        var found = new List<double>();
        for (var start = 0; start + (2 * window) < x.Length; start += window)
        {
            if (Decibels(x.AsSpan(start, 2 * window)) > -30 && Period(x.AsSpan(start, 2 * window), window) is var period and > 0)
            {
                found.Add(12000.0 / period);
            }
        }

        found.Sort();
        return found[found.Count / 2];
    }

    private static int Period(ReadOnlySpan<float> x, int window)
    {
        Span<double> scores = stackalloc double[220];
        var best = 0.0;
        for (var lag = 24; lag < scores.Length; lag++)
        {
            double xy = 0, xx = 1e-9, yy = 1e-9;
            for (var i = 0; i < window; i++)
            {
                xy += x[i] * x[i + lag];
                xx += x[i] * x[i];
                yy += x[i + lag] * x[i + lag];
            }

            scores[lag] = xy / Math.Sqrt(xx * yy);
            best = Math.Max(best, scores[lag]);
        }

        for (var lag = 25; best > 0.7 && lag < scores.Length - 1; lag++)
        {
            if (scores[lag] > 0.9 * best && scores[lag] >= scores[lag - 1] && scores[lag] >= scores[lag + 1])
            {
                return lag;
            }
        }

        return 0;
    }
}
