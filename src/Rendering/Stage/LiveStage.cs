using System.ComponentModel.DataAnnotations;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Stage;

/// <summary>
/// Plays one session: 25 frames a second of sound and pictures without end, idle motion where nobody speaks. It owns the
/// clock. Everything but <see cref="RunAsync"/> may be called from any thread.
/// </summary>
/// <remarks>
/// Two loops share the clock: one writes the sound of every due frame, the other paints. A slow painter therefore never
/// delays sound; a picture it misses is replaced by the one before, and the face's motion goes on underneath.
/// </remarks>
public sealed class LiveStage : IDisposable
{
    private static int _stages;
    private readonly LiveStageOptions _options;
    private readonly IMediaSink _sink;
    private readonly TimeProvider _time;
    private readonly IStageObserver? _observer;
    private readonly SpeechQueue _queue;
    private readonly SpeechTrack _track;
    private readonly PictureTrack _pictures;
    private readonly Lock _audioGate = new();
    private FrameClock? _clock;

    /// <summary>Prepares a stage; the painter becomes the stage's and is disposed with it.</summary>
    /// <param name="options">How it runs.</param>
    /// <param name="painter">Draws the face.</param>
    /// <param name="life">Moves the face.</param>
    /// <param name="sink">Takes sound and pictures; of the painter's size.</param>
    /// <param name="time">The clock.</param>
    /// <param name="observer">Hears what happens; optional.</param>
    public LiveStage(
        LiveStageOptions options, IPainter painter, LifeMotion life, IMediaSink sink, TimeProvider time, IStageObserver? observer = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        _options = options;
        _sink = sink;
        _time = time;
        _observer = observer;
        _queue = new SpeechQueue(options.SpeechAhead);
        _track = new SpeechTrack(_queue);
        _pictures = new PictureTrack(painter, life, sink, time, _track, observer);
    }

    /// <summary>The oldest epoch that is accepted; frames of older ones are dropped.</summary>
    public int Epoch => _queue.Epoch;

    /// <summary>What the persona does while it does not speak; while it speaks it is <see cref="Attitude.Speaking"/>. Default idle.</summary>
    public Attitude Attitude
    {
        get => _pictures.Attitude;
        set => _pictures.Attitude = value;
    }

    /// <summary>How the persona feels while it does not speak; speech brings its own. Default neutral.</summary>
    public EmotionMix Emotion
    {
        get => _pictures.Emotion;
        set => _pictures.Emotion = value;
    }

    /// <summary>Whether a turn is being spoken.</summary>
    public bool Speaking => _track.Speaking;

    /// <summary>Frames of speech that wait.</summary>
    public int Queued => _queue.Count;

    /// <summary>Session media time of the next sample to be written, 48 kHz.</summary>
    public long NextSample => _track.Next * SpeechFormat.SamplesPerFrame;

    /// <summary>What has been done so far.</summary>
    public StageStatistics Statistics => _pictures.Summarise();

    /// <summary>A new epoch for a turn that follows the ones before it, without cutting them.</summary>
    public int BeginTurn() => _queue.Next();

    /// <summary>
    /// Queues speech; waits while 5 s of it are queued. Frames of one turn come in order. A frame of an epoch older than
    /// <see cref="Epoch"/> is dropped without a word.
    /// </summary>
    public async ValueTask EnqueueAsync(SpeechFrame frame, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentOutOfRangeException.ThrowIfNotEqual(frame.Samples.Length, SpeechFormat.SamplesPerFrame, nameof(frame));
        await _queue.EnqueueAsync(frame, cancellationToken);
    }

    /// <summary>
    /// Says that all frames of a turn are queued: what is missing from then on is its end and not a stall. A turn that is
    /// not ended stays open, silent, until it is or the next turn's first frame comes.
    /// </summary>
    public void EndTurn(int epoch) => _queue.End(epoch);

    /// <summary>
    /// Silences the persona at once: raises the epoch, drops what is queued, and closes the mouth in pictures not yet painted.
    /// At most <see cref="LiveStageOptions.AudioLead"/> + 1 frames of sound are already written and run on.
    /// </summary>
    public StageCut Interrupt() => _track.Interrupt(_pictures.Next);

    /// <summary>Shows another face from the next picture on. Both become the stage's; the old painter is disposed.</summary>
    /// <param name="painter">Draws pictures of the same size.</param>
    /// <param name="life">Moves the new face.</param>
    public void SwapPainter(IPainter painter, LifeMotion life) => _pictures.Swap(painter, life);

    /// <summary>Plays until cancelled. Call once.</summary>
    /// <exception cref="Exception">What a painter throws ends the stage.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var phase = _options.Phase ?? Interlocked.Increment(ref _stages) * 0.6180339887 % 1.0;
        var offset = (long)(phase * _time.TimestampFrequency / SpeechFormat.FrameRate);
        var clock = new FrameClock(_time, _time.GetTimestamp() + offset);
        if (Interlocked.CompareExchange(ref _clock, clock, null) is not null)
        {
            throw new InvalidOperationException("A stage runs once.");
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var sound = Task.Run(() => SoundAsync(clock, stop.Token), stop.Token);
        var pictures = Task.Run(() => PicturesAsync(clock, stop.Token), stop.Token);
        await Task.WhenAny(sound, pictures);
        await stop.CancelAsync();
        try
        {
            await Task.WhenAll(sound, pictures);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The session is over.
        }
    }

    /// <summary>Frees the painter. <see cref="RunAsync"/> has ended or was never called.</summary>
    public void Dispose()
    {
        _pictures.Dispose();
        _queue.Dispose();
    }

    private async Task SoundAsync(FrameClock clock, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), _time);
        for (var frame = 0L; ; frame++)
        {
            await clock.WaitAsync(frame, timer, cancellationToken);
            SkipHole(clock);
            frame = clock.DueFrame();
            WriteSound(frame);
        }
    }

    private async Task PicturesAsync(FrameClock clock, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), _time);
        for (var frame = 0L; ; frame++)
        {
            await clock.WaitAsync(frame, timer, cancellationToken);
            SkipHole(clock);
            for (var due = clock.DueFrame(); frame < due; frame++)
            {
                WriteSound(frame);
                _pictures.Repeat(frame);
            }

            WriteSound(frame);
            _pictures.Paint(frame, clock);
        }
    }

    /// <summary>
    /// Leaves a suspended process's lost time out. What counts is what has been written, by whichever loop: one of them alone
    /// may be far behind the other.
    /// </summary>
    private void SkipHole(FrameClock clock)
    {
        lock (_audioGate)
        {
            clock.SkipHole(_track.Next - _options.AudioLead);
        }
    }

    /// <summary>Writes the sound of a due frame and of the lead after it, unless the other loop has done so.</summary>
    private void WriteSound(long due)
    {
        lock (_audioGate)
        {
            for (var next = _track.Next; next <= due + _options.AudioLead; next++)
            {
                _sink.WriteAudio(_track.Decide(out var notice).Span);
                if (_observer is not null)
                {
                    notice.Tell(_observer, next * SpeechFormat.SamplesPerFrame);
                }
            }
        }
    }
}
