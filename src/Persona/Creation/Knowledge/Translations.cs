namespace PersonaAvatar.Personas.Creation.Knowledge;

/// <summary>English nouns for the words of other languages, where an entry holds several kinds of thing.</summary>
internal static class Translations
{
    private static readonly Lazy<Dictionary<string, string>> s_words = new(Read);

    /// <summary>The English for a listed word, or null when the entry's first noun serves.</summary>
    public static string? Of(string language, string word) =>
        s_words.Value.GetValueOrDefault($"{language}:{word.ToLowerInvariant()}");

    private static Dictionary<string, string> Read()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        using StreamReader text = Encyclopedia.Open("translations.txt");
        string language = "";
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith('@'))
            {
                language = line[1..].Trim();
                continue;
            }

            foreach (string pair in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                int equals = pair.IndexOf('=', StringComparison.Ordinal);
                foreach (string word in pair[..equals].Split('/'))
                {
                    words[$"{language}:{word.Trim().ToLowerInvariant()}"] = pair[(equals + 1)..].Trim();
                }
            }
        }

        return words;
    }
}
