using System.Text.Json;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>persona styles, on a head that this project's own renderer drew.</summary>
public sealed class StyleCommandTests : IDisposable
{
    private static readonly string Head = Path.Combine(Repository.Root, "tests", "Unit", "Rendering", "Tracking", "heads", "head-1.png");

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("persona-styles-");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task A_style_is_taken_from_a_clip_of_somebody_talking_and_kept_by_a_name()
    {
        const string Text = "My mother bought a huge blue boat before we moved to the farm, and you would not believe how far away it was.";
        var strengths = new List<double>();
        foreach (var style in (string[])["mumbling", "theatrical"])
        {
            var clip = Path.Combine(_data.FullName, style + ".mp4");
            Succeeded(await PersonaAsync("say", Text, "--face", Head, "--voice", "flite:rms", "--style", style, "--size", "256", "-o", clip));
            Assert.Contains("strength", Succeeded(await PersonaAsync("styles", "add", "like-" + style, clip)), StringComparison.Ordinal);
            using var kept = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_data.FullName, "styles", $"like-{style}.json"), TestContext.Current.CancellationToken));
            strengths.Add(kept.RootElement.GetProperty("strength").GetDouble());
        }

        Assert.True(strengths[1] > strengths[0] + 0.5, $"mumbling {strengths[0]}, theatrical {strengths[1]}");
        Assert.Contains("like-mumbling", Succeeded(await PersonaAsync("styles", "list")), StringComparison.Ordinal);
        var refused = await PersonaAsync("styles", "add", "calm", Head);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("built-in style", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("at least 50 pictures", (await PersonaAsync("styles", "add", "still", Head)).Errors, StringComparison.Ordinal);
    }

    private static string Succeeded(ShellResult run)
    {
        Assert.True(run.ExitCode == 0, run.Errors);
        return run.Output;
    }

    private Task<ShellResult> PersonaAsync(params string[] arguments) =>
        Shell.RunWithAsync(new() { ["PERSONA_DATA"] = _data.FullName, ["PERSONA_HOME"] = Repository.Root }, "dotnet", [Repository.Server, .. arguments]);
}
