namespace PersonaAvatar.Tests.EndToEnd.Support;

/// <summary>A sound, a drawn picture and a clip of it, under the names the README uses.</summary>
public sealed class SampleFiles : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("persona-samples-");

    public async ValueTask InitializeAsync()
    {
        await MakeAsync("dotnet", Repository.Server, "faces", "show", "mira", "-o", Of("mira.png"));
        await MakeAsync("ffmpeg", "-loglevel", "error", "-i", Of("mira.png"), Of("photo.jpg"));
        await MakeAsync("ffmpeg", "-loglevel", "error", "-loop", "1", "-i", Of("photo.jpg"), "-t", "2.4", "-pix_fmt", "yuv420p", Of("talk.mp4"));
        await MakeAsync("ffmpeg", "-loglevel", "error", "-f", "lavfi", "-i", "sine=duration=1", Of("speech.wav"));
    }

    /// <summary>Puts them into another folder.</summary>
    public void CopyTo(string folder)
    {
        foreach (var file in _folder.GetFiles())
        {
            file.CopyTo(Path.Combine(folder, file.Name));
        }
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private string Of(string name) => Path.Combine(_folder.FullName, name);

    private static async Task MakeAsync(string program, params string[] arguments)
    {
        var run = await Shell.RunAsync(program, arguments);
        Assert.True(run.ExitCode == 0, run.Errors);
    }
}
