using System.Runtime.CompilerServices;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Rendering.Stage;
using PersonaAvatar.Server.Hubs;

namespace PersonaAvatar.Server.Sessions;

/// <summary>
/// One call: a persona on a stage that never stops, and one turn at a time. Thread-safe. Calls return at once; disposing
/// ends every task and process the call had.
/// </summary>
internal sealed class PersonaSession : IAsyncDisposable
{
    /// <summary>What a page typically holds when it does not say how far it has played.</summary>
    private const double UsualDelay = 0.25;

    private readonly Lock _gate = new();
    private readonly SessionParts _parts;
    private readonly SessionFactory _factory;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly CallEvents _page;
    private readonly CancellationTokenSource _stop = new();
    private readonly long _openedAt;
    private Cast _cast;
    private Turn? _turn;
    private Task _lastTurn = Task.CompletedTask;
    private Task _stage = Task.CompletedTask;
    private bool _disposed;

    public PersonaSession(SessionParts parts, Cast cast, SessionFactory factory, ILogger logger, TimeProvider time)
    {
        _parts = parts;
        _cast = cast;
        _factory = factory;
        _logger = logger;
        _time = time;
        _page = new CallEvents(parts.Events, time);
        _openedAt = time.GetTimestamp();
        Stage = parts.CreateStage(new StageEvents(this));
    }

    /// <summary>Its id.</summary>
    public string Id => _parts.Id;

    /// <summary>What the page is told when it opens or changes something.</summary>
    public SessionInfo Info => _factory.Describe(Id, _cast);

    /// <summary>What the stage has done so far.</summary>
    public StageStatistics Statistics => Stage.Statistics;

    /// <summary>Milliseconds from Say to the first picture of speech on glass, as pages reported them.</summary>
    public double? LastOnGlass { get; private set; }

    private LiveStage Stage { get; }

