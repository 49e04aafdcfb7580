using System.Text.RegularExpressions;

namespace PersonaAvatar.Personas.Mind.Language;

/// <summary>Turns what the listener said of themselves round: "I love my dog" becomes "you love your dog".</summary>
internal static partial class Person
{
    private static readonly Dictionary<string, string> s_swaps = new(StringComparer.OrdinalIgnoreCase)
    {
        ["i"] = "you", ["me"] = "you", ["my"] = "your", ["mine"] = "yours", ["myself"] = "yourself", ["i'm"] = "you're", ["im"] = "you're", ["i've"] = "you've",
        ["i'd"] = "you'd", ["i'll"] = "you'll", ["am"] = "are", ["you"] = "I", ["your"] = "my", ["yours"] = "mine", ["yourself"] = "myself",
        ["you're"] = "I'm", ["you've"] = "I've", ["you'd"] = "I'd", ["you'll"] = "I'll", ["we"] = "you", ["our"] = "your", ["us"] = "you", ["we're"] = "you're", ["we've"] = "you've",
    };

    /// <summary>The text with first and second person exchanged and no mark at its end.</summary>
    public static string Swap(string text)
    {
        string swapped = Word().Replace(text.Replace('’', '\'').Trim().TrimEnd('.', '!', '?', ' '), match =>
            s_swaps.TryGetValue(match.Value, out string? other) ? other : match.Value);
        swapped = WasYou().Replace(swapped, "you were");
        return ObjectI().Replace(swapped, "${before} me");
    }

    [GeneratedRegex(@"[A-Za-z']+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\byou was\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WasYou();

    // "You" as an object becomes "me".
    [GeneratedRegex(@"\b(?<before>to|for|with|about|of|at|from|like|love|hate|tell|told|ask|asked|see|saw|miss|thank|help|than) I\b", RegexOptions.None, 1000)]
    private static partial Regex ObjectI();
}
