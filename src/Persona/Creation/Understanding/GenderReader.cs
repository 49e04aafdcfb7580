using PersonaAvatar.Personas.Creation.Knowledge;

namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>Reads female or male from nouns, pronouns and articles.</summary>
internal static class GenderReader
{
    private static readonly HashSet<string> s_she = ["she", "her", "hers", "herself", "female", "woman", "girl", "lady", "weiblich", "weibliche", "elle", "ella", "feminine", "она", "彼女", "她"];
    private static readonly HashSet<string> s_he = ["he", "him", "his", "himself", "male", "boy", "männlich", "männlicher", "él", "masculine", "он", "彼", "他"];

    /// <summary>female, male or null.</summary>
    public static string? Of(IReadOnlyList<Token> tokens, Sense being, Sense? role, string language)
    {
        if ((being.Gender ?? role?.Gender) is { } said && language is not ("de" or "fr" or "es"))
        {
            return said;
        }

        if (being.Entry.Trait("gender") is { Length: > 0 } fixedGender)
        {
            return fixedGender;
        }

        if (tokens.Any(token => s_she.Contains(token.Lower)))
        {
            return "female";
        }

        if (tokens.Any(token => s_he.Contains(token.Lower)))
        {
            return "male";
        }

        // "Ein Mädchen": a German noun may be neuter, so what it means goes before its article.
        string? meant = being.Gender ?? role?.Gender;
        bool mayBeNeuter = language == "de" && tokens.Count > 0 && tokens[0].Lower is "ein" or "mein" or "unser";
        return (mayBeNeuter ? meant : null) ?? (tokens.Count > 0 ? Grammatical(tokens, language) : null) ?? meant;
    }

    // Who speaks such a language hears a woman in "la lune" and a man in "der Mond", and a voice and name against it as a mistake.
    private static string? Grammatical(IReadOnlyList<Token> tokens, string language) => (language, tokens[0].Lower) switch
    {
        ("de", "eine" or "meine" or "die" or "unsere") => "female",
        ("de", "ein" or "mein" or "der" or "unser") => "male",
        ("fr", "une" or "la" or "ma") => "female",
        ("fr", "un" or "le") => "male",
        ("fr", "mon") when tokens.Count > 1 && !"aeiouyhâéèê".Contains(tokens[1].Lower[0], StringComparison.Ordinal) => "male",
        ("es" or "it", "una" or "la") => "female",
        ("es" or "it", "un" or "el" or "il" or "lo") => "male",
        ("it", "uno") => "male",
        ("pt", "uma" or "a") => "female",
        ("pt", "um" or "o") => "male",
        _ => null,
    };
}
