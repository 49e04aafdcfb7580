using Spectre.Console;

namespace PersonaAvatar.Server.Cli;

/// <summary>Shows how far a clip is: a bar on a terminal, plain lines when piped.</summary>
internal static class ClipProgress
{
    /// <summary>English speech at an ordinary rate.</summary>
    private const double CharactersPerSecond = 15;

    /// <summary>The length of a clip that says a text.</summary>
    public static TimeSpan Expect(string text) => TimeSpan.FromSeconds(Math.Max(1, text.Length / CharactersPerSecond));

    /// <summary>Runs work that reports the length written so far.</summary>
    /// <param name="expected">The length expected, as far as it is known by now; null when it is not.</param>
    /// <param name="work">The work.</param>
    public static async Task<T> ShowAsync<T>(Func<TimeSpan?> expected, Func<IProgress<TimeSpan>, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return await work(new Steps(expected));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask("speaking").IsIndeterminate();
            return await work(new Bar(bar, expected));
        });
    }

    private sealed class Bar(ProgressTask task, Func<TimeSpan?> expected) : IProgress<TimeSpan>
    {
        public void Report(TimeSpan value)
        {
            if (expected() is { } all && all > TimeSpan.Zero)
            {
                task.IsIndeterminate(false).MaxValue(all.TotalSeconds);
                task.Value = Math.Min(value.TotalSeconds, all.TotalSeconds * 0.99);
            }
        }
    }

    private sealed class Steps(Func<TimeSpan?> expected) : IProgress<TimeSpan>
    {
        private double _next = 10;

        public void Report(TimeSpan value)
        {
            if (value.TotalSeconds >= _next)
            {
                _next += 10;
                Console.Error.WriteLine($"persona: {value.TotalSeconds:0} s" + (expected() is { } all ? $" of about {all.TotalSeconds:0} s" : ""));
            }
        }
    }
}
