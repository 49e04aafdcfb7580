using System.Runtime.CompilerServices;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Rendering.Lips;

/// <summary>Pulsed buzzing with noise, the same every time: moves a mouth without being anybody's voice.</summary>
internal static class SomeSound
{
    public static float[] Buzz(double seconds, int rate, int seed = 1)
    {
        var random = new Random(seed);
        float[] sound = new float[(int)(seconds * rate)];
        double phase = 0;
        for (int i = 0; i < sound.Length; i++)
        {
            double t = (double)i / rate;
            phase += (120 + (30 * Math.Sin(2.1 * t * seed))) / rate;
            double pulse = Math.Max(0, Math.Sin(2 * Math.PI * 3.1 * t));
            sound[i] = (float)(pulse * ((0.4 * ((phase % 1) - 0.5)) + (0.05 * (random.NextDouble() - 0.5))));
        }

        return sound;
    }

    /// <summary>Vowels that glide into each other, from a pulse train through three resonances: speech enough to open a mouth.</summary>
    public static float[] Vowels(double seconds, int rate)
    {
        double[][] formants = [[730, 1090, 2440], [270, 2290, 3010], [570, 840, 2410], [530, 1840, 2480], [300, 870, 2240], [660, 1720, 2410]];
        float[] sound = new float[(int)(seconds * rate)];
        double[,] held = new double[3, 2];
        double phase = 0;
        for (int i = 0; i < sound.Length; i++)
        {
            double t = (double)i / rate;
            double place = t % 0.2 / 0.2;
            double[] from = formants[(int)(t / 0.2) % 6];
            double[] to = formants[((int)(t / 0.2) + 1) % 6];
            phase += (120 + (20 * Math.Sin(3 * t))) / rate;
            double x = phase >= 1 ? 0.15 + (0.85 * Math.Min(1, 8 * place) * Math.Min(1, 8 * (1 - place))) : 0;
            phase %= 1;
            for (int k = 0; k < 3; k++)
            {
                double radius = Math.Exp(-Math.PI * (60 + (40 * k)) / rate);
                double a = 2 * radius * Math.Cos(2 * Math.PI * (from[k] + ((to[k] - from[k]) * place)) / rate);
                double y = ((1 - a + (radius * radius)) * x) + (a * held[k, 0]) - (radius * radius * held[k, 1]);
                (held[k, 1], held[k, 0], x) = (held[k, 0], y, y);
            }

            sound[i] = (float)x;
        }

        float peak = sound.Max(Math.Abs);
        return [.. sound.Select(sample => 0.4f * sample / peak)];
    }

    public static async IAsyncEnumerable<ReadOnlyMemory<float>> Blocks(float[] sound, int block)
    {
        for (int at = 0; at < sound.Length; at += block)
        {
            await Task.CompletedTask;
            yield return sound.AsMemory(at, Math.Min(block, sound.Length - at));
        }
    }

    public static IReadOnlyList<SpeechChunk> Chunks(float[] sound, params int[] cuts)
    {
        var chunks = new List<SpeechChunk>();
        int start = 0;
        foreach (int end in cuts.Append(sound.Length))
        {
            chunks.Add(new SpeechChunk(4, 0, start, sound.AsMemory(start, end - start), [], [], EmotionMix.Neutral));
            start = end;
        }

        return chunks;
    }

    public static async IAsyncEnumerable<SpeechChunk> Stream(IEnumerable<SpeechChunk> chunks, [EnumeratorCancellation] CancellationToken token = default)
    {
        foreach (SpeechChunk chunk in chunks)
        {
            await Task.CompletedTask;
            token.ThrowIfCancellationRequested();
            yield return chunk;
        }
    }

    public static Task<List<SpeechFrame>> AnimateAsync(LipModel model, IEnumerable<SpeechChunk> chunks, ArticulationStyle? style = null) =>
        AnimateAsync(new LipAnimator(model, LipStyle.From(style ?? ArticulationStyle.Average), TimeProvider.System), chunks);

    public static async Task<List<SpeechFrame>> AnimateAsync(LipAnimator animator, IEnumerable<SpeechChunk> chunks)
    {
        var frames = new List<SpeechFrame>();
        await foreach (SpeechFrame frame in animator.AnimateAsync(Stream(chunks, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken))
        {
            frames.Add(frame);
        }

        return frames;
    }

    public static float Difference(in ShapeWeights a, in ShapeWeights b)
    {
        float most = 0;
        for (int i = 0; i < ShapeWeights.Count; i++)
        {
            most = Math.Max(most, Math.Abs(a[i] - b[i]));
        }

        return most;
    }
}
