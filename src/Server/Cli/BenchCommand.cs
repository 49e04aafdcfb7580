using System.CommandLine;
using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Server.Cli.Bench;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Faces;
using Spectre.Console;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona bench live|sync|render|mind|soak|lipsync|voices|create|tracker|faces: prints what the README claims.</summary>
internal static class BenchCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("bench", "Measure what the README claims, on this machine.")
    {
        Live(), Sync(), Render(), Mind(), Soak(), Lipsync(), Voices(), Creation(), Tracker(), Faces(),
    };

    private static Command Live()
    {
        var turns = new Option<int>("--turns") { Description = "Lines said in the page.", DefaultValueFactory = _ => 30 };
        var cuts = new Option<int>("--interruptions") { Description = "Answers interrupted in the page.", DefaultValueFactory = _ => 8 };
        var sessions = new Option<int>("--sessions") { Description = "Sessions that speak at once.", DefaultValueFactory = _ => 8 };
        var seconds = new Option<int>("--seconds") { Description = "How long they speak.", DefaultValueFactory = _ => 60 };
        var command = new Command("live", "Delay, interruption and load, in the real page in Chromium.") { turns, cuts, sessions, seconds };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var server = await ServerUnderTest.StartAsync(TimeProvider.System, cancellationToken);
            var glass = await new GlassBench(TimeProvider.System).RunAsync(server.Address, parsed.GetValue(turns), parsed.GetValue(cuts), cancellationToken);
            var crowd = await new CrowdBench(TimeProvider.System).RunAsync(
                server, parsed.GetValue(sessions), TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellationToken);
            return Print([.. glass, .. crowd]);
        });
        return command;
    }

    private static Command Sync()
    {
        var sentences = new Option<int>("--sentences") { Description = "Sentences for the lip closures, half for each engine.", DefaultValueFactory = _ => 200 };
        var command = new Command("sync", "Lips against sound in clips, and closed lips on p, b and m.") { sentences };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = await Composition.BuildAsync(cancellationToken);
            var closures = await new ClosureBench(services).RunAsync(parsed.GetValue(sentences), cancellationToken);
            var clips = await new ClipSyncBench(services).RunAsync(cancellationToken);
            return Print([.. closures, .. clips]);
        });
        return command;
    }

    private static Command Render()
    {
        var pictures = new Option<int>("--pictures") { Description = "Pictures of each face.", DefaultValueFactory = _ => 250 };
        var command = new Command("render", "Time to paint a picture, one core.") { pictures };
        command.SetAction(parsed => Print(RenderBench.Run(parsed.GetValue(pictures))));
        return command;
    }

    private static Command Mind()
    {
        var rounds = new Option<int>("--rounds") { Description = "Conversations with each persona.", DefaultValueFactory = _ => 10 };
        var command = new Command("mind", "Time the built-in mind takes to answer.") { rounds };
        command.SetAction(async (parsed, cancellationToken) => Print(await MindBench.RunAsync(parsed.GetValue(rounds), cancellationToken)));
        return command;
    }

    private static Command Soak()
    {
        var minutes = new Option<double>("--minutes") { Description = "Length of the session.", DefaultValueFactory = _ => 30 };
        var command = new Command("soak", "One long session: memory, drift, leftovers.") { minutes };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var server = await ServerUnderTest.StartAsync(TimeProvider.System, cancellationToken);
            return Print(await new SoakBench(TimeProvider.System).RunAsync(
                server, TimeSpan.FromMinutes(parsed.GetValue(minutes)), line => Console.Error.WriteLine($"persona: {line}"), cancellationToken));
        });
        return command;
    }

    private static Command Lipsync()
    {
        var seconds = new Option<int>("--seconds") { Description = "Length of the sound that is timed.", DefaultValueFactory = _ => 60 };
        var sentences = new Option<int>("--sentences") { Description = "Sentences for the lip closures, for each engine.", DefaultValueFactory = _ => 60 };
        var command = new Command("lipsync", "Lips from sound: cost, closures, and agreement with real clips where they are at hand.") { seconds, sentences };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = AnimateCommand.Services();
            var cost = await new LipsyncBench(services).RunAsync(parsed.GetValue(seconds), cancellationToken);
            var agreement = await new LipsyncScore(services).RunAsync(cancellationToken);
            await using var voices = await Composition.BuildAsync(cancellationToken);
            var closures = await new LipsyncClosures(services, voices).RunAsync(parsed.GetValue(sentences), cancellationToken);
            return Print([.. cost, .. agreement, .. closures]);
        });
        return command;
    }

    private static Command Voices()
    {
        var picks = new Option<int>("--random") { Description = "Random voices a wish is compared with.", DefaultValueFactory = _ => 3 };
        var details = new Option<bool>("--details") { Description = "Also print each wish with its voice and what was measured." };
        var heldOut = HeldOut();
        var command = new Command("voices", "Sixty written wishes: the voices chosen for them, spoken and measured, against random voices of the right language and gender.") { picks, details, heldOut };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = await Composition.BuildAsync(cancellationToken);
            await VoiceMeasureCommand.MeasureAsync(services, language: null, cancellationToken);
            var wishes = VoiceWishes.Read(parsed.GetValue(heldOut));
            return Print(await new VoicesBench(services).RunAsync(wishes, parsed.GetValue(picks), parsed.GetValue(details) ? Console.WriteLine : _ => { }, cancellationToken));
        });
        return command;
    }

    private static Command Creation()
    {
        var count = new Option<int>("--count") { Description = "Descriptions taken, evenly from the categories.", DefaultValueFactory = _ => int.MaxValue };
        var sheets = new Option<string?>("--sheets") { Description = "A folder for contact sheets of every face." };
        var details = new Option<bool>("--details") { Description = "With --held-out: also print what was missed." };
        var heldOut = HeldOut();
        var command = new Command("create", "Four hundred descriptions: are they drawn, recognised, animatable; how long does it take.") { count, sheets, details, heldOut };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = await Composition.BuildAsync(cancellationToken);
            if (parsed.GetValue(heldOut))
            {
                var bench = new HeldOutBench(services.GetRequiredService<ICharacterWriter>());
                return Print(await bench.RunAsync(parsed.GetValue(details) ? Console.WriteLine : _ => { }, parsed.GetValue(sheets), cancellationToken));
            }

            return Print(await new CreateBench(services).RunAsync(parsed.GetValue(count), parsed.GetValue(sheets), cancellationToken));
        });
        return command;
    }

    private static Command Tracker()
    {
        var name = new Option<string?>("--tracker") { Description = "The face tracker; persona models list shows them." };
        var command = new Command("tracker", "Faces in pictures: found, error, the lips of real clips, jitter and cost.") { name };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = TrackerServices.Build();
            var tracker = services.GetRequiredService<FaceTrackers>().Require(parsed.GetValue(name));
            return Print(await new TrackerBench(services, tracker).RunAsync(cancellationToken));
        });
        return command;
    }

    private static Option<bool> HeldOut() => new("--held-out") { Description = "Use the set that was written first and that nothing is tuned on." };

    private static Command Faces()
    {
        var folder = new Argument<string>("folder") { Description = "Pictures that show faces; names that begin with animal, object or thing are passed over." };
        var speech = new Option<string?>("--speech") { Description = "A folder of recordings: instead, every face speaks them all and is read again by --tracker." };
        var tracker = new Option<string?>("--tracker") { Description = "Who reads the spoken faces again; persona models list shows them." };
        var finder = new Option<string?>("--finder") { Description = "Who finds the faces before they speak; left out it is the usual tracker." };
        var every = new Option<int>("--every") { Description = "Of so many frames one is painted and read.", DefaultValueFactory = _ => 1 };
        var command = new Command("faces", "From a picture to an avatar that moves: by itself, and with points set by hand; time to paint it; or how it speaks.") { folder, speech, tracker, finder, every };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = Existing(parsed.GetValue(folder)!);
            await using var services = TrackerServices.Build();
            if (parsed.GetValue(speech) is not { } recordings)
            {
                return Print(new FacesBench(services.GetRequiredService<FaceIntake>()).Run(path, Console.WriteLine));
            }

            var spoken = new SpokenFaces(services, parsed.GetValue(finder), services.GetRequiredService<FaceTrackers>().Require(parsed.GetValue(tracker)), Console.WriteLine);
            var sounds = Directory.GetFiles(Existing(recordings), "*.wav").Order(StringComparer.Ordinal).ToList();
            return Print(await spoken.RunAsync(FacesBench.PicturesIn(path), sounds, Math.Max(1, parsed.GetValue(every)), cancellationToken));
        });
        return command;
    }

    private static string Existing(string folder) => Directory.Exists(folder) ? folder : throw new UsageException($"There is no folder {folder}.");

    private static int Print(IReadOnlyList<Measure> measures)
    {
        foreach (var measure in measures)
        {
            var (colour, verdict) = measure.Holds ? ("green", "holds ") : ("red", "missed");
            if (Console.IsOutputRedirected)
            {
                Console.WriteLine($"{verdict} {measure.Name}: {measure.Value} (bar {measure.Bar})");
                continue;
            }

            AnsiConsole.MarkupLine($"[{colour}]{verdict}[/] {Markup.Escape(measure.Name)}: [bold]{Markup.Escape(measure.Value)}[/] (bar {Markup.Escape(measure.Bar)})");
        }

        return measures.All(measure => measure.Holds) ? ExitCode.Success : ExitCode.Failure;
    }
}
