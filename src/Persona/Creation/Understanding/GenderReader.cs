using PersonaAvatar.Personas.Creation.Knowledge;

namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>Reads female or male from nouns, pronouns and articles.</summary>
internal static class GenderReader
{
    private static readonly HashSet<string> s_she = ["she", "her", "hers", "herself", "female", "woman", "girl", "lady", "weiblich", "weibliche", "elle", "ella", "feminine", "она", "彼女", "她"];
    private static readonly HashSet<string> s_he = ["he", "him", "his", "himself", "male", "boy", "männlich", "männlicher", "él", "masculine", "он", "彼", "他"];

    /// <summary>female, male or null.</summary>
    public static string? Of(IReadOnlyList<Token> tokens, Sense being, Sense? role, string language, bool person)
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

        if (person && language is "de" or "fr" or "es" or "it" or "pt" && tokens.Count > 0)
        {
            return tokens[0].Lower switch
            {
                "eine" or "une" or "una" or "la" or "uma" => "female",
                "ein" or "un" or "el" or "le" or "um" or "il" => "male",
                _ => being.Gender ?? role?.Gender,
            };
        }

        return being.Gender ?? role?.Gender;
    }
}
