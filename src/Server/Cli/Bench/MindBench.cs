using System.Diagnostics;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Conversations;
using PersonaAvatar.Personas.Mind;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>Time the built-in mind takes for a whole reply, in conversations with every shipped persona.</summary>
internal static class MindBench
{
    private static readonly string[] Lines =
    [
        "Hello!", "What is your name?", "My name is Ada.", "Tell me something about yourself.", "Do you have a favourite colour?", "What do you think about rain?",
        "I had a bad day.", "Tell me a joke.", "Tell me a story.", "What time is it?", "What is seventeen times twenty-three?", "What is my name?",
        "What would you do with a million?", "Do you believe in ghosts?", "Are you a machine?", "What did you have for breakfast?", "Who won the election in 1912?",
        "You are wonderful.", "I disagree.", "Goodbye!",
    ];

    /// <summary>Runs it: <paramref name="rounds"/> conversations with each persona, after one that is not counted.</summary>
    public static async Task<IReadOnlyList<Measure>> RunAsync(int rounds, CancellationToken cancellationToken)
    {
        var times = new List<double>();
        foreach (var card in PersonaLibrary.Load().All)
        {
            await TalkAsync(card, seed: 0, [], cancellationToken);
            for (var round = 1; round <= rounds; round++)
            {
                await TalkAsync(card, round, times, cancellationToken);
            }
        }

        var worst = Numbers.Percentile(times, 0.99);
        return
        [
            new($"built-in mind, a whole reply, median of {times.Count}", $"{Numbers.Percentile(times, 0.5):0.00} ms", "< 20 ms", Numbers.Percentile(times, 0.5) < 20),
            new($"built-in mind, a whole reply, 99th percentile (slowest {times.Max():0.0} ms)", $"{worst:0.0} ms", "< 20 ms", worst < 20),
        ];
    }

    private static async Task TalkAsync(PersonaCard card, int seed, List<double> times, CancellationToken cancellationToken)
    {
        using var mind = new BuiltInMind(card, seed, TimeProvider.System);
        var talk = new Conversation(card, mind, new ConversationOptions(), TimeProvider.System);
        foreach (var line in Lines)
        {
            var started = Stopwatch.GetTimestamp();
            await foreach (var _ in talk.ReplyAsync(line, cancellationToken))
            {
                // Only the time counts.
            }

            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }
}
