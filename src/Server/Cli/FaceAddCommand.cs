using System.CommandLine;
using Microsoft.Extensions.Options;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Faces;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona faces add IMAGE|VIDEO|PACKAGE: makes a face and keeps it.</summary>
internal static class FaceAddCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var source = new Argument<string>("source") { Description = "A picture (PNG, JPEG, WebP, GIF, BMP), a clip, or a .zip that faces export wrote." };
        var id = new Option<string?>("--id") { Description = "What cards and commands call it." };
        var name = new Option<string?>("--name") { Description = "What the gallery calls it." };
        var description = new Option<string>("--description") { Description = "One sentence.", DefaultValueFactory = _ => "" };
        var tracker = new Option<string?>("--tracker") { Description = "The face tracker; persona models list shows them." };
        var points = new Option<string?>("--points") { Description = "A JSON file of named points set by hand: {\"mouth_left\": [x, y], …}." };
        var landmarks = new Option<string?>("--landmarks") { Description = "A JSON file that persona landmarks wrote." };
        var mouth = new Option<MouthInside>("--mouth") { Description = "The inside of the open mouth." };
        var consent = new Option<bool>("--consent") { Description = "A real person is shown and agrees to be animated." };
        var nobody = new Option<bool>("--nobody-real") { Description = "No real person is shown: a drawing, an animal, a thing, somebody invented." };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("add", "Make a face of a picture, or of the best stills of a clip.")
        {
            source, id, name, description, tracker, points, landmarks, mouth, consent, nobody, json,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = TrackerServices.Build();
            var path = parsed.GetValue(source)!;
            if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            {
                await FaceReport.WriteAsync(services.GetRequiredService<FaceLibrary>(), Import(services, path), parsed.GetValue(json));
                return ExitCode.Success;
            }

            var wish = new FaceWish
            {
                Id = parsed.GetValue(id),
                Name = parsed.GetValue(name) ?? FaceIntake.NameOf(path),
                Description = parsed.GetValue(description)!,
                Tracker = parsed.GetValue(tracker),
                Points = parsed.GetValue(points) is { } file ? PointFiles.ReadPoints(file) : null,
                Landmarks = parsed.GetValue(landmarks) is { } marks ? PointFiles.ReadLandmarks(marks, path) : null,
                Mouth = parsed.GetValue(mouth),
                Consent = Consent(parsed.GetValue(consent), parsed.GetValue(nobody)),
            };
            var entry = await TakeAsync(services, path, wish, cancellationToken);
            await FaceReport.WriteAsync(services.GetRequiredService<FaceLibrary>(), entry, parsed.GetValue(json));
            Remind(parsed.GetValue(consent) || parsed.GetValue(nobody));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>What is kept of the two answers to who is shown.</summary>
    /// <exception cref="UsageException">Both are given.</exception>
    private static bool? Consent(bool agrees, bool nobody) => agrees && nobody
        ? throw new UsageException("Give --consent or --nobody-real, not both.")
        : agrees ? true : null;

    private static void Remind(bool isSaid)
    {
        if (!isSaid)
        {
            Console.Error.WriteLine("persona: Where a real person is shown, ask them, then add the face with --consent; --nobody-real says that nobody is.");
        }
    }

    private static async Task<FaceEntry> TakeAsync(IServiceProvider services, string path, FaceWish wish, CancellationToken cancellationToken)
    {
        var intake = services.GetRequiredService<FaceIntake>();
        if (!ClipStills.IsClip(path))
        {
            return intake.Add(PictureFile.Read(path), wish);
        }

        if (wish.Points is not null || wish.Landmarks is not null)
        {
            throw new UsageException("Points belong to one picture: save the still of the clip that you mean and add that.");
        }

        var video = new VideoFile(services.GetRequiredService<IOptions<PathOptions>>().Value.Ffmpeg, path, PortraitMaking.LongestKept);
        var stills = await ClipStills.ChooseAsync(video, services.GetRequiredService<FaceTrackers>().Require(wish.Tracker), cancellationToken);
        return intake.Add(stills.Picture, wish with { FromSecond = Math.Round(stills.Seconds, 3), References = stills.References });
    }

    private static FaceEntry Import(IServiceProvider services, string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file {path}.");
        }

        using var package = File.OpenRead(path);
        return services.GetRequiredService<FaceLibrary>().Import(package);
    }
}
