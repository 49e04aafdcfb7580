using PersonaAvatar.Server.Hubs;

namespace PersonaAvatar.Server.Sessions;

/// <summary>A page nobody looks at: takes every event and does nothing.</summary>
internal sealed class EmptyPage : IPersonaClient
{
    /// <inheritdoc/>
    public Task TurnStarted(TurnStartedEvent started) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task Timing(TimingEvent timing) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task SpeechStarted(SpeechStartedEvent started) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task Caption(CaptionEvent caption) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task TurnEnded(TurnEndedEvent ended) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task EpochEnded(EpochEndedEvent ended) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task Notice(NoticeEvent notice) => Task.CompletedTask;
}
