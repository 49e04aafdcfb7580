using System.Text;

namespace PersonaAvatar.Voices.Text;

/// <summary>
/// A text in two forms at once: the words as written, for captions, and the text handed to an engine, with the place
/// where each word begins, so that what the engine reports by position finds back to what was written.
/// </summary>
internal sealed class SpokenScript
{
    private readonly List<string> words = [];
    private readonly List<int> starts = [];
    private readonly StringBuilder text = new();
    private int codePoints;

    /// <summary>What the engine gets.</summary>
    public string Text => text.ToString();

    /// <summary>The written words, punctuation attached.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>
    /// Scripts of at most <paramref name="pieceLength"/> characters each, cut between words; never empty unless the text
    /// holds no word. Control characters are dropped.
    /// </summary>
    public static IEnumerable<SpokenScript> Split(string written, int pieceLength, Func<string, string> speak)
    {
        var script = new SpokenScript();
        foreach (var word in WrittenWords.Split(written))
        {
            var spoken = speak(word);
            if (script.text.Length > 0 && script.text.Length + spoken.Length > pieceLength)
            {
                yield return script;
                script = new SpokenScript();
            }

            script.Add(word, spoken);
        }

        if (script.text.Length > 0)
        {
            yield return script;
        }
    }

    /// <summary>Index of the word at a position of the text, counted in code points; -1 before the first.</summary>
    public int WordAt(int codePoint)
    {
        var index = starts.BinarySearch(codePoint);
        return index >= 0 ? index : ~index - 1;
    }

    private void Add(string word, string spoken)
    {
        var says = spoken.Any(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c));
        if (!says && words.Count > 0)
        {
            // A dash or a lone mark is seen with the word before it and heard as its pause.
            words[^1] += " " + word;
        }
        else
        {
            words.Add(word);
            starts.Add(codePoints + (text.Length > 0 ? 1 : 0));
        }

        if (text.Length > 0)
        {
            text.Append(' ');
            codePoints++;
        }

        text.Append(spoken);
        codePoints += spoken.Count(c => !char.IsLowSurrogate(c));
    }
}
