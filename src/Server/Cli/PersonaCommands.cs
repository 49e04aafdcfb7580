using System.CommandLine;
using System.Text.Json;
using PersonaAvatar.Server.Api;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Server.Storage;
using Spectre.Console;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona personas show|export|import|duplicate|remove.</summary>
internal static class PersonaCommands
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Adds the commands to "personas".</summary>
    public static Command AddTo(Command personas)
    {
        personas.Subcommands.Add(Show());
        personas.Subcommands.Add(Export());
        personas.Subcommands.Add(Import());
        personas.Subcommands.Add(Duplicate());
        personas.Subcommands.Add(Remove());
        return personas;
    }

    private static Command Show()
    {
        var (id, json) = (Id(), new Option<bool>("--json") { Description = "Print JSON." });
        var command = new Command("show", "Show a persona: who it is, and why it is so.") { id, json };
        command.SetAction(Run((services, parsed, _) =>
        {
            var persona = services.GetRequiredService<PersonaRoster>().Keep(parsed.GetValue(id)!);
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(PersonaDetail.Of(persona), Json));
            }
            else
            {
                Print(persona);
            }

            return Task.CompletedTask;
        }));
        return command;
    }

    private static Command Export()
    {
        var (id, output) = (Id(), new Option<string?>("--output", "-o") { Description = "The file to write; the persona's id with .persona when absent." });
        var command = new Command("export", "Write a persona with its face into one .persona file.") { id, output };
        command.SetAction(Run(async (services, parsed, cancellationToken) =>
        {
            var persona = services.GetRequiredService<PersonaRoster>().Find(parsed.GetValue(id)!);
            var path = Path.GetFullPath(parsed.GetValue(output) ?? persona.Id + ".persona");
            if (!Directory.Exists(Path.GetDirectoryName(path)))
            {
                throw new UsageException($"The folder {Path.GetDirectoryName(path)} does not exist; create it first.");
            }

            var unfinished = path + ".part";
            await File.WriteAllBytesAsync(unfinished, await services.GetRequiredService<PersonaFile>().ExportAsync(persona.Id, cancellationToken), cancellationToken);
            File.Move(unfinished, path, overwrite: true);
            Console.WriteLine(path);
        }));
        return command;
    }

    private static Command Import()
    {
        var file = new Argument<string>("file") { Description = "A .persona file." };
        var command = new Command("import", "Take a persona from a .persona file.") { file };
        command.SetAction(Run(async (services, parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(file)!;
            if (!File.Exists(path))
            {
                throw new UsageException($"There is no file {path}.");
            }

            await using var zip = File.OpenRead(path);
            var (persona, notices) = await services.GetRequiredService<PersonaFile>().ImportAsync(zip, cancellationToken);
            foreach (var notice in notices)
            {
                await Console.Error.WriteLineAsync($"persona: {notice}");
            }

            Console.WriteLine(persona.Card.Id);
        }));
        return command;
    }

    private static Command Duplicate()
    {
        var id = Id();
        var command = new Command("duplicate", "Copy a persona; the copy can be changed and removed.") { id };
        command.SetAction(Run(async (services, parsed, cancellationToken) =>
            Console.WriteLine((await services.GetRequiredService<PersonaEditing>().DuplicateAsync(parsed.GetValue(id)!, cancellationToken)).Card.Id)));
        return command;
    }

    private static Command Remove()
    {
        var id = Id();
        var command = new Command("remove", "Remove a persona that was created, copied or imported.") { id };
        command.SetAction(Run((services, parsed, cancellationToken) => services.GetRequiredService<PersonaEditing>().RemoveAsync(parsed.GetValue(id)!, cancellationToken)));
        return command;
    }

    private static Argument<string> Id() => new("persona") { Description = "The persona's id." };

    private static Func<ParseResult, CancellationToken, Task<int>> Run(Func<IServiceProvider, ParseResult, CancellationToken, Task> work) => async (parsed, cancellationToken) =>
    {
        await using var services = await Composition.BuildAsync(cancellationToken);
        await work(services, parsed, cancellationToken);
        return ExitCode.Success;
    };

    private static void Print(KeptPersona persona)
    {
        var card = persona.Card;
        AnsiConsole.MarkupLineInterpolated($"[bold]{card.Name}[/] ({card.Id}, {persona.Source.ToString().ToLowerInvariant()})");
        Console.WriteLine(card.Tagline);
        Console.WriteLine();
        Console.WriteLine(card.Description);
        Console.WriteLine();
        if (persona.Description.Length > 0)
        {
            Console.WriteLine($"made from  {persona.Description} (seed {persona.Seed})");
        }

        Console.WriteLine($"language   {card.Language}");
        Console.WriteLine($"voice      {card.Voice.Id}, pitch {card.Voice.Pitch:+0.#;-0.#;0} semitones, rate {card.Voice.Rate:0.##}");
        Console.WriteLine($"face       {card.Face}");
        foreach (var reason in persona.Making.Reasons)
        {
            Console.WriteLine($"{reason.Step,-10} {reason.Text}");
        }
    }
}
