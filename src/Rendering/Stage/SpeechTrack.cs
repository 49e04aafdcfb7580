using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Stage;

/// <summary>
/// Decides frame by frame what is heard and what the mouth does: speech when it is there, silence otherwise. Frames are
/// decided in order by one loop at a time; <see cref="Interrupt"/> and <see cref="Read"/> may come from any thread.
/// </summary>
internal sealed class SpeechTrack(SpeechQueue queue)
{
    /// <summary>Samples of the fade at a cut: 5 ms, short enough to be gone at once, long enough not to click.</summary>
    public const int FadeSamples = 240;

    private const int Kept = 64;
    private readonly Lock _gate = new();
    private readonly FrameDecision[] _decisions = new FrameDecision[Kept];
    private readonly float[] _silence = new float[SpeechFormat.SamplesPerFrame];
    private readonly float[] _fade = new float[SpeechFormat.SamplesPerFrame];
    private long _next;
    private int? _turn;
    private bool _stalled;
    private bool _fadePending;
    private float _lastSample;
    private long _cutAt;
    private int? _cutTurn;

    /// <summary>The frame that is decided next: everything before it has been written.</summary>
    public long Next
    {
        get
        {
            lock (_gate)
            {
                return _next;
            }
        }
    }

    /// <summary>Frames inside turns that were silent because speech was late.</summary>
    public long Stalls { get; private set; }

    /// <summary>Whether a turn is being spoken.</summary>
    public bool Speaking
    {
        get
        {
            lock (_gate)
            {
                return _turn is not null;
            }
        }
    }

    /// <summary>Decides the next frame.</summary>
    /// <param name="notice">Receives what changed.</param>
    /// <returns>Its 1920 samples, valid until the next call.</returns>
    public ReadOnlyMemory<float> Decide(out TurnNotice notice)
    {
        notice = default;
        lock (_gate)
        {
            var frame = _next++;
            var sample = frame * SpeechFormat.SamplesPerFrame;
            ref var decision = ref _decisions[frame % Kept];
            decision = default;
            if (_cutTurn is { } cut)
            {
                notice.Ended = cut;
                notice.EndedAt = _cutAt;
                notice.Interrupted = true;
                _cutTurn = null;
            }

            var samples = TakeFade();
            if (samples.IsEmpty)
            {
                samples = queue.TryTake(out var speech) ? Speak(speech, sample, ref decision, ref notice) : Wait(sample, ref decision, ref notice);
            }

            _lastSample = samples.Span[^1];
            return samples;
        }
    }

    /// <summary>What a picture shows; false when its sound is not yet written or so long ago that it is forgotten.</summary>
    public bool Read(long frame, out FrameDecision decision)
    {
        lock (_gate)
        {
            var known = frame < _next && frame >= _next - Kept;
            decision = known ? _decisions[frame % Kept] : default;
            return known;
        }
    }

    /// <summary>
    /// Cuts the turn. Sound that is written cannot be taken back: it fades out in the next frame's first 5 ms. Pictures that
    /// are not painted yet close the mouth at once instead of following sound the page has already muted.
    /// </summary>
    /// <param name="firstUnpainted">The first picture that is not painted.</param>
    public StageCut Interrupt(long firstUnpainted)
    {
        lock (_gate)
        {
            var epoch = queue.Cut(out var next);
            var sample = _next * SpeechFormat.SamplesPerFrame;
            if (_turn is not { } turn)
            {
                return new StageCut(epoch, _fadePending ? sample + FadeSamples : sample, WasSpeaking: next is not null);
            }

            PrepareFade(next);
            CloseMouth(firstUnpainted);
            _turn = null;
            _stalled = false;
            _cutTurn = turn;
            _cutAt = sample + FadeSamples;
            return new StageCut(epoch, _cutAt, WasSpeaking: true);
        }
    }

    private ReadOnlyMemory<float> TakeFade()
    {
        if (!_fadePending)
        {
            return default;
        }

        _fadePending = false;
        return _fade;
    }

    private ReadOnlyMemory<float> Speak(SpeechFrame speech, long sample, ref FrameDecision decision, ref TurnNotice notice)
    {
        if (_turn != speech.Epoch)
        {
            if (_turn is { } before)
            {
                notice.Ended = before;
                notice.EndedAt = sample;
            }

            notice.Started = speech.Epoch;
            _turn = speech.Epoch;
        }

        _stalled = false;
        decision.InTurn = true;
        decision.Speaking = true;
        decision.Mouth = speech.Mouth;
        decision.Stress = speech.Stress;
        decision.Emotion = speech.Emotion;
        if (speech.Words.Count > 0)
        {
            notice.WordsEpoch = speech.Epoch;
            notice.Words = Schedule(speech, sample);
        }

        return speech.Samples;
    }

    private static List<ScheduledWord> Schedule(SpeechFrame speech, long sample)
    {
        var words = new List<ScheduledWord>(speech.Words.Count);
        foreach (var word in speech.Words)
        {
            words.Add(new ScheduledWord(word.Text, sample + word.Start - speech.Start, sample + word.End - speech.Start));
        }

        return words;
    }

    private ReadOnlyMemory<float> Wait(long sample, ref FrameDecision decision, ref TurnNotice notice)
    {
        if (_turn is { } turn && queue.HasEnded(turn))
        {
            notice.Ended = turn;
            notice.EndedAt = sample;
            _turn = null;
            _stalled = false;
        }
        else if (_turn is { } waiting)
        {
            decision.InTurn = true;
            notice.Stalled = _stalled ? null : waiting;
            _stalled = true;
            Stalls++;
        }

        return _silence;
    }

    /// <summary>What would have been heard next, or the last sample held, under a falling half cosine.</summary>
    private void PrepareFade(SpeechFrame? next)
    {
        for (var i = 0; i < FadeSamples; i++)
        {
            var gain = 0.5f * (1f + MathF.Cos(MathF.PI * (i + 1) / FadeSamples));
            _fade[i] = gain * (next is null ? _lastSample : next.Samples.Span[i]);
        }

        _fadePending = true;
    }

    /// <summary>Without speech the face brings the mouth to rest by itself, from where it is.</summary>
    private void CloseMouth(long firstUnpainted)
    {
        for (var frame = Math.Max(firstUnpainted, _next - Kept); frame < _next; frame++)
        {
            _decisions[frame % Kept] = default;
        }
    }
}
