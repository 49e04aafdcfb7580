using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>The chunks of a turn that frames are still cut from. Not thread-safe.</summary>
internal sealed class TurnSound
{
    private const int FrameLength = SpeechFormat.SamplesPerFrame;

    private readonly List<SpeechChunk> _chunks = [];
    private readonly Queue<WordCue> _words = new();
    private int _epoch;
    private bool _began;

    /// <summary>One past the last sample of the turn so far.</summary>
    public long End { get; private set; }

    /// <summary>Takes in a chunk.</summary>
    /// <exception cref="ArgumentException">The chunk does not continue the turn.</exception>
    public void Add(SpeechChunk chunk)
    {
        if (chunk.Start != End || (_began && chunk.Epoch != _epoch))
        {
            throw new ArgumentException(
                $"A speech chunk of turn {chunk.Epoch} starts at sample {chunk.Start}, but sample {End} of turn {(_began ? _epoch : chunk.Epoch)} is next.",
                nameof(chunk));
        }

        _began = true;
        _epoch = chunk.Epoch;
        End = chunk.End;
        foreach (WordCue word in chunk.Words)
        {
            _words.Enqueue(word);
        }

        if (!chunk.Samples.IsEmpty)
        {
            _chunks.Add(chunk);
        }
    }

    /// <summary>The samples from a position to the end of its chunk.</summary>
    public ReadOnlySpan<float> From(long position)
    {
        SpeechChunk chunk = At(position);
        return chunk.Samples.Span[(int)(position - chunk.Start)..];
    }

    /// <summary>Forgets the chunks that end before a position; the last one stays.</summary>
    /// <returns>The first sample that is still held.</returns>
    public long Forget(long position)
    {
        while (_chunks.Count > 1 && _chunks[0].End <= position)
        {
            _chunks.RemoveAt(0);
        }

        return _chunks[0].Start;
    }

    /// <summary>The frame that begins at a position; what lies before it is forgotten.</summary>
    /// <param name="start">Its first sample.</param>
    /// <param name="mouth">Its mouth.</param>
    /// <param name="stress">Its prosodic stress, 0..1.</param>
    /// <param name="last">Whether the turn ends with it: then it carries every word that is left.</param>
    public SpeechFrame Frame(long start, in ShapeWeights mouth, float stress, bool last)
    {
        Forget(start);
        EmotionMix emotion = At(start + (FrameLength / 2)).Emotion;
        return new SpeechFrame(_epoch, start, Stretch(start, FrameLength), mouth, stress, Words(last ? long.MaxValue : start + FrameLength), emotion);
    }

    /// <summary>A stretch of the turn's samples: a slice where one chunk holds it, else a copy; silence beyond the end.</summary>
    public ReadOnlyMemory<float> Stretch(long start, int length)
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

    /// <summary>The chunk that holds a sample, the last one for what lies beyond the end.</summary>
    private SpeechChunk At(long sample)
    {
        int i = 0;
        while (i + 1 < _chunks.Count && _chunks[i].End <= sample)
        {
            i++;
        }

        return _chunks[i];
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
