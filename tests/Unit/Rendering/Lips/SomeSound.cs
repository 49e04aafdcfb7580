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

    public static async Task<List<SpeechFrame>> AnimateAsync(LipModel model, IEnumerable<SpeechChunk> chunks, ArticulationStyle? style = null)
    {
        var animator = new LipAnimator(model, LipStyle.From(style ?? ArticulationStyle.Average), TimeProvider.System);
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
