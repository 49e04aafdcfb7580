using PersonaAvatar.Personas.Creation.Knowledge;
using PersonaAvatar.Personas.Creation.Understanding;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>Everything decided about a character before its sentences are written.</summary>
internal sealed record Cast
{
    public required Understood From { get; init; }

    public required int Seed { get; init; }

    public required string Name { get; init; }

    /// <summary>female, male or null.</summary>
    public string? Gender { get; init; }

    public string? Age { get; init; }

    public required IReadOnlyList<Entry> Moods { get; init; }

    /// <summary>The moods it talks in: the moods, or their nearest that speak its language.</summary>
    public required IReadOnlyList<Entry> Tones { get; init; }

    public required bool MoodWasGiven { get; init; }

    /// <summary>The families of what it is and does.</summary>
    public required IReadOnlyList<Entry> Families { get; init; }

    public required Entry Category { get; init; }

    public IReadOnlyList<Entry> Turns { get; init; } = [];

    /// <summary>Where it is from, or null.</summary>
    public Entry? Place { get; init; }

    /// <summary>"a grumpy old lighthouse keeper from Brittany", in the language of the card.</summary>
    public required string Phrase { get; init; }

    public required IReadOnlyDictionary<string, string> Slots { get; init; }

    public string Language => From.Writing;

    public Entry Being => From.Being.Entry;

    public Entry? Role => From.Role?.Entry;

    /// <summary>BCP 47.</summary>
    public string Tag => Language switch
    {
        "de" => "de-DE",
        "fr" => "fr-FR",
        "es" => Place?.Id is "latin-america" ? "es-419" : "es-ES",
        _ => Place?.Trait("lang") is { Length: > 0 } tag ? tag : "en-GB",
    };

    public Chooser Chooser(string purpose) => new(Seed, From.Text, purpose);

    /// <summary>A sentence of the files in the form that agrees with the character.</summary>
    public string Agreed(string text) => Agreement.Of(text, Gender);

    /// <summary>The lines of a key from an entry, filled.</summary>
    public IEnumerable<string> Lines(Entry? entry, string key)
    {
        Chooser chooser = Chooser($"{entry?.Id}.{key}");
        // People seldom live where they come from.
        IReadOnlyDictionary<string, string> slots = key == "home" ? new Dictionary<string, string>(Slots, StringComparer.Ordinal) { ["place"] = Slots["home"] } : Slots;
        return (entry?.In(Language)[key] ?? []).Select(line => chooser.Fill(Agreed(line), slots));
    }
}
