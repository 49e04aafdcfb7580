namespace PersonaAvatar.Server.Hubs;

/// <summary>What the server tells the page. Times in seconds are media times: what the player's clock shows when it happens.</summary>
public interface IPersonaClient
{
    /// <summary>A turn begins.</summary>
    Task TurnStarted(TurnStartedEvent started);

    /// <summary>How long a step of the turn took.</summary>
    Task Timing(TimingEvent timing);

    /// <summary>The first sample of a turn's speech has its place in the stream.</summary>
    Task SpeechStarted(SpeechStartedEvent started);

    /// <summary>Words that will be heard, with their times.</summary>
    Task Caption(CaptionEvent caption);

    /// <summary>A turn is over.</summary>
    Task TurnEnded(TurnEndedEvent ended);

    /// <summary>From this media time on nothing of the epoch exists in the stream.</summary>
    Task EpochEnded(EpochEndedEvent ended);

    /// <summary>Something the viewer should know.</summary>
    Task Notice(NoticeEvent notice);
}
