using System.Text;

namespace PersonaAvatar.Personas.Mind.Language;

/// <summary>Text to sentences, words and keys.</summary>
internal static class Sentences
{
    /// <summary>The sentences of a text, marks included, in order.</summary>
    public static List<string> Split(string text)
    {
        var sentences = new List<string>();
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool last = i + 1 == text.Length;
            bool ends = text[i] is '.' or '!' or '?' or '…' && (last || char.IsWhiteSpace(text[i + 1])) && !IsTitle(text, i);
            if ((ends || last) && text[start..(i + 1)].Trim() is { Length: > 0 } sentence)
            {
                sentences.Add(sentence);
                start = i + 1;
            }
        }

        return sentences;
    }

    /// <summary>Lower-case words with straight apostrophes.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char raw in text)
        {
            char c = raw == '’' ? '\'' : char.ToLowerInvariant(raw);
            if (char.IsLetterOrDigit(c) || (c == '\'' && word.Length > 0))
            {
                word.Append(c);
            }
            else
            {
                Flush(words, word);
            }
        }

        Flush(words, word);
        return words;
    }

    /// <summary>What makes two sentences the same to a listener: its letters and digits.</summary>
    public static string Key(string sentence) => string.Join(' ', Words(sentence));

    /// <summary>The stems of the words that carry the topic.</summary>
    public static List<string> Stems(string text) =>
        [.. Words(text).Where(word => word.Length > 1 && !WordLists.Stop.Contains(word)).Select(Stemmer.Stem)];

    private static bool IsTitle(string text, int dot)
    {
        int start = text.LastIndexOf(' ', dot) + 1;
        return text[start..dot] is "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "Prof";
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        while (word.Length > 0 && word[^1] == '\'')
        {
            word.Length--;
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
