using Microsoft.Extensions.Options;
using PersonaAvatar.Rendering.Sketch;
using PersonaAvatar.Rendering.Stage;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// How far lips and sound are apart in finished clips. The clip is decoded; its sound is located by correlation with the
/// engine's own samples, its pictures by correlating how the mouth seen in them opens and closes with how the planned lip gap
/// does.
/// </summary>
internal sealed class ClipSyncBench(IServiceProvider services)
{
    private const string Text = "Bring me a big pan, my dear, and please put the bread beside the butter. Perhaps we may have a peach by and by, but before that, we must mop the pantry.";

    /// <summary>Runs it and returns the bars.</summary>
    public async Task<IReadOnlyList<Measure>> RunAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("persona-bench-").FullName;
        try
        {
            var offsets = new List<double>();
            var lengths = new List<double>();
            foreach (var card in services.GetRequiredService<PersonaRoster>().All)
            {
                var path = Path.Combine(folder, card.Id + ".mp4");
                await SayCommand.WriteAsync(services, new ClipRequest(Text, card.Id, null, null, 512, path), cancellationToken);
                var decoded = await DecodedClip.ReadAsync(services.GetRequiredService<IOptions<PathOptions>>().Value.Ffmpeg, path, cancellationToken);
                var rehearsal = await Rehearsal.OfAsync(services, card, null, Text, cancellationToken);
                offsets.Add(Offset(decoded, MouthMask.Of(services.GetRequiredService<SketchGallery>(), card.Face), rehearsal, new ClipOptions().LeadIn));
                lengths.Add(Math.Abs((decoded.Pictures / (double)SpeechFormat.FrameRate) - (decoded.Samples / (double)SpeechFormat.SampleRate)) * 1000);
            }

            var worst = offsets.MaxBy(Math.Abs);
            return
            [
                new($"clips: lips against sound, worst of {offsets.Count} personas (positive: lips late)", $"{worst:+0;-0} ms", "± 40 ms", Math.Abs(worst) <= 40),
                new("clips: length of pictures against sound, worst", $"{lengths.Max():0} ms", "≤ 40 ms", lengths.Max() <= 40),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Lips against sound in milliseconds, positive when the lips are late.</summary>
    /// <param name="decoded">The clip.</param>
    /// <param name="mask">Where its face's mouth is.</param>
    /// <param name="rehearsal">What it must contain.</param>
    /// <param name="firstFrame">The frame with which speech should begin.</param>
    public static double Offset(DecodedClip decoded, MouthMask mask, Rehearsal rehearsal, int firstFrame)
    {
        var (soundMs, _) = decoded.Sound.Find(rehearsal.Sound, decoded.MillisecondsOf(firstFrame), 200);
        var (lips, _) = Alignment.BestLag(decoded.Opening(mask), rehearsal.GapSteps, firstFrame, 6);
        return (lips * 1000 / SpeechFormat.FrameRate) - soundMs;
    }
}
