using System.CommandLine;
using System.Text.Json;
using PersonaAvatar.Server.Devices;
using Spectre.Console;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona models list|verify|add: the models installed, and how to bring others.</summary>
internal static class ModelsCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The command.</summary>
    public static Command Create() => new("models", "The models installed.") { List(), Verify(), Add() };

    private static Command List()
    {
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("list", "List the models.") { json };
        command.SetAction(async (parsed, _) =>
        {
            await using var services = TrackerServices.Build();
            Print(services.GetRequiredService<ModelShelf>().All(), parsed.GetValue(json));
            return ExitCode.Success;
        });
        return command;
    }

    private static Command Verify()
    {
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("verify", "Open every model, check that it is what it is called and unchanged since it was added, and try it.") { json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = TrackerServices.Build();
            var models = await services.GetRequiredService<ModelShelf>().VerifyAsync(cancellationToken);
            Print(models, parsed.GetValue(json));
            return models.All(model => model.Complaint is null) ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }

    private static Command Add()
    {
        var files = new Argument<string[]>("file") { Description = "ONNX files that belong together.", Arity = ArgumentArity.OneOrMore };
        var name = new Option<string>("--name") { Description = "The tracker's name.", DefaultValueFactory = _ => "mediapipe" };
        var command = new Command("add", "Bring a face tracker: MediaPipe face mesh, MediaPipe blendshapes, YuNet; what is missing is taken from ours.") { files, name };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = TrackerServices.Build();
            foreach (var line in await services.GetRequiredService<ModelShelf>().AddAsync(parsed.GetValue(files)!, parsed.GetValue(name)!, cancellationToken))
            {
                Console.WriteLine(line);
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static void Print(IReadOnlyList<ShelvedModel> models, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(models, Json));
            return;
        }

        string[] Row(ShelvedModel model) => [model.Name, model.Kind, $"{model.Bytes / 1e6:0.0} MB", model.Path, model.Complaint ?? "ok"];
        if (Console.IsOutputRedirected)
        {
            foreach (var model in models)
            {
                Console.WriteLine(string.Join('\t', Row(model)));
            }

            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("name", "kind", "size", "file", "state");
        foreach (var model in models)
        {
            table.AddRow(Row(model).Select(Markup.Escape).ToArray());
        }

        AnsiConsole.Write(table);
    }
}
