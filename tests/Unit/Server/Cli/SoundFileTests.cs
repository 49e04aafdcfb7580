using System.Diagnostics;
using PersonaAvatar.Server.Cli;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Server.Cli;

public sealed class SoundFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("persona-sound-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("telephone.wav", 32_000, "-f", "lavfi", "-i", "sine=frequency=300:sample_rate=8000:duration=2")]
    [InlineData("stereo.flac", 16_000, "-f", "lavfi", "-i", "sine=frequency=300:sample_rate=48000:duration=1", "-ac", "2")]
    [InlineData("one.wav", 1, "-f", "lavfi", "-i", "sine=frequency=300:sample_rate=16000:duration=1", "-af", "atrim=end_sample=1")]
    [InlineData("clipped.wav", 16_000, "-f", "lavfi", "-i", "sine=frequency=300:sample_rate=16000:duration=1", "-af", "volume=40dB")]
    [InlineData("video.mkv", 16_000, "-f", "lavfi", "-i", "testsrc=size=64x64:duration=1", "-f", "lavfi", "-i", "sine=duration=1:sample_rate=16000", "-c:a", "flac")]
    public async Task Any_sound_comes_as_mono_at_16_kilohertz(string name, int samples, params string[] how)
    {
        string path = await MakeAsync(name, how);

        List<float> sound = await ReadAsync(path);

        Assert.Equal(samples, sound.Count);
        Assert.All(sound, sample => Assert.InRange(sample, -1.5f, 1.5f));
    }

    [Fact]
    public async Task A_recording_becomes_speech_without_gaps_that_the_next_block_does_not_overwrite()
    {
        string path = await MakeAsync("speech.wav", "-f", "lavfi", "-i", "sine=frequency=300:sample_rate=44100:duration=3");
        var chunks = new List<SpeechChunk>();
        var sound = new SoundFile("ffmpeg", path, SpeechFormat.SampleRate);

        await foreach (SpeechChunk chunk in RecordedSpeech.ReadAsync(sound, EmotionMix.Neutral, TestContext.Current.CancellationToken))
        {
            chunks.Add(chunk);
        }

        Assert.True(chunks.Count > 1);
        Assert.Equal(0, chunks[0].Start);
        Assert.All(chunks.Zip(chunks.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        Assert.InRange(chunks[^1].End, 3 * SpeechFormat.SampleRate - 100, 3 * SpeechFormat.SampleRate + 100);
        Assert.NotEqual(chunks[0].Samples.ToArray().Take(1000), chunks[1].Samples.ToArray().Take(1000));
        Assert.Equal(3, sound.Length?.TotalSeconds);
    }

    [Fact]
    public async Task A_video_without_sound_is_refused()
    {
        string path = await MakeAsync("silent.mp4", "-f", "lavfi", "-i", "testsrc=size=64x64:duration=1");

        Assert.Contains("has no sound", await RefusalAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_header_is_refused()
    {
        string path = Path.Combine(_folder.FullName, "broken.wav");
        await File.WriteAllBytesAsync(path, [.. "RIFF????WAVEfmt "u8, 1, 2, 3, 4, 5], TestContext.Current.CancellationToken);

        Assert.Contains("cannot read", await RefusalAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        string path = Path.Combine(_folder.FullName, "empty.wav");
        await File.WriteAllBytesAsync(path, [], TestContext.Current.CancellationToken);

        Assert.Contains("cannot read", await RefusalAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sound_of_no_samples_is_refused()
    {
        string path = await MakeAsync("nothing.wav", "-f", "lavfi", "-i", "sine=duration=1", "-af", "atrim=end_sample=0");

        Assert.Contains("no sound", await RefusalAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_and_a_folder_are_refused()
    {
        Assert.Contains("There is no file", await RefusalAsync(Path.Combine(_folder.FullName, "none.wav")), StringComparison.Ordinal);
        Assert.Contains("is a folder", await RefusalAsync(_folder.FullName), StringComparison.Ordinal);
    }

    private static async Task<List<float>> ReadAsync(string path)
    {
        var sound = new List<float>();
        await foreach (ReadOnlyMemory<float> block in new SoundFile("ffmpeg", path).ReadAsync(TestContext.Current.CancellationToken))
        {
            sound.AddRange(block.Span);
        }

        return sound;
    }

    private static async Task<string> RefusalAsync(string path) =>
        (await Assert.ThrowsAsync<UsageException>(() => ReadAsync(path))).Message;

    private async Task<string> MakeAsync(string name, params string[] how)
    {
        string path = Path.Combine(_folder.FullName, name);
        using var ffmpeg = Process.Start(new ProcessStartInfo("ffmpeg", ["-v", "error", "-nostdin", .. how, path]))!;
        await ffmpeg.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, ffmpeg.ExitCode);
        return path;
    }
}
