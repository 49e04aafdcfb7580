using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Lips;

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

    /// <summary>The frame that begins at a position; what lies before it is forgotten.</summary>
    public SpeechFrame Frame(long start, in ShapeWeights mouth, float stress)
    {
        long end = start + FrameLength;
        while (_chunks.Count > 1 && _chunks[0].End <= start)
        {
            _chunks.RemoveAt(0);
        }

        EmotionMix emotion = At(start + (FrameLength / 2)).Emotion;
        return new SpeechFrame(_epoch, start, Samples(start), mouth, stress, Words(end >= End ? long.MaxValue : end), emotion);
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

    /// <summary>A frame's samples: a slice where one chunk holds them, else a copy; silence beyond the end.</summary>
    private ReadOnlyMemory<float> Samples(long start)
    {
        SpeechChunk first = At(start);
        if (start + FrameLength <= first.End)
        {
            return first.Samples.Slice((int)(start - first.Start), FrameLength);
        }

        float[] copy = new float[FrameLength];
        foreach (SpeechChunk chunk in _chunks)
        {
            long from = Math.Max(start, chunk.Start);
            long to = Math.Min(start + FrameLength, chunk.End);
            if (from < to)
            {
                chunk.Samples.Span.Slice((int)(from - chunk.Start), (int)(to - from)).CopyTo(copy.AsSpan((int)(from - start)));
            }
        }

        return copy;
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
