using System.Text.RegularExpressions;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>Words that agree with who speaks: <c>&lt;heureux|heureuse&gt;</c> in the files of French and Spanish.</summary>
internal static partial class Agreement
{
    /// <summary>The sentence with the second form for a woman or a feminine noun, else with the first.</summary>
    public static string Of(string text, string? gender) =>
        text.Contains('<', StringComparison.Ordinal) ? Forms().Replace(text, match => match.Groups[gender == "female" ? "she" : "he"].Value) : text;

    [GeneratedRegex("<(?<he>[^<>|]*)\\|(?<she>[^<>|]*)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Forms();
}
