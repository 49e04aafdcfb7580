using System.Diagnostics;
using System.Globalization;
using PersonaAvatar.Rendering.Muxing;

namespace PersonaAvatar.Tests.Unit.Rendering.Muxing;

public sealed class LiveMuxerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_stream_is_H264_and_AAC_and_has_every_frame_that_was_written()
    {
        await using var run = new MuxerRun();
        await run.StartAsync(Token);
        for (var n = 0; n < 75; n++)
        {
            run.Write(grey: 2 * n, hertz: 440);
        }

        var probe = await Ffmpeg.ProbeAsync(await run.SaveAsync(Token));
        var video = probe.GetProperty("streams")[0];
        var audio = probe.GetProperty("streams")[1];
        Assert.Equal(("h264", "25/1", "75"), (video.GetProperty("codec_name").GetString(), video.GetProperty("r_frame_rate").GetString(), video.GetProperty("nb_read_frames").GetString()));
        Assert.Equal(("tv", "smpte170m"), (video.GetProperty("color_range").GetString(), video.GetProperty("color_space").GetString()));
        Assert.Equal(("aac", "48000", 1), (audio.GetProperty("codec_name").GetString(), audio.GetProperty("sample_rate").GetString(), audio.GetProperty("channels").GetInt32()));
        Assert.InRange(Seconds(video) - Seconds(audio), -0.04, 0.04);
        Assert.InRange(Seconds(video), 2.96, 3.04);
        var init = run.Parts.First();
        Assert.Equal(MediaPartKind.Init, init.Kind);
        Assert.Matches("^video/mp4; codecs=\"avc1\\.42C0[0-9A-F]{2},mp4a\\.40\\.2\"$", init.Codecs);
        Assert.Equal([0.0, 2.02], run.Parts.Where(part => part.Keyframe).Select(part => Math.Round(part.Time, 2)).ToArray());
    }

    [Fact]
    public async Task Sound_and_picture_of_a_frame_are_seen_and_heard_together()
    {
        await using var run = new MuxerRun();
        await run.StartAsync(Token);
        int[] marked = [20, 47, 90];
        for (var n = 0; n < 110; n++)
        {
            run.Write(marked.Contains(n) ? 255 : 0, marked.Contains(n) ? 1000 : 0);
        }

        var file = await run.SaveAsync(Token);
        var times = await Ffmpeg.PictureTimesAsync(file);
        var greys = await Ffmpeg.GreysAsync(file, MuxerRun.Size, MuxerRun.Size);
        var samples = await Ffmpeg.SamplesAsync(file);
        var white = Enumerable.Range(0, greys.Length).Where(n => greys[n] > 128).ToArray();
        Assert.Equal(marked, white);
        foreach (var n in white)
        {
            // The middle of the beep's energy against the middle of the picture's time.
            var from = (int)((times[n] - 0.2) * 48_000);
            var energy = samples[from..(from + 21_120)].Select(sample => (double)sample * sample).ToArray();
            var middle = from + energy.Select((e, i) => e * i).Sum() / energy.Sum();
            Assert.InRange(middle / 48_000 - (times[n] + 0.02), -0.04, 0.04);
        }
    }

    [Fact]
    public async Task A_late_joiner_can_decode_from_its_first_part()
    {
        await using var run = new MuxerRun();
        await run.StartAsync(Token);
        for (var n = 0; n < 120; n++)
        {
            run.Write(grey: n);
        }

        await run.Muxer.CompleteAsync(Token);
        var late = new List<MediaPart>();
        await foreach (var part in run.Muxer.Broadcast.WatchAsync(Token))
        {
            late.Add(part);
        }

        Assert.Equal(MediaPartKind.Init, late[0].Kind);
        Assert.True(late[1].Keyframe);
        Assert.Equal(4 + LiveMuxer.PrimingSeconds, late[1].Time, 3);
        var greys = await Ffmpeg.GreysAsync(await run.SaveAsync(late, Token), MuxerRun.Size, MuxerRun.Size);
        Assert.Equal(20, greys.Length);
        Assert.InRange(greys[0], 98, 102);
    }

    [Fact]
    public async Task A_killed_encoder_is_replaced_and_both_tracks_begin_at_the_same_frame()
    {
        await using var run = new MuxerRun();
        await run.StartAsync(Token);
        for (var n = 0; n < 30; n++)
        {
            run.Write(grey: n * 4);
        }

        await WaitForAsync(run, part => part is { Generation: 0, Kind: MediaPartKind.Fragment });
        Process.GetProcessById(run.Muxer.EncoderProcessId!.Value).Kill();
        await run.FirstLost.Task.WaitAsync(Token);

        // Frames go on at their pace while the replacement starts: what it misses is lost, what it gets is told.
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        var written = 30;
        while (!run.Parts.Any(part => part.Generation == 1 && part.Kind == MediaPartKind.Fragment) || written < 200)
        {
            run.Write(grey: written % 60 * 4);
            written++;
            await pace.WaitForNextTickAsync(Token);
        }

        await run.SaveAsync(Token);
        var second = run.Parts.Where(part => part.Generation == 1).ToList();
        Assert.Equal(MediaPartKind.Init, second[0].Kind);
        var first = (int)Math.Round(second[0].StartSeconds * 25);
        Assert.InRange(first, 30, written);
        Assert.Equal(second[0].StartSeconds, second.Skip(1).Min(part => part.Time), 3);
        var file = await run.SaveAsync(second, Token);
        var greys = await Ffmpeg.GreysAsync(file, MuxerRun.Size, MuxerRun.Size);
        Assert.Equal(written - first, greys.Length);
        Assert.Equal(1, run.Muxer.Restarts);
        var luma = 16 + first % 60 * 4 * 219 / 255.0;
        Assert.InRange(greys[0], (luma - 16) * 255 / 219 - 4, (luma - 16) * 255 / 219 + 4);
        Assert.InRange((await Ffmpeg.SamplesAsync(file)).Length / 1920.0, greys.Length - 1, greys.Length + 1.5);
    }

    [Fact]
    public async Task An_encoder_that_hangs_is_replaced()
    {
        await using var run = new MuxerRun(new LiveMuxerOptions { QueueFrames = 10 });
        await run.StartAsync(Token);
        run.Write(grey: 0);
        var encoder = run.Muxer.EncoderProcessId!.Value;
        using var stop = Process.Start("kill", ["-STOP", encoder.ToString(CultureInfo.InvariantCulture)]);
        await stop.WaitForExitAsync(Token);
        for (var n = 0; n < 500; n++)
        {
            run.Write(grey: 0);
        }

        await run.FirstLost.Task.WaitAsync(Token);
        Assert.Contains("stopped taking", run.Lost.First());
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(encoder));
    }

    [Fact]
    public async Task Nothing_is_left_after_disposal()
    {
        var run = new MuxerRun();
        await run.StartAsync(Token);
        for (var n = 0; n < 40; n++)
        {
            run.Write(grey: n);
        }

        var encoder = run.Muxer.EncoderProcessId!.Value;
        var directory = run.Sockets;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(directory).UnixFileMode);
        await run.Muxer.DisposeAsync();
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(encoder));
        Assert.Empty(Directory.GetFileSystemEntries(directory));
        Assert.Equal(0, run.Muxer.OutstandingBuffers);
        run.Write(grey: 0);
        Assert.Equal(0, run.Muxer.OutstandingBuffers);
        await run.DisposeAsync();
    }

    [Fact]
    public async Task A_missing_ffmpeg_is_said_in_one_sentence_that_tells_what_to_install()
    {
        await using var run = new MuxerRun(new LiveMuxerOptions { Ffmpeg = "ffmpeg-that-is-not-there" });
        var error = await Assert.ThrowsAsync<EncoderException>(() => run.Muxer.StartAsync(Token));
        Assert.True(error.Missing);
        Assert.Contains("apt-get install ffmpeg", error.Message);
        Assert.Empty(Directory.GetFileSystemEntries(run.Sockets));
    }

    [Fact]
    public async Task A_program_that_is_not_ffmpeg_is_said_to_fail_at_once()
    {
        await using var run = new MuxerRun(new LiveMuxerOptions { Ffmpeg = "/bin/false" });
        var error = await Assert.ThrowsAsync<EncoderException>(() => run.Muxer.StartAsync(Token));
        Assert.Contains("does not start", error.Message);
    }

    [Fact]
    public async Task Warming_runs_both_encoders() => await LiveMuxer.WarmAsync(new LiveMuxerOptions(), Token);

    [Fact]
    public void Odd_sizes_are_refused() =>
        Assert.ThrowsAny<Exception>(() => new LiveMuxer(new LiveMuxerOptions { Width = 63 }, "/tmp/x", TimeProvider.System));

    private static async Task WaitForAsync(MuxerRun run, Func<MediaPart, bool> match)
    {
        await foreach (var part in run.Muxer.Broadcast.WatchAsync(Token))
        {
            if (match(part))
            {
                return;
            }
        }
    }

    private static double Seconds(System.Text.Json.JsonElement stream) =>
        double.Parse(stream.GetProperty("duration").GetString()!, CultureInfo.InvariantCulture);
}
