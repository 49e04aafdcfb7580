using System.CommandLine;
using PersonaAvatar.Rendering.Faces;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona faces list|add|show|export|remove.</summary>
internal static class FacesCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("faces", "The faces: those that come with the program, and yours.") { List(), FaceAddCommand.Create(), Show(), Export(), Remove() };

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
            await FaceReport.WriteAsync(library, entry, parsed.GetValue(json));
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
}
