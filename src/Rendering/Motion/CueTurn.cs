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
    private readonly TurnSound _sound = new();
    private readonly Queue<PhonemeCue> _vowels = new();
    private int? _clause;
    private long _next;

    /// <summary>Whether a frame could be given whose sound is complete.</summary>
    public bool HoldsCompleteFrame => _next + FrameLength <= _sound.End;

    /// <summary>Whether frames before a chunk should be taken, as if the input ended, before it is accepted.</summary>
    public bool StartsClause(SpeechChunk chunk) => _clause is { } clause && chunk.Clause != clause;

    /// <summary>Takes in a chunk.</summary>
    /// <exception cref="ArgumentException">The chunk does not continue the turn.</exception>
    public void Accept(SpeechChunk chunk)
    {
        _sound.Add(chunk);
        _clause = chunk.Clause;
        foreach (PhonemeCue cue in chunk.Phonemes)
        {
            _mouth.Add(cue);
            if (ProsodicStress.Carries(cue.Phone))
            {
                _vowels.Enqueue(cue);
            }
        }
    }

    /// <summary>The next frame whose look-ahead is known, or null.</summary>
    public SpeechFrame? TakeFinal() => _next + FrameLength + lookAhead <= _sound.End ? Take(false) : null;

    /// <summary>The next frame whose sound is complete, or null: for when the clause has ended or nothing more comes soon.</summary>
    public SpeechFrame? TakeComplete() => HoldsCompleteFrame ? Take(false) : null;

    /// <summary>The next frame, the last one filled up with silence, or null when none is left.</summary>
    public SpeechFrame? TakeRest() => _next < _sound.End ? Take(_next + FrameLength >= _sound.End) : null;

    private SpeechFrame Take(bool last)
    {
        long start = _next;
        _next += FrameLength;
        float stress = Stress(_next, _sound.Forget(start));
        ShapeWeights mouth = _mouth.At((start + (FrameLength / 2)) / (double)SpeechFormat.SampleRate);
        return _sound.Frame(start, mouth, stress, last);
    }

    /// <summary>The strongest stress of the vowels that begin before <paramref name="end"/> and were not counted yet.</summary>
    /// <param name="end">One past the last sample of the frame.</param>
    /// <param name="held">The first sample that is still at hand.</param>
    private float Stress(long end, long held)
    {
        float stress = 0;
        while (_vowels.TryPeek(out PhonemeCue vowel) && vowel.Start < end)
        {
            _vowels.Dequeue();
            long start = Math.Max(vowel.Start, held);
            int length = (int)Math.Clamp(vowel.End - start, 0, StressWindow);
            stress = Math.Max(stress, _prosody.Of(vowel.Stress, _sound.Stretch(start, length).Span));
        }

        return stress;
    }
}
