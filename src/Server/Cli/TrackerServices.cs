using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Faces;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Cli;

/// <summary>What commands about faces need: no voices, no page.</summary>
internal static class TrackerServices
{
    /// <summary>Builds it.</summary>
    public static ServiceProvider Build()
    {
        var configuration = new ConfigurationBuilder().AddPersonaEnvironment().Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning));
        services.AddOptionsWithValidateOnStart<PathOptions, PathOptionsValidator>().Bind(configuration.GetSection("Paths"));
        services.AddDevices(configuration);
        services.AddFaces();
        return services.BuildServiceProvider();
    }
}
