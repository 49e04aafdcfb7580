namespace PersonaAvatar.Rendering.Stage;

/// <summary>
/// Hears what happens on stage, outside the flow. Called from the stage's own loops in order of media time (turns and words
/// from one of them, lateness from the other): must return at once and not throw. Times are session media times in samples,
/// 48 kHz: the number of a frame times 1920.
/// </summary>
public interface IStageObserver
{
    /// <summary>The first sound of a turn has been written.</summary>
    /// <param name="epoch">The turn.</param>
    /// <param name="firstSample">Media time of its first sample.</param>
    void TurnStarted(int epoch, long firstSample);

    /// <summary>Words have been written and will be heard at the times given.</summary>
    /// <param name="epoch">The turn.</param>
    /// <param name="words">Words in order; the list is the receiver's.</param>
    void WordsScheduled(int epoch, IReadOnlyList<ScheduledWord> words);

    /// <summary>A turn is over.</summary>
    /// <param name="epoch">The turn.</param>
    /// <param name="sample">One past its last sample.</param>
    /// <param name="interrupted">Whether it was cut.</param>
    void TurnEnded(int epoch, long sample, bool interrupted);

    /// <summary>Speech did not come in time inside a turn; silence is written until it comes. Once for each hole.</summary>
    /// <param name="epoch">The turn.</param>
    /// <param name="sample">Media time of the first silent sample.</param>
    void Stalled(int epoch, long sample);

    /// <summary>A picture was not ready in time and the one before was shown again.</summary>
    /// <param name="sample">Media time of the picture.</param>
    void FrameLate(long sample);
}
