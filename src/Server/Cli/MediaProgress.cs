using Spectre.Console;

namespace PersonaAvatar.Server.Cli;

/// <summary>Shows how far a sound or a video has been read or written: a bar on a terminal, plain lines when piped.</summary>
/// <param name="task">What is being done, one word, for the bar.</param>
/// <param name="expected">The length expected, as far as it is known by now; null when it is not.</param>
/// <param name="step">Time of the medium between two plain lines.</param>
internal sealed class MediaProgress(string task, Func<TimeSpan?> expected, TimeSpan step)
{
    /// <summary>Runs work that reports the length done so far.</summary>
    public async Task<T> ShowAsync<T>(Func<IProgress<TimeSpan>, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return await work(new Steps(expected, step));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask(task).IsIndeterminate();
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

    private sealed class Steps(Func<TimeSpan?> expected, TimeSpan step) : IProgress<TimeSpan>
    {
        private long _said;

        public void Report(TimeSpan value)
        {
            if (value >= step * (_said + 1))
            {
                _said++;
                Console.Error.WriteLine($"persona: {value.TotalSeconds:0} s" + (expected() is { } all ? $" of about {all.TotalSeconds:0} s" : ""));
            }
        }
    }
}
