using System.CommandLine;
using System.Text.Json;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Voices.Catalogue;
using Spectre.Console;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona personas|voices|styles list [--json].</summary>
internal static class ListCommands
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The command "personas".</summary>
    public static Command Personas() => Group("personas", "The personas installed.", (services, asJson) =>
    {
        var cards = services.GetRequiredService<PersonaRoster>().All.Select(card => new { card.Id, card.Name, card.Tagline, Voice = card.Voice.Id, card.Face, card.Language });
        Print(asJson, cards.ToList(), ["id", "name", "voice", "face", "tagline"], card => [card.Id, card.Name, card.Voice, card.Face, card.Tagline]);
    });

    /// <summary>The command "voices".</summary>
    public static Command Voices()
    {
        var group = Group("voices", "The voices installed.", (services, asJson) =>
        {
            var voices = services.GetRequiredService<VoiceCatalogue>().Voices;
            Print(asJson, voices, ["id", "language", "gender", "name"], voice => [voice.Id, voice.Language, voice.Gender, voice.Name]);
        });
        group.Subcommands.Add(VoiceMatchCommand.Create());
        group.Subcommands.Add(VoiceSampleCommand.Create());
        group.Subcommands.Add(VoiceMeasureCommand.Create());
        return group;
    }

    /// <summary>The command "styles".</summary>
    public static Command Styles()
    {
        var group = Group("styles", "How a mouth can move.", (services, asJson) =>
        {
            var styles = services.GetRequiredService<LipStyles>();
            var items = styles.Names.Select(name => new { Name = name, BuiltIn = ArticulationStyle.Named.ContainsKey(name) }).ToList();
            Print(asJson, items, ["name", "from"], style => [style.Name, style.BuiltIn ? "built in" : styles.FileOf(style.Name) ?? ""]);
        });
        group.Subcommands.Add(StyleAddCommand.Create());
        return group;
    }

    private static Command Group(string name, string description, Action<IServiceProvider, bool> list)
    {
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("list", description) { json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = await Composition.BuildAsync(cancellationToken);
            list(services, parsed.GetValue(json));
            return ExitCode.Success;
        });
        return new Command(name, description) { command };
    }

    internal static void Print<T>(bool asJson, IReadOnlyList<T> items, string[] columns, Func<T, string[]> row)
    {
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(items, Json));
            return;
        }

        if (Console.IsOutputRedirected)
        {
            foreach (var item in items)
            {
                Console.WriteLine(string.Join('\t', row(item)));
            }

            return;
        }

        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(columns);
        foreach (var item in items)
        {
            table.AddRow(row(item).Select(Markup.Escape).ToArray());
        }

        AnsiConsole.Write(table);
    }
}
