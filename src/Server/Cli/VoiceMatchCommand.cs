using System.CommandLine;
using System.Text.Json;
using PersonaAvatar.Voices.Matching;

namespace PersonaAvatar.Server.Cli;

/// <summary>persona voices match "a deep, slow old man" [--language L] [--count N] [--json]: the voices that suit, best first, and why.</summary>
internal static class VoiceMatchCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var description = new Argument<string>("description") { Description = "The voice in English words, for example \"a hoarse old woman who speaks slowly\"." };
        var language = new Option<string>("--language", "-l") { Description = "What it must speak.", DefaultValueFactory = _ => "en" };
        var count = new Option<int>("--count", "-n") { Description = "Matches shown, 1 to 50.", DefaultValueFactory = _ => 5 };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command("match", "Find the voices that suit a description.") { description, language, count, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var wish = WishReader.Read(parsed.GetValue(description)!, parsed.GetValue(language)!);
            if (wish == new VoiceWish { Language = wish.Language })
            {
                throw new UsageException("Nothing in that description says how the voice should be; use English words such as \"a deep, slow old man\" or \"a cheerful young woman\".");
            }

            await using var services = await Composition.BuildAsync(cancellationToken);
            await VoiceMeasureCommand.MeasureAsync(services, wish.Language, cancellationToken);
            var matches = services.GetRequiredService<VoiceMatcher>().Rank(wish, new VoiceMatcherOptions { Count = Math.Clamp(parsed.GetValue(count), 1, 50) });
            if (matches.Count == 0)
            {
                throw new UsageException($"No voice that is installed speaks {wish.Language}; see ./persona voices list.");
            }

            Print(wish, matches, parsed.GetValue(json));
            return ExitCode.Success;
        });
        return command;
    }

    private static void Print(VoiceWish wish, IReadOnlyList<VoiceMatch> matches, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(new { wish, matches = matches.Select(m => new { m.VoiceId, m.Score, m.Tone, m.Sound, source = m.Source.ToString(), m.Reasons }) }, Json));
            return;
        }

        foreach (var match in matches)
        {
            Console.WriteLine($"{match.VoiceId}  {match.Score:P0}");
            foreach (var reason in match.Reasons)
            {
                Console.WriteLine($"  {(reason.Met ? "+" : reason.Score > 0.5 ? "~" : "-")} {reason.Trait}: {reason.Text}");
            }
        }
    }
}
