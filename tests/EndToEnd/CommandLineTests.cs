using System.Text.Json;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>The command line's contract: exit codes, one sentence on standard error, lists as JSON.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("dance")]
    [InlineData("say")]
    [InlineData("say", "hello")]
    [InlineData("say", "hello", "--size", "511", "-o", "x.mp4")]
    [InlineData("say", "...", "-o", "x.mp4")]
    [InlineData("say", "hello", "-o", "/no/such/folder/x.mp4")]
    [InlineData("serve", "--urls", "nonsense")]
    public async Task Bad_usage_exits_2_with_one_sentence(params string[] arguments)
    {
        var run = await Shell.PersonaAsync(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("persona: ", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_video_that_is_missing_writes_no_table_before_it_is_refused()
    {
        var run = await Shell.PersonaAsync("track", "nosuch.mp4", "--csv", "-");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("nosuch.mp4", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rosa", "--persona", "rossa")]
    [InlineData("plume", "--face", "plum")]
    [InlineData("flite:slt", "--voice", "flite:stl")]
    public async Task Unknown_names_exit_1_and_offer_the_nearest(string offered, params string[] wrong)
    {
        var run = await Shell.PersonaAsync(["say", "hello", .. wrong, "-o", Path.Combine(Path.GetTempPath(), "never.mp4")]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(offered, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Path.GetTempPath(), "never.mp4")));
    }

    [Theory]
    [InlineData("personas", 8)]
    [InlineData("faces", 8)]
    [InlineData("voices", 100)]
    public async Task Lists_take_json(string list, int atLeast)
    {
        var run = await Shell.PersonaAsync(list, "list", "--json");
        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.True(json.RootElement.GetArrayLength() >= atLeast);
        Assert.All(json.RootElement.EnumerateArray(), item => Assert.NotEmpty(item.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task The_doctor_finds_everything_on_a_prepared_machine()
    {
        var run = await Shell.PersonaAsync("doctor", "--json");
        Assert.True(run.ExitCode == 0, run.Output);
        using var json = JsonDocument.Parse(run.Output);
        Assert.DoesNotContain(json.RootElement.EnumerateArray(), finding => finding.GetProperty("state").GetString() == "problem");
    }

    [Fact]
    public async Task A_persona_file_with_a_wrong_field_stops_the_start_with_file_and_field()
    {
        var data = Directory.CreateTempSubdirectory("persona-data-");
        try
        {
            var personas = data.CreateSubdirectory("personas");
            await File.WriteAllTextAsync(Path.Combine(personas.FullName, "bad.json"), """{ "id": "bad", "colour": "red" }""", TestContext.Current.CancellationToken);
            var run = await Shell.RunWithAsync(new() { ["PERSONA_DATA"] = data.FullName }, "dotnet", Repository.Server, "personas", "list");
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("bad.json", run.Errors, StringComparison.Ordinal);
            Assert.Contains("colour", run.Errors, StringComparison.Ordinal);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_wrong_setting_stops_the_server_with_the_name_of_the_key()
    {
        var run = await Shell.RunWithAsync(new() { ["PERSONA_Live__PictureSize"] = "7" }, "dotnet", Repository.Server, "serve", "--urls", "http://127.0.0.1:0");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PictureSize", run.Errors, StringComparison.Ordinal);
    }
}
