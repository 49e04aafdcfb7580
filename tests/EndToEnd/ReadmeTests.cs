using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>The README is run, not believed.</summary>
public sealed class ReadmeTests(SampleFiles samples) : IClassFixture<SampleFiles>
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    public static TheoryData<string> Commands() => [.. Text
        .Split('`', '\n')
        .Select(piece => piece.Split('#')[0].Trim())
        .Where(piece => piece.StartsWith("./persona ", StringComparison.Ordinal) && !IsRunElsewhere(piece))
        .Distinct()];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_works(string command)
    {
        var folder = Directory.CreateTempSubdirectory("persona-readme-");
        try
        {
            samples.CopyTo(folder.FullName);
            var line = $"cd '{folder.FullName}' && export PERSONA_DATA='{folder.FullName}/data' && {command.Replace("./persona", $"dotnet '{Repository.Server}'", StringComparison.Ordinal)}";
            var run = await Shell.RunAsync("bash", "-c", line);
            Assert.True(run.ExitCode == 0, run.Errors);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_commands_were_found() => Assert.InRange(Commands().Count, 4, 40);

    [Fact]
    public void Every_file_it_links_exists()
    {
        var links = System.Text.RegularExpressions.Regex.Matches(Text, @"\]\((?!http)(?<file>[^)#]+)\)", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        Assert.NotEmpty(links);
        Assert.All(links.Select(link => link.Groups["file"].Value), link => Assert.True(File.Exists(Path.Combine(Repository.Root, link)), link));
    }

    /// <summary>serve is what every other test runs, test is running now; benchmarks, whose bars depend on how busy the machine is, and measuring every voice, are run by hand.</summary>
    private static bool IsRunElsewhere(string command) =>
        command.StartsWith("./persona serve", StringComparison.Ordinal) || command.StartsWith("./persona test", StringComparison.Ordinal)
        || command.StartsWith("./persona bench", StringComparison.Ordinal)
        || command.StartsWith("./persona voices match", StringComparison.Ordinal);
}
