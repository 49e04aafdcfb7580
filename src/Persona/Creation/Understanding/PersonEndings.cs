namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>Tells from its ending that a noun nobody listed names a person: there are more trades than a list can hold.</summary>
internal static class PersonEndings
{
    private static readonly Dictionary<string, string[]> s_sure = new(StringComparer.Ordinal)
    {
        ["en"] = ["ist", "ician", "man", "woman", "smith", "monger", "wright", "herd", "keeper", "stress"],
        ["de"] = ["erin", "istin", "eurin", "mann", "frau", "meister", "meisterin", "ist", "ologe", "ologin"],
        ["fr"] = ["iste", "logue"],
        ["es"] = ["ista", "ólogo", "óloga"],
    };

    private static readonly HashSet<string> s_persons = ["who", "he", "she", "his", "her", "him", "himself", "herself"];

    /// <summary>Whether the head of the first noun phrase ends like a person.</summary>
    /// <param name="tokens">The description.</param>
    /// <param name="end">Where its first noun phrase ends, exclusive.</param>
    /// <param name="language">Its language.</param>
    public static bool Hold(IReadOnlyList<Token> tokens, int end, string language)
    {
        if (!s_sure.TryGetValue(language, out string[]? endings) || end < 1 || tokens.Count == 0)
        {
            return false;
        }

        // The noun stands last in English and German, and on either side of its adjectives in French and Spanish.
        string head = tokens[end - 1].Lower;
        string[] heads = language is "fr" or "es" ? [head, tokens[Math.Min(1, end - 1)].Lower] : [head];
        return heads.Any(noun => endings.Any(ending => noun.Length > ending.Length + 2 && noun.EndsWith(ending, StringComparison.Ordinal)))
            || (language == "en" && head.Length > 4 && (head.EndsWith("er", StringComparison.Ordinal) || head.EndsWith("or", StringComparison.Ordinal)) && tokens.Any(token => s_persons.Contains(token.Lower)));
    }
}
