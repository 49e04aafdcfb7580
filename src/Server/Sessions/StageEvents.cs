using PersonaAvatar.Rendering.Stage;

namespace PersonaAvatar.Server.Sessions;

/// <summary>What the stage tells, handed to its session. Called from the stage's loops: nothing here waits.</summary>
internal sealed class StageEvents(PersonaSession session) : IStageObserver
{
    /// <inheritdoc/>
    public void TurnStarted(int epoch, long firstSample) => session.NoteSpeechStart(epoch, firstSample);

    /// <inheritdoc/>
    public void WordsScheduled(int epoch, IReadOnlyList<ScheduledWord> words) => session.NoteWords(epoch, words);

    /// <inheritdoc/>
    public void TurnEnded(int epoch, long sample, bool interrupted)
    {
        // An interruption is told by the session itself, which knows what was heard.
        if (!interrupted)
        {
            session.Finish(epoch, sample);
        }
    }

    /// <inheritdoc/>
    public void Stalled(int epoch, long sample) => session.NoteStall(epoch);

    /// <inheritdoc/>
    public void FrameLate(long sample)
    {
        // Counted by the stage's own statistics.
    }
}