    /// <summary>Starts the encoder and the clock.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await _parts.Muxer.StartAsync(cancellationToken);
        _stage = PlayAsync();
        Log.SessionOpened(_logger, Id, _cast.Card.Id, _cast.Voice.Id);
    }

    /// <summary>The live stream.</summary>
    public async IAsyncEnumerable<MediaPart> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var part in _parts.Muxer.Broadcast.WatchAsync(cancellationToken))
        {
            yield return part;
            TellFirstPicture(part);
        }
    }

    /// <summary>Answers a line; returns the turn's epoch. What was being said is interrupted.</summary>
    /// <exception cref="Personas.Conversations.UserTextException">The text has no word in it.</exception>
    public int Say(string text)
    {
        var line = Personas.Conversations.UserText.Clean(text);
        if (line.WasCut)
        {
            _page.Notice("warning", "text-cut", $"That was very long; I took the first {Personas.Conversations.UserText.Longest} characters.");
        }

        return Begin(line.Value).Epoch;
    }

    /// <summary>Speaks the persona's greeting.</summary>
    public void Greet() => Begin(null);

    /// <summary>Stops the persona. <paramref name="playedSeconds"/> is what the player's clock shows.</summary>
    public void Interrupt(double playedSeconds)
    {
        lock (_gate)
        {
            Cut(double.IsFinite(playedSeconds) ? playedSeconds : null);
        }
    }

    /// <summary>The user is typing or has stopped typing.</summary>
    public void Listen(bool typing)
    {
        lock (_gate)
        {
            if (_turn is null)
            {
                Stage.Attitude = typing ? Attitude.Listening : Attitude.Idle;
            }
        }
    }

    /// <summary>Another persona takes over and greets.</summary>
    public SessionInfo SwitchPersona(string persona)
    {
        var cast = _factory.Cast(persona, voice: null, history: null);
        lock (_gate)
        {
            Cut(null);
            _cast = cast;
            var (painter, life) = _factory.Face(cast.Card, cast.Card.Face);
            Stage.SwapPainter(painter, life);
            Stage.Emotion = cast.Card.EmotionBaseline.Mix();
        }

        Greet();
        return Info;
    }

    /// <summary>The persona speaks with another voice from its next line on; returns the voice's full id.</summary>
    public string SwitchVoice(string voice)
    {
        var choice = _factory.Voice(voice);
        lock (_gate)
        {
            _cast = _cast with { Voice = choice };
        }

        return choice.Id;
    }

    /// <summary>A page tells how long its first picture of speech took.</summary>
    public void OnGlass(int epoch, double milliseconds) => LastOnGlass = epoch > 0 && milliseconds is > 0 and < 60_000 ? milliseconds : LastOnGlass;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
            Cut(null);
        }

        await _stop.CancelAsync();
        await _lastTurn;
        await _stage;
        var statistics = Statistics;
        Stage.Dispose();
        await _parts.DisposeAsync();
        _stop.Dispose();
        var seconds = _time.GetElapsedTime(_openedAt).TotalSeconds;
        Log.SessionClosed(_logger, Id, seconds, statistics.Frames, statistics.Late + statistics.Repeated);
    }

    private Turn Begin(string? text)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            Cut(null);
            var turn = new Turn(Stage.BeginTurn(), text, _time.GetTimestamp());
            _turn = turn;
            Stage.Attitude = Attitude.Thinking;
            _page.TurnStarted(turn, text);
            turn.Running = PerformAsync(turn, _cast, _lastTurn);
            _lastTurn = turn.Running;
            return turn;
        }
    }

    /// <summary>Ends the current turn, if any. Holds the gate.</summary>
    private void Cut(double? playedSeconds)
    {
        if (_turn is not { } turn)
        {
            return;
        }

        _turn = null;
        var cut = Stage.Interrupt();
        Stage.Attitude = Attitude.Idle;
        var end = CallEvents.Seconds(cut.Sample);
        turn.Stop(Math.Min(playedSeconds ?? end - UsualDelay, end));
        _page.EpochEnded(turn, end);
        _page.TurnEnded(turn, end, interrupted: true);
    }

    private async Task PerformAsync(Turn turn, Cast cast, Task before)
    {
        // The gate is held by the caller: everything slow runs after it was released.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        await before;
        using (turn)
        {
            var performance = new Performance(_parts, cast, turn, Stage, _page);
            try
            {
                await performance.RunAsync();
            }
            catch (OperationCanceledException) when (turn.Stopped.IsCancellationRequested)
            {
                performance.KeepHeard();
            }
#pragma warning disable CA1031 // The edge of a turn: the call goes on, the viewer and the log are told.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                Log.TurnFailed(_logger, Id, turn.Epoch, failure);
                _page.Notice("error", "turn-failed", $"I could not finish that: {failure.Message}");
                lock (_gate)
                {
                    if (_turn == turn)
                    {
                        Cut(null);
                    }
                }
            }
        }
    }

    /// <summary>A turn's first sample has its place in the stream.</summary>
    internal void NoteSpeechStart(int epoch, long sample)
    {
        if (_turn is { } turn && turn.Epoch == epoch)
        {
            _page.SpeechStarted(turn, sample);
        }
    }

    /// <summary>Words of a turn have their places in the stream.</summary>
    internal void NoteWords(int epoch, IReadOnlyList<ScheduledWord> words)
    {
        if (_turn is { } turn && turn.Epoch == epoch)
        {
            _page.Words(turn, words);
        }
    }

    /// <summary>Speech of a turn came too late.</summary>
    internal void NoteStall(int epoch) => Log.Stalled(_logger, Id, epoch);

    /// <summary>The stage has written a turn's last sample.</summary>
    internal void Finish(int epoch, long sample)
    {
        lock (_gate)
        {
            if (_turn is { } turn && turn.Epoch == epoch)
            {
                _turn = null;
                Stage.Attitude = Attitude.Idle;
                turn.SpeechIsOver();
                _page.TurnEnded(turn, CallEvents.Seconds(sample), interrupted: false);
            }
        }
    }

    private void TellFirstPicture(MediaPart part)
    {
        if (_turn is { SpeechStart: { } start } turn && part.Kind == MediaPartKind.Fragment && part.Time >= start && turn.TryPassFirstPicture())
        {
            _page.Timing(turn, "firstPicture");
        }
    }

    private async Task PlayAsync()
    {
        try
        {
            await Stage.RunAsync(_stop.Token);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The session is over.
        }
#pragma warning disable CA1031 // The edge of the stage: a painter's fault ends this call and no other.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.StageFailed(_logger, Id, failure);
            _page.Notice("error", "stage-failed", "The picture stopped because of a fault in the server. Leave the call and start it again.");
        }
    }
}
