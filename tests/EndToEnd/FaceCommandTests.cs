using System.Text.Json;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>persona faces add, list, show, export, remove, on heads that this project's own renderer drew.</summary>
public sealed class FaceCommandTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("persona-faces-");

    private static string Heads => Path.Combine(Repository.Root, "tests", "Unit", "Rendering", "Tracking", "heads");

    private static string Head => Path.Combine(Heads, "head-1.png");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task A_face_is_added_listed_shown_taken_along_removed_and_comes_back()
    {
        var zip = Path.Combine(_data.FullName, "head.zip");
        var picture = Path.Combine(_data.FullName, "head.png");
        Succeeded(await FacesAsync("add", Head, "--id", "uno", "--name", "Uno", "--consent"));
        Assert.Contains("\"uno\"", Succeeded(await FacesAsync("list", "--json")), StringComparison.Ordinal);
        using (var shown = JsonDocument.Parse(Succeeded(await FacesAsync("show", "uno", "--json", "-o", picture, "--size", "128"))))
        {
            Assert.True(shown.RootElement.GetProperty("consent").GetBoolean());
            Assert.Equal("own", shown.RootElement.GetProperty("landmarksFrom").GetString());
            Assert.InRange(shown.RootElement.GetProperty("quality").GetProperty("score").GetDouble(), 0.01, 1);
            Assert.InRange(shown.RootElement.GetProperty("matteSureness").GetDouble(), 0, 1);
        }

        Assert.True(new FileInfo(picture).Length > 2000);
        Succeeded(await FacesAsync("export", "uno", "-o", zip));
        Succeeded(await FacesAsync("remove", "uno"));
        Assert.DoesNotContain("\"uno\"", Succeeded(await FacesAsync("list", "--json")), StringComparison.Ordinal);
        Assert.Contains("agrees", Succeeded(await FacesAsync("add", zip)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_says_nothing_of_consent_is_reminded_and_none_is_stored()
    {
        var run = await FacesAsync("add", Head, "--json");

        using var added = JsonDocument.Parse(Succeeded(run));
        Assert.True(!added.RootElement.TryGetProperty("consent", out var consent) || consent.ValueKind == JsonValueKind.Null);
        Assert.Contains("--consent", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_clip_the_still_with_the_face_becomes_the_face_and_its_second_is_told()
    {
        var clip = Path.Combine(_data.FullName, "clip.mp4");
        var made = await Shell.RunAsync(
            "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=c=gray:s=208x208:r=25:d=1", "-loop", "1", "-t", "1", "-r", "25", "-i", Head,
            "-filter_complex", "[0][1]concat=n=2,format=yuv420p", "-c:v", "libx264", clip);
        Assert.True(made.ExitCode == 0, made.Errors);

        using var added = JsonDocument.Parse(Succeeded(await FacesAsync("add", clip, "--nobody-real", "--json")));

        Assert.InRange(added.RootElement.GetProperty("fromSecond").GetDouble(), 1, 2);
        Assert.Equal("clip", added.RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Of_a_clip_other_mouths_are_kept_as_reference_frames_and_travel_along()
    {
        var clip = Path.Combine(_data.FullName, "heads.mp4");
        var made = await Shell.RunAsync(
            "ffmpeg", "-v", "error", "-loop", "1", "-t", "1", "-r", "25", "-i", Head, "-loop", "1", "-t", "1", "-r", "25", "-i", Path.Combine(Heads, "head-2.png"),
            "-filter_complex", "[0]scale=208:208,setsar=1[a];[1]scale=208:208,setsar=1[b];[a][b]concat=n=2,format=yuv420p", "-c:v", "libx264", clip);
        Assert.True(made.ExitCode == 0, made.Errors);
        var zip = Path.Combine(_data.FullName, "heads.zip");

        using var added = JsonDocument.Parse(Succeeded(await FacesAsync("add", clip, "--id", "two", "--nobody-real", "--json")));
        var references = added.RootElement.GetProperty("references").GetArrayLength();
        Succeeded(await FacesAsync("export", "two", "-o", zip));
        Succeeded(await FacesAsync("remove", "two"));
        using var again = JsonDocument.Parse(Succeeded(await FacesAsync("add", zip, "--json")));

        Assert.InRange(references, 1, 6);
        Assert.Equal(references, again.RootElement.GetProperty("references").GetArrayLength());
    }

    [Fact]
    public async Task Every_face_of_a_folder_speaks_a_recording_and_is_read_again()
    {
        var (faces, speech) = (_data.CreateSubdirectory("pictures").FullName, _data.CreateSubdirectory("speech").FullName);
        File.Copy(Path.Combine(Heads, "head-2.png"), Path.Combine(faces, "painting-2.png"));
        var spoken = await Shell.RunAsync("flite", "-t", "My papa bought a map.", "-o", Path.Combine(speech, "papa.wav"));
        Assert.True(spoken.ExitCode == 0, spoken.Errors);

        var run = await Shell.RunWithAsync(
            new() { ["PERSONA_DATA"] = _data.FullName, ["PERSONA_HOME"] = Repository.Root }, "dotnet", Repository.Server, "bench", "faces", faces, "--speech", speech, "--every", "2");

        Assert.Contains("painting-2.png: r ", run.Output, StringComparison.Ordinal);
        Assert.Matches("edge of the picture moves: 0 of [1-9]", run.Output);
    }

    [Theory]
    [InlineData(2, "not both", "add", "HEAD", "--consent", "--nobody-real")]
    [InlineData(1, "There is no file", "add", "nosuch.jpg", "--consent")]
    [InlineData(1, "no picture that can be read", "add", "TEXT", "--consent")]
    [InlineData(2, "cannot read", "add", "CLIP", "--consent")]
    [InlineData(1, "not a face package", "add", "ZIP")]
    [InlineData(1, "comes with the program", "remove", "rosa")]
    [InlineData(1, "comes with the program", "export", "rosa", "-o", "x.zip")]
    [InlineData(1, "Did you mean", "show", "rossa")]
    public async Task What_is_wrong_is_said_in_one_sentence_and_nothing_is_kept(int exit, string sentence, params string[] arguments)
    {
        foreach (var (name, file) in new[] { ("TEXT", "text.jpg"), ("CLIP", "clip.mp4"), ("ZIP", "text.zip") })
        {
            await File.WriteAllTextAsync(Path.Combine(_data.FullName, file), "nothing of the kind", TestContext.Current.CancellationToken);
            arguments = [.. arguments.Select(argument => argument == name ? Path.Combine(_data.FullName, file) : argument)];
        }

        var run = await FacesAsync([.. arguments.Select(argument => argument == "HEAD" ? Head : argument)]);

        Assert.Equal(exit, run.ExitCode);
        Assert.Contains(sentence, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Trim().Split('\n'));
        Assert.False(Directory.Exists(Path.Combine(_data.FullName, "faces")));
    }

    private static string Succeeded(ShellResult run)
    {
        Assert.True(run.ExitCode == 0, run.Errors);
        return run.Output;
    }

    private Task<ShellResult> FacesAsync(params string[] arguments) =>
        Shell.RunWithAsync(new() { ["PERSONA_DATA"] = _data.FullName, ["PERSONA_HOME"] = Repository.Root }, "dotnet", [Repository.Server, "faces", .. arguments]);
}
