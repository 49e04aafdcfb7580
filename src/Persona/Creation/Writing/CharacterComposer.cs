using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Creation.Knowledge;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>Writes the card of a cast character.</summary>
internal static class CharacterComposer
{
    private const int LongestTagline = 80;

    public static CharacterDraft Compose(Cast cast)
    {
        (WantedLooks looks, IReadOnlyList<WantedLooks> others) = LooksWriter.WriteAll(cast);

        // It speaks only of what every face it may get has.
        WantedLooks certain = looks with { Features = [.. looks.Features.Where(feature => others.All(other => other.Features.Contains(feature)))] };
        WantedVoice voice = VoiceWriter.Write(cast);
        IReadOnlyList<string> likes = Tastes(cast, "like");
        IReadOnlyList<string> dislikes = Tastes(cast, "hate");
        string[] traits = Traits(cast);
        (IReadOnlyList<Statement> facts, IReadOnlyList<Statement> opinions) = StatementWriter.Write(cast);
        string id = CardIds.From(cast.Name);
        var card = new PersonaCard(cast.Tag)
        {
            Id = id,
            Name = cast.Name,
            Tagline = Tagline(cast),
            Identity = IdentityWriter.Write(cast, certain, likes, dislikes),
            Description = Describe(cast, traits, likes, dislikes),
            Personality = Numbers.Personality(cast, traits),
            SpeakingStyle = StyleWriter.Style(cast),
            Voice = new VoiceChoice { Id = CardIds.PlainVoice(cast.Tag) },
            Face = id,
            EmotionBaseline = Numbers.Emotion(cast),
            Greetings = [.. StyleWriter.Take(cast, "hi", 4, [cast.Tones[0], cast.Category])],
            Likes = likes,
            Dislikes = dislikes,
            Stories = Tales(cast, "s", 3),
            Jokes = Tales(cast, "j", 4),
            Facts = facts,
            Opinions = opinions,
            FallbackLines = StyleWriter.Take(cast, "fb", 7, [.. cast.Families, cast.Category]),
            ApologyLines = StyleWriter.Take(cast, "ap", 3, [cast.Category]),
            Lines = StyleWriter.Lines(cast),
        };
        return new CharacterDraft
        {
            Card = card,
            Voice = voice,
            Looks = looks,
            OtherLooks = others,
            Category = cast.From.Category,
            Reasons = ReasonWriter.Write(cast, voice),
            Notices = cast.From.Notices,
        };
    }

    // Three of what it is and does, three of its temper.
    private static List<string> Tastes(Cast cast, string key)
    {
        Chooser chooser = cast.Chooser("taste." + key);
        List<string> kind = chooser.Take(new[] { cast.Being, cast.Role }.OfType<Entry>().Concat(cast.Families).SelectMany(entry => entry.In(cast.Language)[key]).Distinct(), 4);
        List<string> mood = chooser.Take(cast.Tones.SelectMany(entry => entry.In(cast.Language)[key]).Except(kind), 3);
        List<string> any = kind.Count + mood.Count < 5 ? chooser.Take(cast.Category.In(cast.Language)[key].Except(kind).Except(mood), 3) : [];
        return chooser.Take([.. kind.Concat(mood).Concat(any).Select(cast.Agreed)], 7);
    }

    private static string[] Traits(Cast cast)
    {
        IEnumerable<string> mood = cast.Tones.SelectMany(entry => entry.In(cast.Language)["traits"]).Take(6).Select(cast.Agreed);
        IEnumerable<string> temper = cast.Language == "en" ? (cast.Role ?? cast.Being).Trait("temper").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
        return [.. mood.Concat(temper).Distinct(StringComparer.Ordinal).Take(6)];
    }

    private static List<string> Tales(Cast cast, string key, int most)
    {
        List<string> own = [.. new[] { cast.Being, cast.Role }.OfType<Entry>().Concat(cast.Turns).SelectMany(entry => cast.Lines(entry, key))];
        List<string> shared = cast.Chooser("tales." + key).Take(cast.Lines(cast.Category, key).Except(own), Math.Max(1, most - own.Count));
        return [.. own.Take(most).Concat(shared).Take(most)];
    }

    private static string Tagline(Cast cast)
    {
        string text = cast.From.Language == cast.Language && cast.From.Text.Length <= LongestTagline && !cast.From.Text.Any(char.IsControl) ? cast.From.Text.TrimEnd('.', ' ') : cast.Phrase;
        text = text.Length == 0 ? cast.Phrase : text;
        text = text.Length > LongestTagline ? text[..(LongestTagline - 1)].TrimEnd() + "…" : text;
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Describe(Cast cast, string[] traits, IReadOnlyList<string> likes, IReadOnlyList<string> dislikes)
    {
        string three = string.Join(", ", traits.Take(4));
        string liked = string.Join(", ", likes.Take(3));
        string disliked = string.Join(", ", dislikes.Take(2));
        string text = cast.Language switch
        {
            "de" => $"{cast.Name} ist {cast.Phrase}. Charakter: {three}. Mag: {liked}. Mag nicht: {disliked}.",
            "fr" => $"{cast.Name} est {cast.Phrase}. Caractère : {three}. Aime : {liked}. N'aime pas : {disliked}.",
            "es" => $"{cast.Name} es {cast.Phrase}. Carácter: {three}. Le gusta: {liked}. No le gusta: {disliked}.",
            _ => $"{cast.Name} is {cast.Phrase}: {three}. {cast.Name} loves {liked}, cannot stand {disliked}, and has a view on most things.",
        };
        return text;
    }
}
