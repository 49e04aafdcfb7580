using System.Runtime.CompilerServices;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Rendering.Motion;

/// <summary>Speech made of phones of given lengths, whole or cut into chunks, for animators.</summary>
internal sealed class SpokenTurn
{
    private const int PerMillisecond = SpeechFormat.SampleRate / 1000;
    private readonly List<(PhonemeCue Cue, int Clause)> _cues = [];
    private readonly List<(long End, int Clause)> _clauses = [];
    private readonly List<WordCue> _words = [];
    private float[]? _samples;
    private long _end;

    public IReadOnlyList<PhonemeCue> Cues => [.. _cues.Select(c => c.Cue)];

    public float[] Samples => _samples ??= Sound((int)_end);

    /// <summary>Adds a clause of phones and milliseconds; SIL leaves a gap.</summary>
    public SpokenTurn Clause(params (Phone Phone, int Milliseconds)[] phones)
    {
        int clause = _clauses.Count;
        foreach ((Phone phone, int milliseconds) in phones)
        {
            long next = _end + ((long)milliseconds * PerMillisecond);
            if (phone != Phone.SIL)
            {
                _cues.Add((new PhonemeCue(phone, _end, next, phone <= Phone.YU ? 1f : 0f), clause));
            }

            if (phone is > Phone.SIL and <= Phone.YU)
            {
                _words.Add(new WordCue($"word{_words.Count}", _end, next));
            }

            _end = next;
        }

        _clauses.Add((_end, clause));
        _samples = null;
        return this;
    }

    /// <summary>The turn in chunks that end at the given samples, at clause ends, and at the end.</summary>
    public IReadOnlyList<SpeechChunk> Chunks(params long[] cuts)
    {
        var chunks = new List<SpeechChunk>();
        long start = 0;
        foreach (long end in cuts.Concat(_clauses.Select(c => c.End)).Where(c => c > 0 && c <= _end).Distinct().Order())
        {
            long from = start;
            bool Begins(long sample) => sample >= from && sample < end;
            chunks.Add(new SpeechChunk(
                3,
                _clauses.First(c => end <= c.End).Clause,
                start,
                Samples.AsMemory((int)start, (int)(end - start)),
                [.. _cues.Select(c => c.Cue).Where(c => Begins(c.Start))],
                [.. _words.Where(w => Begins(w.Start))],
                EmotionMix.Neutral));
            start = end;
        }

        return chunks;
    }

    public static async Task<List<SpeechFrame>> AnimateAsync(IEnumerable<SpeechChunk> chunks, ArticulationStyle? style = null)
    {
        var animator = new CueAnimator(style ?? ArticulationStyle.Average, TimeProvider.System);
        var frames = new List<SpeechFrame>();
        CancellationToken token = TestContext.Current.CancellationToken;
        await foreach (SpeechFrame frame in animator.AnimateAsync(Stream(chunks, token), token))
        {
            frames.Add(frame);
        }

        return frames;
    }

    public static async IAsyncEnumerable<SpeechChunk> Stream(IEnumerable<SpeechChunk> chunks, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (SpeechChunk chunk in chunks)
        {
            await Task.CompletedTask;
            token.ThrowIfCancellationRequested();
            yield return chunk;
        }
    }

    private static float[] Sound(int length)
    {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++)
        {
            samples[i] = ((i % 251) - 125) * 0.002f * (1f + (i / 2400 % 7));
        }

        return samples;
    }

    /// <summary>The smallest gap of the frames whose centres lie in a range of samples; 1 if there is none.</summary>
    public static float SmallestGap(IEnumerable<SpeechFrame> frames, long from, long to) => frames
        .Where(f => f.Start + 960 >= from && f.Start + 960 <= to)
        .Select(f => MouthOpening.Of(f.Mouth))
        .DefaultIfEmpty(1f)
        .Min();
}
