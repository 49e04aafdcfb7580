using System.Globalization;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>persona say, read back with ffprobe.</summary>
public sealed class ClipTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("persona-clips-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("--persona", "rosa")]
    [InlineData("--persona", "plume")]
    [InlineData("--face", "pip", "--voice", "espeak:de")]
    public async Task A_clip_has_picture_and_sound_of_the_same_length(params string[] options)
    {
        var path = Path.Combine(_folder.FullName, "clip.mp4");
        var run = await Shell.PersonaAsync(["say", "The quick brown fox jumps over the lazy dog.", .. options, "-o", path]);
        Assert.True(run.ExitCode == 0, run.Errors);
        var video = await ProbeAsync(path, "v:0", "stream=codec_name,r_frame_rate,width,duration");
        var audio = await ProbeAsync(path, "a:0", "stream=codec_name,sample_rate,duration");
        Assert.Equal("h264", video["codec_name"]);
        Assert.Equal("25/1", video["r_frame_rate"]);
        Assert.Equal("512", video["width"]);
        Assert.Equal("aac", audio["codec_name"]);
        Assert.Equal("48000", audio["sample_rate"]);
        var difference = double.Parse(video["duration"], CultureInfo.InvariantCulture) - double.Parse(audio["duration"], CultureInfo.InvariantCulture);
        Assert.InRange(Math.Abs(difference), 0, 0.040);
        Assert.InRange(double.Parse(video["duration"], CultureInfo.InvariantCulture), 1.5, 8);
    }

    [Fact]
    public async Task Nothing_is_left_behind_when_a_clip_cannot_be_written()
    {
        var run = await Shell.PersonaAsync("say", "Hello.", "--persona", "nobody", "-o", Path.Combine(_folder.FullName, "clip.mp4"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("persona", run.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(_folder.EnumerateFiles());
    }

    private static async Task<Dictionary<string, string>> ProbeAsync(string path, string stream, string entries)
    {
        var run = await Shell.RunAsync("ffprobe", "-v", "error", "-select_streams", stream, "-show_entries", entries, "-of", "default=noprint_wrappers=1", path);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1].Trim());
    }
}
