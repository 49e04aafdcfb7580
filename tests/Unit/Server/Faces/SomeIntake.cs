using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Faces;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Tests.Unit.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Server.Faces;

/// <summary>The way from a picture to a face with this checkout's own tracker and a library in a folder of its own.</summary>
public sealed class SomeIntake : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("persona-intake-");
    private readonly ServiceProvider _services;

    public SomeIntake()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Paths:Home"] = Evaluation.Source("."), ["Paths:Data"] = _folder.FullName, ["Devices:Provider"] = "cpu",
        }).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddOptions<PathOptions>().Bind(configuration.GetSection("Paths"));
        services.AddDevices(configuration);
        services.AddFaces();
        _services = services.BuildServiceProvider();
    }

    public FaceLibrary Library => _services.GetRequiredService<FaceLibrary>();

    internal FaceIntake Intake => _services.GetRequiredService<FaceIntake>();

    /// <summary>Every file and folder that was kept.</summary>
    public IReadOnlyList<string> Kept => [.. Directory.EnumerateFileSystemEntries(_folder.FullName, "*", SearchOption.AllDirectories)];

    public void Dispose()
    {
        _services.Dispose();
        _folder.Delete(recursive: true);
    }
}
