using PersonaAvatar.Personas.Creation.Knowledge;
using PersonaAvatar.Personas.Creation.Understanding;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>Says in English why a character became what it is.</summary>
internal static class ReasonWriter
{
    public static IReadOnlyList<string> Write(Cast cast, WantedVoice voice)
    {
        Understood from = cast.From;
        var reasons = new List<string>();
        reasons.Add(from.IsGuess
            ? $"No noun I know is in “{Short(from.Text)}”, so this is a free guess; name a person, an animal or a thing to be more exact."
            : $"Understood as {Phrases.An(from.Being.English)} ({from.Category}){(from.Role is { } role ? $" who is also {Phrases.An(role.English)}" : "")}.");
        if (from.Language != from.Writing)
        {
            reasons.Add($"The description is in {Tongue.Name(from.Language)}; without a language model characters are written in English, German, French or Spanish, so this one speaks English.");
        }

        reasons.Add(cast.MoodWasGiven
            ? $"{Capital(string.Join(" and ", cast.Moods.Select(mood => mood.Id)))} because the description says “{string.Join("”, “", from.Moods.Select(mood => mood.Word))}”."
            : $"{Capital(cast.Moods[0].Id)} by temper, since the description leaves it open.");
        if (cast.Place is { } place)
        {
            reasons.Add($"Name and memories are from {place.Trait("name")}{(voice.Accent is { } accent ? $", with a {accent} accent" : "")}.");
        }

        if (from.GivenName is { } name)
        {
            reasons.Add($"The name {name} is from the description.");
        }

        if (from.Features.Count > 0)
        {
            reasons.Add($"Looks from the description: {string.Join(", ", from.Features)}.");
        }

        foreach (Entry turn in cast.Turns)
        {
            reasons.Add($"It knows about “{from.Turns.First(sense => sense.Entry == turn).Word}” because the description mentions it.");
        }

        return reasons;
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..57] + "…";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
