using PersonaAvatar.Personas.Creation.Knowledge;

namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>Reads looks from a description as short English phrases: colours, materials, hair, clothes and things carried.</summary>
internal static class FeatureReader
{
    private const int MostWords = 5;

    private static readonly Lazy<Dictionary<string, (string English, string Class)>> s_words = new(Read);
    private static readonly HashSet<string> s_withOpeners = ["with", "wearing", "holding", "carrying", "in", "mit", "trägt", "im", "avec", "portant", "en", "à", "con", "lleva", "de", "with_", "con_", "com", "met", "с", "and", "und", "et", "y", "aus", "made", "of", "on", "auf", "au"];
    private static readonly HashSet<string> s_skipped = ["a", "an", "the", "his", "her", "its", "some", "very", "ein", "eine", "einen", "einem", "einer", "der", "dem", "den", "seinem", "ihrem", "un", "une", "des", "les", "le", "la", "du", "una", "el", "los", "las", "unos", "unas", "sein", "big_"];

    /// <summary>Whether an English word is a colour.</summary>
    public static bool IsColour(string word) => s_words.Value.TryGetValue("en:" + word, out (string English, string Class) known) && known.Class == "colour";

    /// <summary>Phrases in the order of the text.</summary>
    public static IReadOnlyList<string> Read(IReadOnlyList<Token> tokens, IReadOnlyList<Mention> mentions, IReadOnlyList<(int Start, int End, string Opener)> segments, string language, IReadOnlySet<string> small)
    {
        var features = new List<string>();
        bool first = true;
        foreach ((int start, int end, string opener) in segments)
        {
            if (start >= tokens.Count)
            {
                break;
            }

            Token[] words = [.. tokens.Skip(start).Take(Math.Min(end, tokens.Count) - start)];
            if (first)
            {
                features.AddRange(Adjectives(words, language, small));
                first = !mentions.Any(mention => mention.Entry.IsKind && mention.Last < end);
            }
            else if (s_withOpeners.Contains(opener) || opener == ",")
            {
                string phrase = Phrase(words, language);
                if (phrase.Length > 0)
                {
                    features.Add(phrase);
                }
            }
        }

        return [.. features.Distinct(StringComparer.Ordinal).Take(10)];
    }

    private static IEnumerable<string> Adjectives(Token[] words, string language, IReadOnlySet<string> small)
    {
        foreach (Token word in words)
        {
            foreach (string part in word.Lower.Contains('-', StringComparison.Ordinal) ? [word.Lower, .. word.Lower.Split('-')] : new[] { word.Lower })
            {
                if (Find(language, part) is { Class: "colour" or "material" or "pattern" or "quality" } known)
                {
                    yield return known.English;
                }
                else if (small.Contains(part))
                {
                    yield return "small";
                }
            }
        }
    }

    // English phrases stand as they were typed; others are put together from the words that are known.
    private static string Phrase(Token[] words, string language)
    {
        Token[] bare = [.. words.Where(word => !s_skipped.Contains(word.Lower))];
        if (!Array.Exists(bare, word => Find(language, word.Lower) is { Class: not "quality" }))
        {
            return "";
        }

        if (language == "en")
        {
            return bare.Length <= MostWords ? string.Join(' ', bare.Select(word => word.Lower)) : string.Join(' ', bare.Where(word => Find(language, word.Lower) is not null).Select(word => word.Lower).Take(MostWords));
        }

        (string English, string Class)[] known = [.. bare.Select(word => Find(language, word.Lower)).OfType<(string English, string Class)>()];
        return string.Join(' ', known.OrderBy(item => item.Class == "thing" ? 1 : 0).Select(item => item.English).Take(MostWords));
    }

    private static (string English, string Class)? Find(string language, string word)
    {
        string tongue = language is "de" or "fr" or "es" ? language : "en";
        if (s_words.Value.TryGetValue($"{tongue}:{word}", out (string English, string Class) known))
        {
            return known;
        }

        foreach (string form in Inflections.Of(word))
        {
            if (s_words.Value.TryGetValue($"{tongue}:{form}", out known))
            {
                return known;
            }
        }

        return null;
    }

    private static Dictionary<string, (string English, string Class)> Read()
    {
        var words = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using StreamReader text = Encyclopedia.Open("looks.txt");
        string kind = "";
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith('@'))
            {
                kind = line[1..].Trim();
                continue;
            }

            // english | de | fr | es, each with slashes between forms
            string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
            for (int i = 0; i < parts.Length; i++)
            {
                foreach (string form in parts[i].Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    words.TryAdd($"{(i switch { 0 => "en", 1 => "de", 2 => "fr", _ => "es" })}:{form}", (i == 0 && kind == "thing" ? form : parts[0].Split('/')[0].Trim(), kind));
                }
            }
        }

        return words;
    }
}
