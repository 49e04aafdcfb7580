using System.Text.RegularExpressions;

namespace PersonaAvatar.Personas.Mind.Language;

/// <summary>The listener's line, read once: its words, what it is about, and the sentence that asks.</summary>
internal sealed partial class UserLine
{
    private static readonly HashSet<string> s_askers = new(StringComparer.Ordinal)
    {
        "what", "what's", "whats", "who", "who's", "whose", "which", "when", "where", "where's", "why", "how", "how's", "do", "does", "did", "are", "is", "was", "were", "can", "could",
        "would", "will", "have", "has", "should", "may", "don't", "aren't", "isn't", "tell", "explain", "describe", "name", "show", "recommend", "let's", "lets", "sing", "any", "teach",
    };

    public UserLine(string raw)
    {
        Raw = raw.Replace('’', '\'').Trim();
        List<string> sentences = Sentences.Split(Raw);
        string? question = sentences.FindLast(sentence => sentence.EndsWith('?') || IsAsking(Opening().Replace(sentence, "")));
        Focus = Opening().Replace(question ?? Raw, "").Trim();
        Focus = Focus.Length == 0 ? Raw : Focus;
        IsQuestion = question is not null;
        Lower = Contractions.Expand(Sentences.Words(Focus));
        AllLower = Contractions.Expand(Sentences.Words(Raw));
        Words = Sentences.Words(Focus);
        AllWords = Sentences.Words(Raw);
        Stems = Sentences.Stems(Focus);
    }

    /// <summary>As typed.</summary>
    public string Raw { get; }

    /// <summary>The sentence to answer, without a greeting before it.</summary>
    public string Focus { get; }

    /// <summary>The focus in lower-case words, contractions written out, single spaces, no marks.</summary>
    public string Lower { get; }

    /// <summary>The whole line likewise.</summary>
    public string AllLower { get; }

    public IReadOnlyList<string> Words { get; }

    public IReadOnlyList<string> AllWords { get; }

    /// <summary>Stems of the focus that carry its topic.</summary>
    public IReadOnlyList<string> Stems { get; }

    public bool IsQuestion { get; }

    private static bool IsAsking(string sentence)
    {
        List<string> words = Sentences.Words(sentence);
        return words.Count > 1 && s_askers.Contains(words[0]);
    }

    // "Well, ", "Hello Rosa, ", "So " before the thing itself.
    [GeneratedRegex(@"^\s*(?:(?:hi|hello|hey|good (?:morning|evening|afternoon)|ciao)(?: there)?(?: [\p{L}'-]+){0,2}\s*[,!.…-]+\s+|(?:well|so|ok|okay|oh|ah|um|uh|hmm|and|but|right|alright|now|please|anyway|actually|wow|cool|great|nice)[,!.… ]+)+(?=\S+ \S)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Opening();
}
