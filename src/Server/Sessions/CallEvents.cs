using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Rendering.Stage;
using PersonaAvatar.Server.Hubs;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Sessions;

/// <summary>What a call tells its page about turns: sample positions become the times of the player's clock. Thread-safe; never waits.</summary>
internal sealed class CallEvents(ClientEvents page, TimeProvider time)
{
    /// <summary>What the player's clock shows at a sample: AAC's priming moves both tracks.</summary>
    public static double Seconds(long sample) => (sample / (double)SpeechFormat.SampleRate) + LiveMuxer.PrimingSeconds;

    public void TurnStarted(Turn turn, string? text) => page.Send(to => to.TurnStarted(new TurnStartedEvent(turn.Epoch, text)));

    /// <summary>The turn's first sample has its place in the stream.</summary>
    public void SpeechStarted(Turn turn, long sample)
    {
        turn.SpeechStart = Seconds(sample);
        page.Send(to => to.SpeechStarted(new SpeechStartedEvent(turn.Epoch, Seconds(sample))));
    }

    public void Words(Turn turn, IReadOnlyList<ScheduledWord> words)
    {
        CaptionWord[] captions = [.. words.Select(word => new CaptionWord(word.Text, Seconds(word.Start), Seconds(word.End)))];
        turn.Words.Add(captions);
        page.Send(to => to.Caption(new CaptionEvent(turn.Epoch, captions)));
    }

    public void EpochEnded(Turn turn, double seconds) => page.Send(to => to.EpochEnded(new EpochEndedEvent(turn.Epoch, seconds)));

    /// <summary>The turn is over, with what was heard of it; told once.</summary>
    public void TurnEnded(Turn turn, double seconds, bool interrupted)
    {
        if (turn.TellEnd())
        {
            var heard = turn.HeardAtCut ?? turn.Words.HeardUntil(double.MaxValue);
            page.Send(to => to.TurnEnded(new TurnEndedEvent(turn.Epoch, seconds, interrupted, heard)));
        }
    }

    /// <summary>A step of the turn was reached, in milliseconds since it began.</summary>
    public void Timing(Turn turn, string step)
    {
        var elapsed = time.GetElapsedTime(turn.StartedAt).TotalMilliseconds;
        page.Send(to => to.Timing(new TimingEvent(turn.Epoch, step, elapsed)));
    }

    public void Notice(string level, string code, string message) => page.Send(to => to.Notice(new NoticeEvent(level, code, message)));
}
