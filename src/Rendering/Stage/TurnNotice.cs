namespace PersonaAvatar.Rendering.Stage;

/// <summary>What one frame changed, gathered while it is decided and told when its sound is written.</summary>
internal struct TurnNotice
{
    public int? Ended;
    public long EndedAt;
    public bool Interrupted;
    public int? Started;
    public int? Stalled;
    public int WordsEpoch;
    public List<ScheduledWord>? Words;

    /// <summary>Tells the observer, in order of media time.</summary>
    /// <param name="observer">Who hears it.</param>
    /// <param name="sample">Media time of the frame's first sample.</param>
    public readonly void Tell(IStageObserver observer, long sample)
    {
        if (Ended is { } ended)
        {
            observer.TurnEnded(ended, EndedAt, Interrupted);
        }

        if (Started is { } started)
        {
            observer.TurnStarted(started, sample);
        }

        if (Stalled is { } stalled)
        {
            observer.Stalled(stalled, sample);
        }

        if (Words is not null)
        {
            observer.WordsScheduled(WordsEpoch, Words);
        }
    }
}
