namespace PersonaAvatar.Server.Sessions;

/// <summary>One turn of a session: what was said to the persona, and how far its answer has come.</summary>
internal sealed class Turn(int epoch, string? text, long startedAt) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _spoken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _told;
    private int _pictured;

    /// <summary>Its epoch.</summary>
    public int Epoch { get; } = epoch;

    /// <summary>What the user said; null for a greeting.</summary>
    public string? Text { get; } = text;

    /// <summary>Timestamp at which the server received it.</summary>
    public long StartedAt { get; } = startedAt;

    /// <summary>Cancelled by an interruption.</summary>
    public CancellationToken Stopped => _stop.Token;

    /// <summary>The words of the answer and their times.</summary>
    public TurnWords Words { get; } = new();

    /// <summary>Media time of the first sample of speech in seconds; null until it has one.</summary>
    public double? SpeechStart { get; set; }

    /// <summary>What was heard when it was interrupted; null while it was not.</summary>
    public string? HeardAtCut { get; private set; }

    /// <summary>Its work; ends after the last word or soon after an interruption.</summary>
    public Task Running { get; set; } = Task.CompletedTask;

    /// <summary>Completes when the stage has written the last sample.</summary>
    public Task Spoken => _spoken.Task;

    /// <summary>Says that the stage has written the last sample.</summary>
    public void SpeechIsOver() => _spoken.TrySetResult();

    /// <summary>True for the first caller only: a turn's end is told once.</summary>
    public bool TellEnd() => Interlocked.Exchange(ref _told, 1) == 0;

    /// <summary>True for the first caller only: a turn's first picture is told once.</summary>
    public bool TryPassFirstPicture() => Interlocked.Exchange(ref _pictured, 1) == 0;

    /// <summary>Stops it; the words heard by <paramref name="playedSeconds"/> of media time are what history keeps.</summary>
    public void Stop(double playedSeconds)
    {
        HeardAtCut ??= Words.HeardUntil(playedSeconds);
        _stop.Cancel();
    }

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();
}
