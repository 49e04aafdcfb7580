using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Stage;

/// <summary>Paints the pictures of a session in order and counts how that went. One loop paints; the rest is thread-safe.</summary>
internal sealed class PictureTrack : IDisposable
{
    private readonly IMediaSink _sink;
    private readonly TimeProvider _time;
    private readonly SpeechTrack _speech;
    private readonly IStageObserver? _observer;
    private readonly PaintTimes _times = new();
    private readonly Lock _gate = new();
    private readonly byte[] _pixels;
    private IPainter _painter;
    private LifeMotion _life;
    private (IPainter Painter, LifeMotion Life)? _swap;
    private Attitude _attitude;
    private EmotionMix _emotion;
    private FaceMotion _motion;
    private long _next;
    private long _repeated;
    private long _late;

    public PictureTrack(IPainter painter, LifeMotion life, IMediaSink sink, TimeProvider time, SpeechTrack speech, IStageObserver? observer)
    {
        _painter = painter;
        _life = life;
        _sink = sink;
        _time = time;
        _speech = speech;
        _observer = observer;
        _pixels = new byte[painter.Width * painter.Height * 4];
    }

    /// <summary>What the persona does while it does not speak.</summary>
    public Attitude Attitude
    {
        get
        {
            lock (_gate)
            {
                return _attitude;
            }
        }

        set
        {
            lock (_gate)
            {
                _attitude = value;
            }
        }
    }

    /// <summary>How the persona feels while it does not speak.</summary>
    public EmotionMix Emotion
    {
        get
        {
            lock (_gate)
            {
                return _emotion;
            }
        }

        set
        {
            lock (_gate)
            {
                _emotion = value;
            }
        }
    }

    /// <summary>The first picture whose motion is not yet fixed.</summary>
    public long Next => Interlocked.Read(ref _next);

    /// <summary>Takes another painter from the next picture on.</summary>
    public void Swap(IPainter painter, LifeMotion life)
    {
        ArgumentNullException.ThrowIfNull(painter);
        ArgumentNullException.ThrowIfNull(life);
        if (painter.Width * painter.Height * 4 != _pixels.Length || painter.Width != _painter.Width)
        {
            throw new ArgumentException($"The new painter's pictures must have the size of the stream, not {painter.Width}×{painter.Height}.", nameof(painter));
        }

        lock (_gate)
        {
            _swap?.Painter.Dispose();
            _swap = (painter, life);
        }
    }

    /// <summary>Paints and writes a picture.</summary>
    public void Paint(long frame, FrameClock clock)
    {
        Move(frame);
        var began = _time.GetTimestamp();
        _painter.Paint(in _motion, frame / (double)SpeechFormat.FrameRate, _pixels);
        _times.Add(_time.GetElapsedTime(began));
        if (clock.Until(frame + 1) <= TimeSpan.Zero)
        {
            Interlocked.Increment(ref _late);
        }

        _sink.WritePicture(_pixels);
    }

    /// <summary>Writes the picture before once more; the face moves on unseen.</summary>
    public void Repeat(long frame)
    {
        Move(frame);
        _sink.RepeatPicture();
        Interlocked.Increment(ref _repeated);
        _observer?.FrameLate(frame * SpeechFormat.SamplesPerFrame);
    }

    /// <summary>What has been done so far.</summary>
    public StageStatistics Summarise()
    {
        var (count, mean, p95, maximum) = _times.Summarise();
        var repeated = Interlocked.Read(ref _repeated);
        return new StageStatistics(count + repeated, count, repeated, Interlocked.Read(ref _late), _speech.Stalls, mean, p95, maximum);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _swap?.Painter.Dispose();
            _painter.Dispose();
        }
    }

    private void Move(long frame)
    {
        Attitude attitude;
        EmotionMix emotion;
        lock (_gate)
        {
            if (_swap is { } swap)
            {
                _painter.Dispose();
                (_painter, _life) = swap;
                _swap = null;
            }

            attitude = _attitude;
            emotion = _emotion;
        }

        Interlocked.Exchange(ref _next, frame + 1);
        _speech.Read(frame, out var decision);
        emotion = decision.Emotion ?? emotion;
        attitude = decision.InTurn ? Attitude.Speaking : attitude;
        _life.Advance(attitude, in emotion, in decision.Mouth, decision.Stress, decision.Speaking, out _motion);
    }
}
