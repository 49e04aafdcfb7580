using PersonaAvatar.Personas.Creation.Understanding;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>The character in a noun phrase: the user's own words where they are one, else put together.</summary>
internal static class Phrases
{
    private const int MostWords = 16;
    private const int Longest = 110;

    private static readonly string[] s_articles = ["a", "an", "ein", "eine", "un", "une", "una"];
    private static readonly string[] s_notWords = ["ignore", "instructions", "instruction", "system", "prompt", "anweisungen", "ignoriere", "ignorez", "ignora"];

    /// <summary>Such as "a grumpy old lighthouse keeper from Brittany", in the language of writing.</summary>
    public static string Of(Understood from, string? gender)
    {
        string text = from.Text.Trim(' ', '.', '!', '?', ',', ';', '"');
        string[] words = text.Split(' ');
        bool own = from.Language == from.Writing && words.Length is > 1 and <= MostWords && text.Length <= Longest
            && s_articles.Contains(words[0].ToLowerInvariant()) && text.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'' or '’' or ',')
            && !words.Any(word => s_notWords.Contains(word.ToLowerInvariant()));
        return own ? char.ToLowerInvariant(text[0]) + text[1..] : Built(from, gender);
    }

    /// <summary>"a" or "an" before an English word.</summary>
    public static string An(string word) =>
        (word.Length > 0 && "aeio".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal) && !word.StartsWith("one", StringComparison.OrdinalIgnoreCase) && !word.StartsWith("eu", StringComparison.OrdinalIgnoreCase))
        || word.StartsWith("um", StringComparison.Ordinal) || word.StartsWith("un", StringComparison.Ordinal) && !word.StartsWith("uni", StringComparison.Ordinal) ? $"an {word}" : $"a {word}";

    private static string Built(Understood from, string? gender)
    {
        if (from.Writing != "en")
        {
            return Foreign(from, gender);
        }

        string noun = from.Being.English;
        string[] adjectives = [.. from.Moods.Take(1).Select(mood => mood.Language == "en" ? mood.Word : mood.Entry.Id), .. from.Age is "old" or "young" ? new[] { from.Age } : []];
        string described = string.Join(' ', adjectives.Append(noun));
        string being = from.IsGuess && !from.IsPerson ? "somebody quite particular" : noun.EndsWith('s') && noun is "pants" or "shorts" or "jeans" or "glasses" or "scissors" or "sneakers" or "boots" or "shoes" or "gloves" or "mittens" or "trousers" ? $"a pair of {described}" : An(described);
        string role = from.Role is { } does ? $" and {An(does.English)}" : "";
        string place = from.Place is { Entry: { } entry } ? $" from {entry.Trait("name")}" : "";
        return being + role + place;
    }

    private static string Foreign(Understood from, string? gender)
    {
        if (from.IsGuess)
        {
            return from.Writing switch { "de" => "jemand ganz Besonderes", "fr" => "quelqu'un de bien particulier", _ => "alguien muy particular" };
        }

        string noun = from.Being.Language == from.Writing ? from.Being.Word : from.Being.English;
        if (IsTheOnly(from))
        {
            return char.ToLowerInvariant(from.Text[0]) + from.Text[1..].TrimEnd(' ', '.', '!');
        }

        string article = from.Being.Article.Length > 0 ? from.Being.Article : (from.Writing, gender) switch
        {
            ("de", "female") => "eine",
            ("de", _) => "ein",
            ("fr", "female") => "une",
            ("es", "female") => "una",
            _ => "un",
        };
        string role = from.Role is { } does && does.Language == from.Writing ? from.Writing switch
        {
            "de" => $" und nebenbei {RoleArticle(from, gender)} {does.Word}",
            "fr" => $" et, à l'occasion, {RoleArticle(from, gender)} {does.Word}",
            _ => $" y, a ratos, {RoleArticle(from, gender)} {does.Word}",
        } : "";
        article = article switch { "der" or "das" => "ein", "die" => "eine", "le" or "el" => "un", "la" => from.Writing == "fr" ? "une" : "una", _ => article };
        return $"{article} {noun}{role}";
    }

    // "Der Mond", "la lune": there is one, and it is the one that speaks.
    private static bool IsTheOnly(Understood from) =>
        from.Text.Split(' ') is [var article, _] && article.ToLowerInvariant() is "der" or "die" or "das" or "le" or "la" or "el" && !from.IsGuess && from.Text.All(c => char.IsLetter(c) || c is ' ' or '.' or '!');

    // A German trade keeps the gender of its own word; Romance ones were listed with theirs.
    private static string RoleArticle(Understood from, string? gender) => (from.Writing, from.Role!.Gender ?? gender) switch
    {
        ("de", "female") => "eine",
        ("de", _) => "ein",
        ("fr", "female") => "une",
        ("es", "female") => "una",
        _ => "un",
    };
}
