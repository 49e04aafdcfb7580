using System.CommandLine;
using PersonaAvatar.Voices.Measuring;
using Spectre.Console;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona voices measure [--language L] [--json]: lets every voice speak once and keeps how it sounds.</summary>
internal static class VoiceMeasureCommand
{
    // Synthesis, measuring and the recogniser each wait for another: two keep two cores busy.
    private const int Parallel = 2;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var language = new Option<string?>("--language", "-l") { Description = "Only voices that speak this, those of services on the network included." };
        var command = new Command("measure", "Measure how the voices sound; what is known already is not measured again.") { language };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = await Composition.BuildAsync(cancellationToken);
            var failures = await MeasureAsync(services, parsed.GetValue(language), cancellationToken);
            foreach (var (id, reason) in failures)
            {
                await Console.Error.WriteLineAsync($"persona: {id}: {reason}");
            }

            return failures.Count == 0 ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }

    /// <summary>Measures what is missing and shows how far it is; returns why voices could not be measured, by id.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> MeasureAsync(IServiceProvider services, string? language, CancellationToken cancellationToken)
    {
        var calibrator = services.GetRequiredService<VoiceCalibrator>();
        await calibrator.LoadAsync(cancellationToken);
        var plan = calibrator.Plan(language);
        if (Console.IsErrorRedirected)
        {
            var last = -1;
            var lines = new Lines(p =>
            {
                if (p.Done * 10 / p.Total is var tenth && p.Done < p.Total && tenth > last)
                {
                    last = tenth;
                    Console.Error.WriteLine($"persona: measuring voices, {p.Done} of {p.Total}");
                }
            });
            return await calibrator.RunAsync(plan, Parallel, lines, cancellationToken);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask("measuring voices (once)");
            var bar = new Lines(p => (task.MaxValue, task.Value) = (p.Total, p.Done));
            return await calibrator.RunAsync(plan, Parallel, bar, cancellationToken);
        });
    }

    // Progress<T> would report on another thread, after the end.
    private sealed class Lines(Action<CalibrationProgress> show) : IProgress<CalibrationProgress>
    {
        private readonly Lock gate = new();

        public void Report(CalibrationProgress value)
        {
            lock (gate)
            {
                show(value);
            }
        }
    }
}
