using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>
/// Encodes a session: one ffmpeg child process, replaced when it dies without ending the session. Sound and pictures are
/// written by one thread each; neither write ever waits.
/// </summary>
/// <remarks>
/// A replacement begins at the next picture: the sound that was already written for it is written again, so that both tracks
/// of every generation begin with the same frame. What is written while no encoder is ready is lost, and the next
/// generation's <see cref="MediaPart.StartSeconds"/> says how much.
/// </remarks>
public sealed class LiveMuxer : IMediaSink, IAsyncDisposable
{
    /// <summary>
    /// How much later than its session time everything stands in the stream, sound and pictures alike, in seconds: the 1024
    /// samples an AAC encoder begins with. Session time t is the page's <see cref="MediaPart.StartSeconds"/>-based time t plus this.
    /// </summary>
    public const double PrimingSeconds = 1024.0 / SpeechFormat.SampleRate;

    /// <summary>Frames of sound kept for a replacement: more than a stage ever writes ahead of its pictures.</summary>
    internal const int AudioHistory = 16;

    private const int AudioBytes = SpeechFormat.SamplesPerFrame * sizeof(short);
    private readonly LiveMuxerOptions _options;
    private readonly string _directory;
    private readonly TimeProvider _time;
    private readonly IMuxerObserver? _observer;
    private readonly MediaBufferPool _pictures;
    private readonly MediaBufferPool _sounds = new(AudioBytes, kept: 32);
    private readonly SoundHistory _history = new(AudioHistory);
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private EncoderProcess? _encoder;
    private MediaBuffer? _picture;
    private long _pictureFrames;
    private Task _running = Task.CompletedTask;
    private bool _completed;
    private bool _disposed;

    /// <summary>Prepares; nothing runs until <see cref="StartAsync"/>.</summary>
    /// <param name="options">How to encode.</param>
    /// <param name="directory">Directory for the sockets, at most 80 characters; created for this user alone when it is missing.</param>
    /// <param name="time">For pauses between attempts.</param>
    /// <param name="observer">Hears about restarts; optional.</param>
    public LiveMuxer(LiveMuxerOptions options, string directory, TimeProvider time, IMuxerObserver? observer = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        ArgumentException.ThrowIfNullOrEmpty(directory);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(directory.Length, 80, nameof(directory));
        _options = options;
        _directory = directory;
        _time = time;
        _observer = observer;
        Broadcast = new LiveBroadcast(options.ViewerLagSeconds);
        _pictures = new MediaBufferPool(ColourConversion.I420Bytes(options.Width, options.Height), kept: 4);
    }

    /// <summary>The encoded stream; it ends when the muxer is disposed.</summary>
    public LiveBroadcast Broadcast { get; }

    /// <summary>How often an encoder was lost and replaced.</summary>
    public int Restarts { get; private set; }

    /// <summary>Buffers that are queued or kept; 0 after disposal.</summary>
    internal int OutstandingBuffers => _pictures.Outstanding + _sounds.Outstanding;

    /// <summary>The operating system's id of the running encoder, or null.</summary>
    internal int? EncoderProcessId
    {
        get
        {
            lock (_gate)
            {
                return _encoder?.ProcessId;
            }
        }
    }

    /// <summary>
    /// Runs ffmpeg once on half a second of nothing. The first start after boot takes seconds, later ones a tenth of one.
    /// </summary>
    /// <exception cref="EncoderException">ffmpeg is missing, or lacks libx264 or aac.</exception>
    public static async Task WarmAsync(LiveMuxerOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var start = FfmpegCommand.Create(options.Ffmpeg);
        FfmpegCommand.Add(start, "-f", "lavfi", "-i", "color=black:s=64x64:r=25:d=0.5", "-f", "lavfi", "-i", "anullsrc=r=48000:cl=mono");
        FfmpegCommand.Add(start, "-t", "0.5", "-c:v", "libx264", "-preset", "ultrafast", "-tune", "zerolatency", "-c:a", "aac", "-f", "null", "-");
        await EncoderRun.ToEndAsync(start, cancellationToken);
    }

