using System.CommandLine;
using Microsoft.Extensions.Options;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona animate --audio A [--style S] --csv out.csv: the face that speaks any sound, as numbers.</summary>
internal static class AnimateCommand
{
    private const int SettlingPictures = 5;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var audio = new Option<string>("--audio", "-a") { Description = "Sound, or a video with sound: anything ffmpeg reads.", Required = true };
        var style = SayCommand.StyleOption();
        var csv = new Option<string>("--csv") { Description = "The file to write; - is standard output.", Required = true };
        var command = new Command("animate", "Write the face motion of any speech as CSV, 25 rows a second.") { audio, style, csv };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = Services();
            await WriteAsync(services, parsed.GetValue(audio)!, parsed.GetValue(style) ?? LipStyles.Usual, parsed.GetValue(csv)!, cancellationToken);
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>What the command needs: no voices, no page.</summary>
    public static ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder().AddPersonaEnvironment().Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning));
        services.AddOptionsWithValidateOnStart<PathOptions, PathOptionsValidator>().Bind(configuration.GetSection("Paths"));
        services.AddDevices(configuration);
        return services.BuildServiceProvider();
    }

    /// <summary>Animates a file; answers how many rows were written.</summary>
    /// <exception cref="UsageException">The file is no sound, a video for the style shows no face, or the folder of the CSV does not exist.</exception>
    /// <exception cref="StyleException">There is no such style.</exception>
    /// <exception cref="LipModelException">The lip model is absent or cannot be used.</exception>
    public static async Task<long> WriteAsync(IServiceProvider services, string audio, string style, string csv, CancellationToken cancellationToken)
    {
        var models = services.GetRequiredService<LipModels>();
        var sound = new SoundFile(services.GetRequiredService<IOptions<PathOptions>>().Value.Ffmpeg, audio);
        var lips = new SoundLips(models.Require(), await VideoStyle.FindAsync(services, style, cancellationToken), listensFirst: true);
        await using var target = CsvTarget.Open(csv);
        var rows = await new MediaProgress("listening", () => sound.Length, TimeSpan.FromMinutes(1)).ShowAsync(async progress =>
        {
            await target.Writer.WriteLineAsync(MotionCsv.Header.AsMemory(), cancellationToken);
            var count = 0L;
            await foreach (var (seconds, motion) in MoveAsync(lips, sound, cancellationToken))
            {
                await target.Writer.WriteLineAsync(MotionCsv.Row(seconds, motion).AsMemory(), cancellationToken);
                count++;
                progress.Report(TimeSpan.FromSeconds(seconds));
            }

            return count;
        });
        await target.CompleteAsync(cancellationToken);
        return rows;
    }

    /// <summary>The face that speaks a sound, 25 times a second.</summary>
    internal static async IAsyncEnumerable<(double Seconds, FaceMotion Motion)> MoveAsync(
        SoundLips lips, SoundFile sound, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The mouth is the whole purpose: no smile of a temperament is mixed into it.
        var life = new LifeMotion(1, new Temperament { Warmth = 0 });
        var (voice, settling) = (0f, SettlingPictures);
        await foreach (var frame in lips.ReadAsync(sound.ReadAsync(cancellationToken), cancellationToken))
        {
            voice += 0.2f * (frame.Voice - voice);

            // A file may begin in the middle of a word: the face does not come to it from rest.
            for (; settling > 0; settling--)
            {
                life.Advance(Attitude.Speaking, EmotionMix.Neutral, frame.Mouth, 0, speaking: true, out _);
            }

            life.Advance(voice > 0.3f ? Attitude.Speaking : Attitude.Listening, EmotionMix.Neutral, frame.Mouth, frame.Stress, speaking: true, out var motion);
            yield return (frame.Seconds, motion);
        }
    }
}
