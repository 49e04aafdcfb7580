using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Server.Cli;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Tests.Unit.Rendering.Lips;

namespace PersonaAvatar.Tests.Unit.Server.Cli;

public sealed class AnimateCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("persona-animate-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_file_becomes_25_rows_a_second_of_named_columns_and_the_same_every_time()
    {
        await using ServiceProvider services = Services();
        string wave = Wave(2.01);

        long rows = await WriteAsync(services, wave, "average", "a.csv");
        await WriteAsync(services, wave, "average", "b.csv");

        string[] lines = await LinesAsync("a.csv");
        Assert.Equal(51, rows);
        Assert.Equal(52, lines.Length);
        Assert.Equal(MotionCsv.Header, lines[0]);
        Assert.Equal(1 + 52 + 3 + 1, lines[0].Split(',').Length);
        for (int k = 0; k < rows; k++)
        {
            double[] row = [.. lines[k + 1].Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];
            Assert.Equal(k / 25.0, row[0], 1e-9);
            Assert.All(row[1..53], weight => Assert.InRange(weight, 0, 1));
        }

        Assert.Equal(lines, await LinesAsync("b.csv"));
    }

    [Fact]
    public async Task A_style_may_be_taken_from_what_the_command_wrote()
    {
        InstalledLipModel.Require(InstalledLipModel.StylePath);
        await using ServiceProvider services = Services();
        string wave = Wave(4);
        await WriteAsync(services, wave, "theatrical", "reference.csv");

        await WriteAsync(services, wave, Path.Combine(_folder.FullName, "reference.csv"), "alike.csv");

        Assert.NotEqual(await LinesAsync("reference.csv"), await LinesAsync("alike.csv"));
    }

    [Fact]
    public async Task What_fails_leaves_no_file_behind()
    {
        await using ServiceProvider services = Services();
        string broken = Path.Combine(_folder.FullName, "broken.wav");
        await File.WriteAllTextAsync(broken, "RIFF", TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<UsageException>(() => WriteAsync(services, broken, "average", "a.csv"));
        await Assert.ThrowsAsync<StyleException>(() => WriteAsync(services, Wave(1), "crips", "a.csv"));
        await Assert.ThrowsAsync<UsageException>(() => WriteAsync(services, Wave(1), "average", "none/a.csv"));

        Assert.Empty(_folder.GetFiles("*.csv*"));
    }

    [Theory]
    [InlineData("time_s,jawOpen\n0,0.5\n", "has no column")]
    [InlineData("HEADER\n0,oops\n", "line 2")]
    public async Task A_reference_that_is_no_face_motion_is_refused(string content, string expected)
    {
        string path = Path.Combine(_folder.FullName, "reference.csv");
        await File.WriteAllTextAsync(path, content.Replace("HEADER", MotionCsv.Header, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var refused = Assert.Throws<StyleException>(() => MotionFile.Read(path));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Services()
    {
        InstalledLipModel.Require(InstalledLipModel.Path);
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Devices:LipModel", InstalledLipModel.Path), new("Devices:LipStyleModel", InstalledLipModel.StylePath), new("Devices:Provider", "cpu"),
        ]).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddOptions<PathOptions>();
        services.AddDevices(configuration);
        return services.BuildServiceProvider();
    }

    private Task<long> WriteAsync(ServiceProvider services, string audio, string style, string csv) =>
        AnimateCommand.WriteAsync(services, audio, style, Path.Combine(_folder.FullName, csv), TestContext.Current.CancellationToken);

    private Task<string[]> LinesAsync(string csv) => File.ReadAllLinesAsync(Path.Combine(_folder.FullName, csv), TestContext.Current.CancellationToken);

    /// <summary>A wave file, 16 kHz, mono, 16 bit.</summary>
    private string Wave(double seconds)
    {
        string path = Path.Combine(_folder.FullName, "sound.wav");
        float[] sound = SomeSound.Buzz(seconds, 16000);
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write("RIFF"u8);
        writer.Write(36 + (2 * sound.Length));
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);
        writer.Write((short)1);
        writer.Write(16000);
        writer.Write(32000);
        writer.Write((short)2);
        writer.Write((short)16);
        writer.Write("data"u8);
        writer.Write(2 * sound.Length);
        foreach (float sample in sound)
        {
            writer.Write((short)(sample * 32767));
        }

        return path;
    }
}
