namespace PersonaAvatar.Personas.Creation.Knowledge;

/// <summary>Dictionary forms a written form may come from: plurals and adjective endings of English, German, French and Spanish.</summary>
internal static class Inflections
{
    private static readonly (string Ending, string Instead)[] s_rules =
    [
        ("ies", "y"), ("ves", "f"), ("ves", "fe"), ("es", ""), ("s", ""), ("x", ""), ("aux", "al"), ("men", "man"),
        ("en", ""), ("er", ""), ("em", ""), ("es", ""), ("e", ""), ("n", ""), ("nen", ""), ("ces", "z"),
    ];

    /// <summary>Candidates, the likeliest first; the form itself is not among them.</summary>
    public static IEnumerable<string> Of(string phrase)
    {
        foreach ((string ending, string instead) in s_rules)
        {
            if (phrase.Length > ending.Length + 2 && phrase.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return phrase[..^ending.Length] + instead;
            }
        }

        if (phrase.Contains("'s ", StringComparison.Ordinal))
        {
            yield return phrase.Replace("'s ", " ", StringComparison.Ordinal);
        }
    }
}
