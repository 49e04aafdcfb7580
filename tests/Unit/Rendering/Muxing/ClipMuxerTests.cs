using System.Globalization;
using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Rendering.Stage;
using PersonaAvatar.Tests.Unit.Rendering.Stage;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Rendering.Muxing;

public sealed class ClipMuxerTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("clip");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Target => Path.Combine(_directory.FullName, "out.mp4");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task A_spoken_clip_has_lead_in_speech_and_lead_out_and_tracks_of_one_length()
    {
        ClipReport report;
        using var painter = new GreyPainter(64, 64);
        await using (var muxer = new ClipMuxer(new ClipMuxerOptions { Width = 64, Height = 64, Preset = "ultrafast" }, Target))
        {
            var stage = new ClipStage(painter, SomeSpeech.Life(), muxer);
            report = await stage.SpeakAsync(new ClipOptions(), SpeakAsync(30), progress: null, Token);
            await muxer.CompleteAsync(Token);
        }

        Assert.Equal(44, report.Frames);
        Assert.Equal(new ScheduledWord("la", 6 * 1920 + 500, 6 * 1920 + 1500), report.Words[0]);
        var probe = await Ffmpeg.ProbeAsync(Target);
        var video = probe.GetProperty("streams")[0];
        var audio = probe.GetProperty("streams")[1];
        Assert.Equal("44", video.GetProperty("nb_read_frames").GetString());
        Assert.InRange(Seconds(video), 1.75, 1.77);
        Assert.InRange(Seconds(audio) - Seconds(video), -0.04, 0.04);
        var samples = await Ffmpeg.SamplesAsync(Target);
        Assert.InRange(FirstLoud(samples) / 48_000.0, 0.24 - 0.02, 0.24 + 0.02);
        Assert.Equal(["out.mp4"], _directory.GetFiles().Select(file => file.Name));
    }

    [Fact]
    public async Task A_clip_that_is_not_completed_leaves_nothing_and_spares_what_was_there()
    {
        await File.WriteAllTextAsync(Target, "before", Token);
        await using (var muxer = new ClipMuxer(new ClipMuxerOptions { Width = 64, Height = 64 }, Target))
        {
            await muxer.WritePictureAsync(new byte[64 * 64 * 4], Token);
        }

        Assert.Equal(["out.mp4"], _directory.GetFiles().Select(file => file.Name));
        Assert.Equal("before", await File.ReadAllTextAsync(Target, Token));
    }

    [Fact]
    public async Task A_silent_loop_has_pictures_only()
    {
        using var painter = new GreyPainter(64, 64);
        await using (var muxer = new ClipMuxer(new ClipMuxerOptions { Width = 64, Height = 64, Sound = false, Quality = 28 }, Target))
        {
            await new ClipStage(painter, SomeSpeech.Life(), muxer).LoopAsync(50, EmotionMix.Neutral, Token);
            await muxer.CompleteAsync(Token);
        }

        var probe = await Ffmpeg.ProbeAsync(Target);
        Assert.Equal(1, probe.GetProperty("streams").GetArrayLength());
        Assert.Equal("50", probe.GetProperty("streams")[0].GetProperty("nb_read_frames").GetString());
    }

    [Fact]
    public void A_missing_directory_and_a_missing_ffmpeg_are_said_and_leave_nothing()
    {
        Assert.ThrowsAny<IOException>(() => new ClipMuxer(new ClipMuxerOptions(), Path.Combine(_directory.FullName, "no", "out.mp4")));
        Assert.Throws<EncoderException>(() => new ClipMuxer(new ClipMuxerOptions { Ffmpeg = "ffmpeg-that-is-not-there" }, Target));
        Assert.Empty(_directory.GetFiles());
    }

    private static async IAsyncEnumerable<PersonaAvatar.Rendering.Motion.SpeechFrame> SpeakAsync(int frames)
    {
        for (var i = 0; i < frames; i++)
        {
            await Task.Yield();
            yield return SomeSpeech.Tone(1, i, 440, 0.5f, i == 0 ? [new WordCue("la", 500, 1500)] : []);
        }
    }

    private static int FirstLoud(float[] samples) => Array.FindIndex(samples, sample => Math.Abs(sample) > 0.25f);

    private static double Seconds(System.Text.Json.JsonElement stream) =>
        double.Parse(stream.GetProperty("duration").GetString()!, CultureInfo.InvariantCulture);
}
