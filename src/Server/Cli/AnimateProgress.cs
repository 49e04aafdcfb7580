using Spectre.Console;

namespace PersonaAvatar.Server.Cli;

/// <summary>Shows how far a sound has been animated: a bar on a terminal, a line for each minute of sound when piped.</summary>
internal static class AnimateProgress
{
    /// <summary>Runs work that reports seconds done, and seconds in all or null when unknown.</summary>
    public static async Task<T> ShowAsync<T>(Func<Action<double, double?>, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            var next = 60.0;
            return await work((done, all) =>
            {
                if (done >= next)
                {
                    next += 60;
                    Console.Error.WriteLine(all is { } length ? $"persona: {done:0} s of {length:0} s" : $"persona: {done:0} s");
                }
            });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask("listening").IsIndeterminate();
            return await work((done, all) =>
            {
                if (all is { } length and > 0)
                {
                    bar.IsIndeterminate(false).MaxValue(length);
                    bar.Value = Math.Min(done, length * 0.99);
                }
            });
        });
    }
}
