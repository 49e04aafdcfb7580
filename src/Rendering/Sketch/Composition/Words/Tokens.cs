using System.Text;

namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Cuts phrases into words.</summary>
internal static class Tokens
{
    private const int Longest = 400;
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal) { "a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "some", "very", "of", "is", "are", "who", "that", "which" };
    private static readonly HashSet<string> Breaks = new(StringComparer.Ordinal) { "and", "with", "plus", "wearing", "in", "on", "has", "having", "but", "under", "over", "at", "by", "for", "from", "dressed", "sporting", "carrying", "as", "like", "playing" };

    /// <summary>Lower-case words; hyphens and apostrophes part words, articles fall away. At most 400 letters are read.</summary>
    public static List<string> Of(string phrase) => [.. Raw(phrase).Where(word => word != "|" && !Empty.Contains(word))];

    /// <summary>The phrase cut at commas and joining words.</summary>
    public static IEnumerable<List<string>> Clauses(string phrase)
    {
        var clause = new List<string>();
        foreach (var word in Raw(phrase))
        {
            if (word == "|" || Breaks.Contains(word))
            {
                if (clause.Count > 0)
                {
                    yield return clause;
                    clause = [];
                }
            }
            else if (!Empty.Contains(word))
            {
                clause.Add(word);
            }
        }

        if (clause.Count > 0)
        {
            yield return clause;
        }
    }

    private static List<string> Raw(string phrase)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in phrase.AsSpan(0, Math.Min(phrase.Length, Longest)).ToString().ToLowerInvariant() + " ")
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(letter);
                continue;
            }

            if (word.Length > 0 && !(word.Length == 1 && word[0] == 's'))
            {
                words.Add(word.ToString());
            }

            word.Clear();
            if (letter is ',' or ';' or '.' or '(' or ')' or '/' or '|')
            {
                words.Add("|");
            }
        }

        return words;
    }
}
