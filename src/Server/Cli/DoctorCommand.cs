using System.CommandLine;
using System.Text.Json;
using PersonaAvatar.Server.Health;
using Spectre.Console;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona doctor [--json]: what is installed, what is missing, what to do.</summary>
internal static class DoctorCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("doctor", "Check everything the service needs.") { json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = await Composition.BuildAsync(cancellationToken);
            var findings = await services.GetRequiredService<Checkup>().RunAsync(cancellationToken);
            Print(findings, parsed.GetValue(json));
            return findings.Any(finding => finding.State == "problem") ? ExitCode.Failure : ExitCode.Success;
        });
        return command;
    }

    private static void Print(IReadOnlyList<Finding> findings, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(findings, Json));
            return;
        }

        foreach (var finding in findings)
        {
            var colour = finding.State switch { "ok" => "green", "note" => "yellow", _ => "red" };
            AnsiConsole.MarkupLineInterpolated($"[{colour}]{finding.State,-8}[/] {finding.Name,-10} {finding.Detail}");
        }
    }
}