    /// <summary>Starts the first encoder; returns when it takes pictures. Call once, before the first write.</summary>
    /// <exception cref="EncoderException">ffmpeg is not installed or does not start.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(_directory);
        }
        else
        {
            Directory.CreateDirectory(_directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        _running = SuperviseAsync(_stop.Token);
        await _ready.Task.WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public void WriteAudio(ReadOnlySpan<float> samples)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(samples.Length, SpeechFormat.SamplesPerFrame, nameof(samples));
        var buffer = _sounds.Rent();
        SampleConversion.ToInt16(samples, buffer.Span);
        lock (_gate)
        {
            if (_disposed || _completed)
            {
                buffer.Release();
                return;
            }

            if (_encoder is not null && _history.Frames >= _encoder.FirstFrame)
            {
                _encoder.WriteAudio(buffer.Hold());
            }

            _history.Keep(buffer);
        }
    }

    /// <inheritdoc/>
    public void WritePicture(ReadOnlySpan<byte> bgra)
    {
        var buffer = _pictures.Rent();
        ColourConversion.BgraToI420(bgra, _options.Width, _options.Height, buffer.Span);
        lock (_gate)
        {
            Push(buffer);
        }
    }

    /// <inheritdoc/>
    public void RepeatPicture()
    {
        lock (_gate)
        {
            Push(_picture?.Hold() ?? Black());
        }
    }

    /// <summary>
    /// Ends the session in order: what was written is encoded, then the stream ends. Nothing may be written after it.
    /// </summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _completed = true;
            _encoder?.Complete();
        }

        await _running.WaitAsync(cancellationToken);
        Broadcast.Complete();
    }

    /// <summary>Ends the encoder and the stream at once and frees everything.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
        }

        await _stop.CancelAsync();
        await _running;
        Broadcast.Complete();
        lock (_gate)
        {
            _picture?.Release();
            _picture = null;
            _history.Clear();
        }

        _stop.Dispose();
    }

    /// <summary>Takes over one hold of the buffer.</summary>
    private void Push(MediaBuffer buffer)
    {
        if (_disposed || _completed)
        {
            buffer.Release();
            return;
        }

        _picture?.Release();
        _picture = buffer;
        if (_encoder is not null && _pictureFrames >= _encoder.FirstFrame)
        {
            _encoder.WritePicture(buffer.Hold());
        }

        _pictureFrames++;
    }

    private MediaBuffer Black()
    {
        var buffer = _pictures.Rent();
        var luma = _options.Width * _options.Height;
        buffer.Span[..luma].Fill(16);
        buffer.Span[luma..].Fill(128);
        return buffer;
    }

    /// <summary>Keeps one encoder running until the muxer is disposed.</summary>
    private async Task SuperviseAsync(CancellationToken cancellationToken)
    {
        var pause = new RestartPause(_time);
        for (var generation = 0; !cancellationToken.IsCancellationRequested; generation++)
        {
            var started = _time.GetTimestamp();
            var reason = await RunEncoderAsync(generation, cancellationToken);
            if (cancellationToken.IsCancellationRequested || _completed || _ready.Task.IsFaulted)
            {
                break;
            }

            Restarts++;
            _observer?.EncoderLost(generation, reason);
            await Task.Delay(pause.After(started), _time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _ready.TrySetCanceled(CancellationToken.None);
    }

    private async Task<string> RunEncoderAsync(int generation, CancellationToken cancellationToken)
    {
        EncoderProcess encoder;
        try
        {
            encoder = new EncoderProcess(_options, _directory, generation, Broadcast);
        }
        catch (Exception e) when (e is EncoderException or IOException or System.Net.Sockets.SocketException)
        {
            _ready.TrySetException(e);
            return e.Message;
        }

        await using (encoder)
        {
            var running = encoder.RunAsync(cancellationToken);
            await Task.WhenAny(running, encoder.Connected);
            if (!running.IsCompleted)
            {
                Feed(encoder);
                _ready.TrySetResult();
            }

            var reason = await running;
            lock (_gate)
            {
                _encoder = null;
            }

            if (generation == 0)
            {
                _ready.TrySetException(new EncoderException($"The video encoder does not start: {reason}. Run \"persona doctor\"."));
            }

            return reason;
        }
    }

    private void Feed(EncoderProcess encoder)
    {
        lock (_gate)
        {
            var first = Math.Max(_pictureFrames, _history.Oldest);
            encoder.Begin(first, () => _observer?.EncoderStarted(encoder.Generation, first / (double)SpeechFormat.FrameRate));
            for (var frame = first; frame < _history.Frames; frame++)
            {
                encoder.WriteAudio(_history[frame].Hold());
            }

            _encoder = encoder;
        }
    }
}
