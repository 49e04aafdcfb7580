using System.Diagnostics;

namespace PersonaAvatar.Tests.EndToEnd.Support;

/// <summary>Runs programs to their end.</summary>
internal static class Shell
{
    public static Task<ShellResult> PersonaAsync(params string[] arguments) =>
        RunAsync("dotnet", [Repository.Server, .. arguments]);

    public static Task<ShellResult> RunAsync(string program, params string[] arguments) => RunWithAsync([], program, arguments);

    public static async Task<ShellResult> RunWithAsync(Dictionary<string, string> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PERSONA_HOME"] = Repository.Root;
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var cancellationToken = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new ShellResult(process.ExitCode, await output, await errors);
    }
}
