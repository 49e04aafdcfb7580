using System.CommandLine;
using Microsoft.Extensions.Options;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Emotions;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Rendering.Stage;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Faces;
using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;
using VoiceChoice = PersonaAvatar.Voices.Speaking.VoiceChoice;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona say TEXT|--audio A [--persona P | --face F --voice V] [--style S] -o out.mp4: one clip, offline, through the stages of a live call.</summary>
internal static class SayCommand
{
    private const int LongestText = 100_000;

    /// <summary>English speech at an ordinary rate.</summary>
    private const double CharactersPerSecond = 15;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var text = new Argument<string?>("text") { Description = "What is said; - reads standard input.", Arity = ArgumentArity.ZeroOrOne };
        var audio = new Option<string?>("--audio", "-a") { Description = "A recording that is spoken instead of a text: anything ffmpeg reads." };
        var persona = new Option<string>("--persona", "-p") { Description = "Who says it.", DefaultValueFactory = _ => "rosa" };
        var face = new Option<string?>("--face", "-f") { Description = "Another face, or a picture to animate." };
        var voice = new Option<string?>("--voice", "-v") { Description = "Another voice, such as flite:slt." };
        var style = StyleOption();
        var size = new Option<int>("--size") { Description = "Width and height in pixels, even, 64 to 2160.", DefaultValueFactory = _ => 512 };
        var output = new Option<string>("--output", "-o") { Description = "The clip to write, .mp4.", Required = true };
        size.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is var value && (value is < 64 or > 2160 || (value & 1) != 0))
            {
                result.AddError("--size must be an even number from 64 to 2160.");
            }
        });
        var command = new Command("say", "Write a clip of a persona saying something.") { text, audio, persona, face, voice, style, size, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var recording = parsed.GetValue(audio);
            if ((recording is null) == (parsed.GetValue(text) is null))
            {
                throw new UsageException("Give a text to say or --audio with a recording, one of the two.");
            }

            await using var services = await Composition.BuildAsync(cancellationToken);
            var said = parsed.GetValue(text) is "-" ? await Console.In.ReadToEndAsync(cancellationToken) : parsed.GetValue(text) ?? "";
            var clip = new ClipRequest(
                said, parsed.GetValue(persona)!, parsed.GetValue(face), parsed.GetValue(voice), parsed.GetValue(size), parsed.GetValue(output)!, parsed.GetValue(style), recording);
            await WriteAsync(services, clip, cancellationToken);
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Writes a clip; returns what it holds.</summary>
    /// <exception cref="StyleException">There is no such style.</exception>
    /// <exception cref="UsageException">The text is empty or too long, or the folder of the clip does not exist.</exception>
    public static async Task<ClipReport> WriteAsync(IServiceProvider services, ClipRequest clip, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(clip.Output);
        if (!Directory.Exists(Path.GetDirectoryName(target)))
        {
            throw new UsageException($"The folder {Path.GetDirectoryName(target)} does not exist; create it first.");
        }

        var card = services.GetRequiredService<PersonaRoster>().Find(clip.Persona);
        var (speech, expected) = clip.Audio is null ? Speak(services, clip, card, cancellationToken) : Play(services, clip.Audio, card, cancellationToken);
        var animators = services.GetRequiredService<Animators>();
        var animator = clip.Style is null ? animators.CreateNamed(card.SpeakingStyle.Articulation) : animators.Create(await VideoStyle.FindAsync(services, clip.Style, cancellationToken));
        using var painter = services.GetRequiredService<FaceIntake>().Open(clip.Face ?? card.Face, clip.Size);
        var options = new ClipMuxerOptions
        {
            Ffmpeg = services.GetRequiredService<IOptions<PathOptions>>().Value.Ffmpeg, Width = clip.Size, Height = clip.Size,
        };
        await using var muxer = new ClipMuxer(options, target);
        var stage = new ClipStage(painter, new LifeMotion(1, card.Temperament()), muxer);
        var frames = animator.AnimateAsync(speech, cancellationToken);
        var report = await new MediaProgress("speaking", expected, TimeSpan.FromSeconds(10)).ShowAsync(progress =>
            stage.SpeakAsync(new ClipOptions { Emotion = card.EmotionBaseline.Mix() }, frames, progress, cancellationToken));
        await muxer.CompleteAsync(cancellationToken);
        return report;
    }

    /// <summary>A text in the persona's voice or another.</summary>
    private static (IAsyncEnumerable<SpeechChunk> Speech, Func<TimeSpan?> Expected) Speak(
        IServiceProvider services, ClipRequest clip, PersonaCard card, CancellationToken cancellationToken)
    {
        var text = SpokenText.Clean(clip.Text.Length > LongestText
            ? throw new UsageException($"That is {clip.Text.Length:N0} characters; a clip takes {LongestText:N0} at most.")
            : clip.Text);
        if (!text.Any(char.IsLetterOrDigit))
        {
            throw new UsageException("There is no word in the text to say.");
        }

        var voice = clip.Voice is null
            ? new VoiceChoice(card.Voice.Id, card.Tone())
            : new VoiceChoice(services.GetRequiredService<VoiceCatalogue>().Resolve(clip.Voice).Id);
        var speech = services.GetRequiredService<SpeechStage>().SpeakAsync(ClausesAsync(services, card, text, cancellationToken), voice, cancellationToken);
        return (speech, () => TimeSpan.FromSeconds(Math.Max(1, text.Length / CharactersPerSecond)));
    }

    /// <summary>A recording: its lips come from its sound, so there is no clip without the lip model.</summary>
    private static (IAsyncEnumerable<SpeechChunk> Speech, Func<TimeSpan?> Expected) Play(
        IServiceProvider services, string audio, PersonaCard card, CancellationToken cancellationToken)
    {
        services.GetRequiredService<LipModels>().Require();
        var sound = new SoundFile(services.GetRequiredService<IOptions<PathOptions>>().Value.Ffmpeg, audio, SpeechFormat.SampleRate);
        return (RecordedSpeech.ReadAsync(sound, card.EmotionBaseline.Mix(), cancellationToken), () => sound.Length);
    }

    /// <summary>--style, as every command that moves a mouth takes it.</summary>
    public static Option<string?> StyleOption() => new("--style", "-s")
    {
        Description = $"How the mouth moves: {string.Join(", ", ArticulationStyle.Named.Keys)}, a style of yours, or a motion CSV or a video of somebody talking, whose style is taken.",
    };

    /// <summary>A text as the clauses a voice speaks, with the emotion of each.</summary>
    public static async IAsyncEnumerable<Clause> ClausesAsync(
        IServiceProvider services, PersonaCard card, string text, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var index = 0;
        var splitter = new SentenceSplitter(services.GetRequiredService<TimeProvider>());
        await foreach (var clause in splitter.SplitAsync(new[] { text }.ToAsyncEnumerable(), cancellationToken))
        {
            yield return new Clause(0, index++, clause, EmotionReader.Read(clause, card.EmotionBaseline).Mix());
        }
    }
}
