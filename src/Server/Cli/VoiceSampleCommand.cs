using System.CommandLine;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Measuring;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona voices sample VOICE -o v.wav [--text T] [--pitch P] …: one voice, heard in a file.</summary>
internal static class VoiceSampleCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var voice = new Argument<string>("voice") { Description = "For example flite:slt or espeak:de+f3." };
        var text = new Option<string?>("--text", "-t") { Description = "What it says; by default the sentence voices are measured with." };
        var pitch = Number("--pitch", "Semitones, -12 to 12.", 0, -12, 12);
        var rate = Number("--rate", "Pace, 0.5 to 2.", 1, 0.5, 2);
        var formant = Number("--formant", "Resonances, 0.7 to 1.4.", 1, 0.7, 1.4);
        var range = Number("--range", "Liveliness of the pitch, 0 to 2.", 1, 0, 2);
        var output = new Option<string>("--output", "-o") { Description = "The sound to write, .wav.", Required = true };
        var command = new Command("sample", "Write what a voice sounds like.") { voice, text, pitch, rate, formant, range, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var target = Path.GetFullPath(parsed.GetValue(output)!);
            if (!Directory.Exists(Path.GetDirectoryName(target)))
            {
                throw new UsageException($"The folder {Path.GetDirectoryName(target)} does not exist; create it first.");
            }

            await using var services = await Composition.BuildAsync(cancellationToken);
            var known = services.GetRequiredService<VoiceCatalogue>().Resolve(parsed.GetValue(voice)!);
            var said = SpokenText.Clean(parsed.GetValue(text) ?? CalibrationText.For(known.Language));
            var tone = new Tone { Pitch = parsed.GetValue(pitch), Rate = parsed.GetValue(rate), Formant = parsed.GetValue(formant), Range = parsed.GetValue(range) };
            var samples = await SpokenSample.SpeakAsync(
                services.GetRequiredService<SpeechStage>(), new VoiceChoice(known.Id, tone), said, services.GetRequiredService<TimeProvider>(), cancellationToken);
            if (samples.Count == 0)
            {
                throw new UsageException("There is no word in the text to say.");
            }

            await File.WriteAllBytesAsync(target, WaveBytes.Write(samples), cancellationToken);
            Console.WriteLine($"{target}: {known.Id}, {samples.Sum(piece => piece.Length) / (double)SpeechFormat.SampleRate:0.0} s");
            return ExitCode.Success;
        });
        return command;
    }

    private static Option<double> Number(string name, string description, double usual, double low, double high)
    {
        var option = new Option<double>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is var value && !(value >= low && value <= high))
            {
                result.AddError($"{name} must be from {low} to {high}.");
            }
        });
        return option;
    }
}
