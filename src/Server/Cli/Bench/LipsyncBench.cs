using System.Diagnostics;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// What lips from sound cost, from samples to shapes: features, model and mapping. Costs are processor time, so that other
/// work on the machine does not count.
/// </summary>
internal sealed class LipsyncBench(IServiceProvider services)
{
    private const int Streams = 96;
    private const int BlockLength = SoundLips.SampleRate / SpeechFormat.FrameRate;

    /// <summary>Runs it and returns the bars.</summary>
    /// <param name="seconds">Length of the sound that is timed, 1 or more.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<Measure>> RunAsync(int seconds, CancellationToken cancellationToken)
    {
        var models = services.GetRequiredService<LipModels>();
        var model = models.Require();
        var style = LipStyle.From(ArticulationStyle.Average);
        var sound = Babble(Math.Max(1, seconds));
        await Task.WhenAll(Enumerable.Range(0, Streams).Select(_ => ReadAsync(model, style, sound[..(SoundLips.SampleRate * 2)], cancellationToken)));

        var alone = await CostAsync(() => ReadAsync(model, style, sound, cancellationToken));
        var perFrame = alone.TotalMicroseconds / (sound.Length / BlockLength);
        var part = sound[..Math.Min(sound.Length, SoundLips.SampleRate * 10)];
        var crowd = await CostAsync(() => Task.WhenAll(Enumerable.Range(0, Streams).Select(_ => ReadAsync(model, style, part, cancellationToken))));
        var streams = Streams * (part.Length / (double)SoundLips.SampleRate) / crowd.TotalSeconds;

        // A frame shows its centre, half a frame before its end.
        var ahead = 1000.0 * (new LipAnimator(model, style, TimeProvider.System).LookAhead + (SpeechFormat.SamplesPerFrame / 2)) / SpeechFormat.SampleRate;
        var size = new FileInfo(models.Path).Length / 1e6;
        return
        [
            new("lips: processor time per 40 ms of speech, one stream", $"{perFrame:0} µs", "≤ 1000 µs", perFrame <= 1000),
            new($"lips: streams in real time per core, {Streams} at once", $"{streams:0}", "≥ 300", streams >= 300),
            new("lips: look-ahead", $"{ahead:0.#} ms", "≤ 160 ms", ahead <= 160),
            new("lips: size of the model", $"{size:0.0} MB", "≤ 12 MB", size <= 12),
        ];
    }

    private static async Task<TimeSpan> CostAsync(Func<Task> work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        await work();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }

    private static async Task ReadAsync(LipModel model, LipStyle style, float[] sound, CancellationToken cancellationToken)
    {
        await foreach (var frame in new SoundLips(model, style).ReadAsync(Blocks(sound), cancellationToken))
        {
            _ = frame;
        }
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<float>> Blocks(float[] sound)
    {
        await Task.Yield();
        for (var at = 0; at + BlockLength <= sound.Length; at += BlockLength)
        {
            yield return sound.AsMemory(at, BlockLength);
        }
    }

    /// <summary>Voiced and unvoiced stretches by turns; what is said does not change the cost.</summary>
    private static float[] Babble(int seconds)
    {
        var random = new Random(1);
        var sound = new float[seconds * SoundLips.SampleRate];
        for (var i = 0; i < sound.Length; i++)
        {
            var voiced = i / 2400 % 3 > 0;
            sound[i] = voiced ? 0.3f * (((i % 133) / 66.5f) - 1) : 0.05f * (random.NextSingle() - 0.5f);
        }

        return sound;
    }
}
