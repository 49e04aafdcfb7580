using Spectre.Console;

namespace PersonaAvatar.Server.Cli;

/// <summary>Shows how far a clip is: a bar on a terminal, plain lines when piped.</summary>
internal static class ClipProgress
{
    /// <summary>English speech at an ordinary rate.</summary>
    private const double CharactersPerSecond = 15;

    /// <summary>Runs work that reports the length written so far.</summary>
    public static async Task<T> ShowAsync<T>(string text, Func<IProgress<TimeSpan>, Task<T>> work)
    {
        var expected = Math.Max(1, text.Length / CharactersPerSecond);
        if (Console.IsErrorRedirected)
        {
            return await work(new Steps(expected));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask("speaking", maxValue: expected);
            return await work(new Bar(bar));
        });
    }

    private sealed class Bar(ProgressTask task) : IProgress<TimeSpan>
    {
        public void Report(TimeSpan value) => task.Value = Math.Min(value.TotalSeconds, task.MaxValue * 0.99);
    }

    private sealed class Steps(double expected) : IProgress<TimeSpan>
    {
        private double _next = 10;

        public void Report(TimeSpan value)
        {
            if (value.TotalSeconds >= _next)
            {
                _next += 10;
                Console.Error.WriteLine($"persona: {value.TotalSeconds:0} s of about {expected:0} s");
            }
        }
    }
}
