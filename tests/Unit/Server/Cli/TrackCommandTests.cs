using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Cli;
using PersonaAvatar.Tests.Unit.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Server.Cli;

public sealed class TrackCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("persona-track-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Every_frame_of_a_video_becomes_a_row_with_its_own_time_and_empty_cells_where_no_face_is()
    {
        string video = await VideoAsync("geq=lum='if(lt(N,20)*lt(hypot(X-80-N,Y-60),30),255,0)':cb=128:cr=128", "30");
        using var tracker = new FaceTracker("test", new DiscDetector((new Vector2(80, 60), 60)), new DiscMesh());
        string csv = Path.Combine(_folder.FullName, "out.csv");

        long seen = await TrackCommand.WriteAsync(tracker, new VideoFile("ffmpeg", video), csv, smooth: true, TestContext.Current.CancellationToken);

        string[] lines = await File.ReadAllLinesAsync(csv, TestContext.Current.CancellationToken);
        Assert.Equal(TrackCommand.Header, lines[0]);
        Assert.Equal(20, seen);
        Assert.Equal(31, lines.Length);
        for (int frame = 0; frame < 30; frame++)
        {
            string[] cells = lines[frame + 1].Split(',');
            Assert.Equal(1 + 3 + 52 + 3, cells.Length);
            Assert.Equal(frame / 30.0, double.Parse(cells[0], CultureInfo.InvariantCulture), 0.001);
            Assert.Equal(frame >= 20, cells[1].Length == 0);
        }
    }

    [Fact]
    public async Task What_is_no_video_is_refused_and_leaves_nothing_behind()
    {
        using var tracker = new FaceTracker("test", new DiscDetector(), new DiscMesh());
        string broken = Path.Combine(_folder.FullName, "broken.mp4");
        await File.WriteAllTextAsync(broken, "no video", TestContext.Current.CancellationToken);
        string csv = Path.Combine(_folder.FullName, "out.csv");

        UsageException wrong = await Assert.ThrowsAsync<UsageException>(() => WriteAsync(broken));
        Assert.Contains("ffmpeg cannot read", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("There is no file", (await Assert.ThrowsAsync<UsageException>(() => WriteAsync(broken + ".none"))).Message, StringComparison.Ordinal);
        Assert.Empty(_folder.GetFiles("*.csv*"));

        Task<long> WriteAsync(string video) =>
            TrackCommand.WriteAsync(tracker, new VideoFile("ffmpeg", video), csv, smooth: true, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_video_without_a_face_leaves_no_table_of_empty_cells()
    {
        string video = await VideoAsync("geq=lum=100:cb=128:cr=128", "5");
        using var tracker = new FaceTracker("test", new DiscDetector(), new DiscMesh());

        long seen = await TrackCommand.WriteAsync(
            tracker, new VideoFile("ffmpeg", video), Path.Combine(_folder.FullName, "out.csv"), smooth: true, TestContext.Current.CancellationToken);

        Assert.Equal(0, seen);
        Assert.Empty(_folder.GetFiles("*.csv*"));
    }

    [Fact]
    public async Task A_large_video_is_looked_at_smaller()
    {
        string video = await VideoAsync("geq=lum=100:cb=128:cr=128", "5");
        int frames = 0;

        await foreach ((_, PersonaAvatar.Rendering.Frames.Picture picture) in new VideoFile("ffmpeg", video, longSide: 80).ReadAsync(TestContext.Current.CancellationToken))
        {
            Assert.Equal((80, 60), (picture.Width, picture.Height));
            frames++;
        }

        Assert.Equal(5, frames);
    }

    private async Task<string> VideoAsync(string filter, string rate)
    {
        string path = Path.Combine(_folder.FullName, "clip.mp4");
        using Process process = Process.Start(new ProcessStartInfo(
            "ffmpeg", ["-loglevel", "error", "-f", "lavfi", "-i", $"color=size=160x120:rate={rate}:duration=1,format=yuv420p,{filter}", "-c:v", "libx264", "-preset", "ultrafast", path])
        {
            UseShellExecute = false,
        })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return path;
    }
}
