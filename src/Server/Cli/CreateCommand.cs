using System.CommandLine;
using System.Text.Json;
using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Server.Api;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Server.Storage;
using Spectre.Console;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona create "a description" [--id P] [--seed N] [--json]: a persona with the reasons for each choice.</summary>
internal static class CreateCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var description = new Argument<string>("description") { Description = "Anybody or anything, in any language; - reads standard input." };
        var id = new Option<string?>("--id") { Description = "The persona's id; made of its name when absent." };
        var seed = new Option<int?>("--seed") { Description = "The same description and seed give the same persona." };
        var json = new Option<bool>("--json") { Description = "Print the persona as JSON." };
        id.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } wanted && !PersonaIds.IsValid(wanted))
            {
                result.AddError($"--id must be 1 to {PersonaIds.Longest} letters a-z, digits or dashes, not starting or ending with a dash.");
            }
        });
        var command = new Command("create", "Make a persona of a description: character, voice and face, with reasons.") { description, id, seed, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var text = parsed.GetValue(description) is "-" ? await Console.In.ReadToEndAsync(cancellationToken) : parsed.GetValue(description)!;
            await using var services = await Composition.BuildAsync(cancellationToken);
            return await RunAsync(services, new CreationRequest(text, parsed.GetValue(seed), parsed.GetValue(id)), parsed.GetValue(json), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, CreationRequest request, bool asJson, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var step in services.GetRequiredService<PersonaCreation>().CreateAsync(request, cancellationToken))
            {
                if (step is PersonaStored stored)
                {
                    Print(stored.Persona, step.Milliseconds, asJson);
                }
                else
                {
                    await Console.Error.WriteLineAsync($"persona: {Line(step)}");
                }
            }

            return ExitCode.Success;
        }
        catch (DescriptionException unusable)
        {
            throw new UsageException(unusable.Message);
        }
    }

    private static string Line(CreationEvent step) => step switch
    {
        CharacterWritten character => $"{character.Name}: {character.Tagline} ({character.Category}, {character.Language})"
            + string.Concat(character.Notices.Select(notice => $"\npersona: note: {notice}")),
        VoiceAuditioned { Fault: { } fault } voice => $"voice {voice.Option.Voice.Id} did not speak: {fault}",
        VoiceAuditioned { Chosen: true } voice => $"voice {voice.Option.Voice.Id} is taken",
        VoiceAuditioned voice => $"voice {voice.Option.Voice.Id} fits {voice.Option.Score:0%}",
        FacePainted face => $"face {face.Index}: {face.Option.Title} by {face.Option.Painter}",
        FaceTried tried => $"{tried.Painter}, attempt {tried.Attempt}: {tried.Verdict}",
        _ => step.GetType().Name,
    };

    private static void Print(KeptPersona persona, double milliseconds, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(PersonaDetail.Of(persona), Json));
            return;
        }

        AnsiConsole.MarkupLineInterpolated($"[bold]{persona.Card.Name}[/] is {persona.Card.Id}, made in {milliseconds / 1000:0.0} s");
        foreach (var step in persona.Making.Reasons.GroupBy(reason => reason.Step))
        {
            Console.WriteLine(step.Key switch { "voice" => $"  voice {persona.Card.Voice.Id}", "face" => $"  face {persona.Card.Face}", _ => $"  {step.Key}" });
            foreach (var reason in step)
            {
                Console.WriteLine($"    {reason.Text}");
            }
        }

        Console.WriteLine($"Talk: ./persona serve, then http://localhost:5080/#/call/{persona.Card.Id}");
    }
}
