using System.CommandLine;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona serve [--urls U]: the service and the page.</summary>
internal static class ServeCommand
{
    private const string DefaultUrls = "http://localhost:5080";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Addresses to listen on, separated by semicolons.",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("PERSONA_URLS") ?? DefaultUrls,
        };
        urls.Validators.Add(result =>
        {
            foreach (var url in result.GetValueOrDefault<string>()!.Split(';'))
            {
                if (!Uri.TryCreate(url.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal), UriKind.Absolute, out var parsed) || !parsed.Scheme.StartsWith("http", StringComparison.Ordinal))
                {
                    result.AddError($"--urls: '{url}' is not an address such as {DefaultUrls}.");
                }
            }
        });
        var command = new Command("serve", "Start the service and the page.") { urls };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var app = await Composition.BuildWebAsync(parsed.GetValue(urls)!, cancellationToken);
            await using (app)
            {
                await app.RunAsync(cancellationToken);
            }

            return ExitCode.Success;
        });
        return command;
    }
}
