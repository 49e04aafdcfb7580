using System.CommandLine;

namespace PersonaAvatar.Server.Cli;

/// <summary>The command line: one sub-command a file. Exit 0 on success, 2 on bad usage, 1 on failure.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("PersonaAvatar: talk to an animated persona in the browser, self-hosted.");
        root.Subcommands.Add(ServeCommand.Create());
        root.Subcommands.Add(SayCommand.Create());
        root.Subcommands.Add(AnimateCommand.Create());
        root.Subcommands.Add(LandmarksCommand.Create());
        root.Subcommands.Add(TrackCommand.Create());
        root.Subcommands.Add(ModelsCommand.Create());
        root.Subcommands.Add(CreateCommand.Create());
        root.Subcommands.Add(PersonaCommands.AddTo(ListCommands.Personas()));
        root.Subcommands.Add(FacesCommand.Create());
        root.Subcommands.Add(ListCommands.Voices());
        root.Subcommands.Add(ListCommands.Styles());
        root.Subcommands.Add(DoctorCommand.Create());
        root.Subcommands.Add(BenchCommand.Create());
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync($"persona: {parsed.Errors[0].Message} See ./persona {CommandPath(parsed)}--help.");
            return ExitCode.BadUsage;
        }

        return await InvokeAsync(parsed);
    }

    private static async Task<int> InvokeAsync(ParseResult parsed)
    {
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception wrong) when (wrong is UsageException or Devices.StyleException)
        {
            await Console.Error.WriteLineAsync($"persona: {wrong.Message}");
            return ExitCode.BadUsage;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("persona: stopped.");
            return ExitCode.Failure;
        }
#pragma warning disable CA1031 // The edge of the program: whatever failed is told to the user in one sentence.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            var text = Environment.GetEnvironmentVariable("PERSONA_DEBUG") is null ? Faces.FaceWords.Of(failure) : failure.ToString();
            await Console.Error.WriteLineAsync($"persona: {text}");
            return ExitCode.Failure;
        }
    }

    private static string CommandPath(ParseResult parsed)
    {
        var names = new List<string>();
        for (var at = parsed.CommandResult; at.Parent is System.CommandLine.Parsing.CommandResult parent; at = parent)
        {
            names.Insert(0, at.Command.Name);
        }

        return names.Count == 0 ? "" : string.Join(' ', names) + " ";
    }
}
