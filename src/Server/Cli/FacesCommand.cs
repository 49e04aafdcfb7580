using System.CommandLine;
using System.Text.Json;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Server.Faces;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona faces list|add|show|export|remove.</summary>
internal static class FacesCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The command.</summary>
    public static Command Create() => new("faces", "The faces: those that come with the program, and yours.") { List(), Add(), Show(), Export(), Remove() };

    private static Command List()
    {
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("list", "The faces installed.") { json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = Services();
            var faces = services.GetRequiredService<FaceLibrary>().All;
            ListCommands.Print(parsed.GetValue(json), faces, ["id", "name", "kind", "description"], face => [face.Id, face.Name, face.Kind, face.Description]);
            return ExitCode.Success;
        });
        return command;
    }

    private static Command Add()
    {
        var image = new Argument<string>("image") { Description = "A picture (PNG, JPEG, WebP, GIF, BMP), or a .zip that faces export wrote." };
        var id = new Option<string?>("--id") { Description = "What cards and commands call it." };
        var name = new Option<string?>("--name") { Description = "What the gallery calls it." };
        var description = new Option<string>("--description") { Description = "One sentence.", DefaultValueFactory = _ => "" };
        var tracker = new Option<string?>("--tracker") { Description = "The face tracker; persona models list shows them." };
        var points = new Option<string?>("--points") { Description = "A JSON file of named points set by hand: {\"mouth_left\": [x, y], …}." };
        var landmarks = new Option<string?>("--landmarks") { Description = "A JSON file that persona landmarks wrote." };
        var mouth = new Option<MouthInside>("--mouth") { Description = "The inside of the open mouth." };
        var consent = new Option<bool>("--consent") { Description = "The person shown agrees to be animated." };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("add", "Make a face of a picture.") { image, id, name, description, tracker, points, landmarks, mouth, consent, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = Services();
            var path = parsed.GetValue(image)!;
            var wish = new FaceWish
            {
                Id = parsed.GetValue(id),
                Name = parsed.GetValue(name) ?? FaceIntake.NameOf(path),
                Description = parsed.GetValue(description)!,
                Tracker = parsed.GetValue(tracker),
                Points = parsed.GetValue(points) is { } file ? PointFiles.ReadPoints(file) : null,
                Landmarks = parsed.GetValue(landmarks) is { } marks ? PointFiles.ReadLandmarks(marks, path) : null,
                Mouth = parsed.GetValue(mouth),
                Consent = parsed.GetValue(consent) ? true : null,
            };
            await ReportAsync(services.GetRequiredService<FaceLibrary>(), Take(services, path, wish), parsed.GetValue(json));
            return ExitCode.Success;
        });
        return command;
    }

    private static FaceEntry Take(IServiceProvider services, string path, FaceWish wish)
    {
        if (!path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            return services.GetRequiredService<FaceIntake>().Add(PictureFile.Read(path), wish);
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file {path}.");
        }

        using var package = File.OpenRead(path);
        return services.GetRequiredService<FaceLibrary>().Import(package);
    }

    private static Command Show()
    {
        var face = new Argument<string>("face") { Description = "Its id." };
        var output = new Option<string?>("--output", "-o") { Description = "Also write a picture of it, .png." };
        var size = new Option<int>("--size") { Description = "Width and height of the picture in pixels, even, 64 to 2160.", DefaultValueFactory = _ => 512 };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("show", "What is known of a face, and how it looks.") { face, output, size, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = Services();
            var library = services.GetRequiredService<FaceLibrary>();
            var entry = library.Find(parsed.GetValue(face)!);
            await ReportAsync(library, entry, parsed.GetValue(json));
            if (parsed.GetValue(output) is { } target)
            {
                var side = parsed.GetValue(size);
                if (side is < 64 or > 2160 || (side & 1) != 0)
                {
                    throw new UsageException("--size must be an even number from 64 to 2160.");
                }

                using var painter = library.Open(entry.Id, side, side);
                await File.WriteAllBytesAsync(target, Still.Png(painter, default), cancellationToken);
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static Command Export()
    {
        var face = new Argument<string>("face") { Description = "Its id." };
        var output = new Option<string>("--output", "-o") { Description = "The file to write, .zip.", Required = true };
        var command = new Command("export", "Write a face as one file that faces add takes.") { face, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = Services();
            using var package = new MemoryStream();
            services.GetRequiredService<FaceLibrary>().Export(parsed.GetValue(face)!, package);
            await File.WriteAllBytesAsync(parsed.GetValue(output)!, package.ToArray(), cancellationToken);
            return ExitCode.Success;
        });
        return command;
    }

    private static Command Remove()
    {
        var face = new Argument<string>("face") { Description = "Its id." };
        var command = new Command("remove", "Remove a face of yours with its picture.") { face };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = Services();
            services.GetRequiredService<FaceLibrary>().Remove(parsed.GetValue(face)!);
            return ExitCode.Success;
        });
        return command;
    }

    private static ServiceProvider Services() => TrackerServices.Build();

    private static async Task ReportAsync(FaceLibrary library, FaceEntry entry, bool asJson)
    {
        var quality = entry.Shipped ? null : library.Stored(entry.Id).Card.Portrait?.Quality;
        if (asJson)
        {
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(new { entry.Id, entry.Name, entry.Kind, entry.Description, entry.Shipped, quality }, Json));
            return;
        }

        await Console.Out.WriteLineAsync($"{entry.Id}\t{entry.Name}\t{entry.Kind}");
        if (quality is not null)
        {
            await Console.Out.WriteLineAsync($"quality {quality.Score:P0}: eyes {quality.EyeDistance:F0} pixels apart, sharpness {quality.Sharpness:F2}, turned {quality.Yaw:F0} degrees");
            foreach (var advice in quality.Advice)
            {
                await Console.Out.WriteLineAsync($"- {advice}");
            }
        }
    }
}
