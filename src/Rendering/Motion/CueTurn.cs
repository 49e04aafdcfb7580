using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// One turn on its way from chunks to frames. A phone of a later clause never reaches back into a frame that ends before
/// that clause: so the tail of a clause comes out the same whether or not the next one is already there.
/// </summary>
internal sealed class CueTurn(ArticulationStyle style, int lookAhead)
{
    private const int FrameLength = SpeechFormat.SamplesPerFrame;
    private const int StressWindow = SpeechFormat.SampleRate * 12 / 100;

    private readonly Articulation _mouth = new(style);
    private readonly ProsodicStress _prosody = new();
    private readonly Queue<SpeechChunk> _chunks = new();
    private readonly Queue<PhonemeCue> _vowels = new();
    private readonly Queue<WordCue> _words = new();
    private SpeechChunk? _last;
    private long _next;

    /// <summary>Whether a frame could be given whose sound is complete.</summary>
    public bool HoldsCompleteFrame => _last is not null && _next + FrameLength <= _last.End;

    /// <summary>Whether frames before a chunk should be taken, as if the input ended, before it is accepted.</summary>
    public bool StartsClause(SpeechChunk chunk) => _last is not null && chunk.Clause != _last.Clause;

    /// <summary>Takes in a chunk.</summary>
    /// <exception cref="ArgumentException">The chunk does not continue the turn.</exception>
    public void Accept(SpeechChunk chunk)
    {
        if (chunk.Start != (_last?.End ?? 0) || (_last is not null && chunk.Epoch != _last.Epoch))
        {
            throw new ArgumentException(
                $"A speech chunk of turn {chunk.Epoch} starts at sample {chunk.Start}, but sample {_last?.End ?? 0} of turn {_last?.Epoch ?? chunk.Epoch} is next.",
                nameof(chunk));
        }

        foreach (PhonemeCue cue in chunk.Phonemes)
        {
            _mouth.Add(cue);
            if (ProsodicStress.Carries(cue.Phone))
            {
                _vowels.Enqueue(cue);
            }
        }

        foreach (WordCue word in chunk.Words)
        {
            _words.Enqueue(word);
        }

        _last = chunk;
        if (!chunk.Samples.IsEmpty)
        {
            _chunks.Enqueue(chunk);
        }
    }

    /// <summary>The next frame whose look-ahead is known, or null.</summary>
    public SpeechFrame? TakeFinal() => _last is not null && _next + FrameLength + lookAhead <= _last.End ? Take(false) : null;

    /// <summary>The next frame whose sound is complete, or null: for when the clause has ended or nothing more comes soon.</summary>
    public SpeechFrame? TakeComplete() => HoldsCompleteFrame ? Take(false) : null;

    /// <summary>The next frame, the last one filled up with silence, or null when none is left.</summary>
    public SpeechFrame? TakeRest() => _last is not null && _next < _last.End ? Take(_next + FrameLength >= _last.End) : null;

    private SpeechFrame Take(bool last)
    {
        long start = _next;
        long end = start + FrameLength;
        while (_chunks.Count > 1 && _chunks.Peek().End <= start)
        {
            _chunks.Dequeue();
        }

        EmotionMix emotion = At(start + (FrameLength / 2)).Emotion;
        float stress = Stress(end);
        WordCue[] words = Words(last ? long.MaxValue : end);
        ShapeWeights mouth = _mouth.At((start + (FrameLength / 2)) / (double)SpeechFormat.SampleRate);
        _next = end;
        return new SpeechFrame(_last!.Epoch, start, Sound(start, FrameLength), mouth, stress, words, emotion);
    }

    private SpeechChunk At(long sample)
    {
        SpeechChunk found = _chunks.Peek();
        foreach (SpeechChunk chunk in _chunks)
        {
            found = chunk;
            if (sample < chunk.End)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>A stretch of the turn's samples: a slice where one chunk holds it, else a copy; silence beyond the end.</summary>
    private ReadOnlyMemory<float> Sound(long start, int length)
    {
        SpeechChunk first = At(start);
        if (start >= first.Start && start + length <= first.End)
        {
            return first.Samples.Slice((int)(start - first.Start), length);
        }

        float[] copy = new float[length];
        foreach (SpeechChunk chunk in _chunks)
        {
            long from = Math.Max(start, chunk.Start);
            long to = Math.Min(start + length, chunk.End);
            if (from < to)
            {
                chunk.Samples.Span.Slice((int)(from - chunk.Start), (int)(to - from)).CopyTo(copy.AsSpan((int)(from - start)));
            }
        }

        return copy;
    }

    /// <summary>The strongest stress of the vowels that begin before <paramref name="end"/> and were not counted yet.</summary>
    private float Stress(long end)
    {
        float stress = 0;
        while (_vowels.TryPeek(out PhonemeCue vowel) && vowel.Start < end)
        {
            _vowels.Dequeue();
            long start = Math.Max(vowel.Start, _chunks.Peek().Start);
            int length = (int)Math.Clamp(vowel.End - start, 0, StressWindow);
            stress = Math.Max(stress, _prosody.Of(vowel.Stress, Sound(start, length).Span));
        }

        return stress;
    }

    private WordCue[] Words(long before)
    {
        if (!_words.TryPeek(out WordCue word) || word.Start >= before)
        {
            return [];
        }

        var words = new List<WordCue>(2);
        while (_words.TryPeek(out word) && word.Start < before)
        {
            words.Add(_words.Dequeue());
        }

        return [.. words];
    }
}
