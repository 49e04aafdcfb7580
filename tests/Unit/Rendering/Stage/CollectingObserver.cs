using System.Collections.Concurrent;
using PersonaAvatar.Rendering.Stage;

namespace PersonaAvatar.Tests.Unit.Rendering.Stage;

/// <summary>Keeps what it hears as lines.</summary>
internal sealed class CollectingObserver : IStageObserver
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string[] Lines => [.. _lines];

    public ConcurrentQueue<ScheduledWord> Words { get; } = new();

    public void TurnStarted(int epoch, long firstSample) => _lines.Enqueue($"started {epoch} at {firstSample}");

    public void WordsScheduled(int epoch, IReadOnlyList<ScheduledWord> words)
    {
        foreach (var word in words)
        {
            Words.Enqueue(word);
        }
    }

    public void TurnEnded(int epoch, long sample, bool interrupted) =>
        _lines.Enqueue($"{(interrupted ? "cut" : "ended")} {epoch} at {sample}");

    public void Stalled(int epoch, long sample) => _lines.Enqueue($"stalled {epoch} at {sample}");

    public void FrameLate(long sample) => _lines.Enqueue($"late at {sample}");
}
