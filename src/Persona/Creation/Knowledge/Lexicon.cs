namespace PersonaAvatar.Personas.Creation.Knowledge;

/// <summary>Words and phrases to senses. Look-ups are by lower-case words joined with single spaces.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, List<Sense>> _words = new(StringComparer.Ordinal);
    private readonly List<Sense> _unspaced = [];
    private readonly Dictionary<string, Sense> _pictures = new(StringComparer.Ordinal);

    public Lexicon(IEnumerable<Sense> senses)
    {
        foreach (Sense sense in senses)
        {
            if (sense.Language == "pic")
            {
                _pictures.TryAdd(sense.Word, sense);
            }
            else if (sense.Language == "xx" && IsUnspaced(sense.Word))
            {
                _unspaced.Add(sense);
            }
            else
            {
                Add(sense);
            }
        }

        _unspaced.Sort((a, b) => b.Word.Length.CompareTo(a.Word.Length));
    }

    /// <summary>Most words in a phrase.</summary>
    public const int LongestPhrase = 5;

    /// <summary>Senses of scripts written without spaces, the longest words first.</summary>
    public IReadOnlyList<Sense> Unspaced => _unspaced;

    /// <summary>The senses of a phrase, itself or its singular or uninflected form.</summary>
    public IReadOnlyList<Sense> Find(string phrase)
    {
        if (_words.TryGetValue(phrase, out List<Sense>? senses))
        {
            return senses;
        }

        foreach (string form in Inflections.Of(phrase))
        {
            if (_words.TryGetValue(form, out senses))
            {
                return senses;
            }
        }

        return [];
    }

    /// <summary>The senses of a phrase exactly as listed.</summary>
    public IReadOnlyList<Sense> FindExact(string phrase) => _words.TryGetValue(phrase, out List<Sense>? senses) ? senses : [];

    /// <summary>The German noun a compound ends with: "Hafenbäcker" is a Bäcker.</summary>
    public IReadOnlyList<Sense> FindCompound(string word)
    {
        for (int start = 3; start <= word.Length - 4; start++)
        {
            Sense[] found = [.. Find(word[start..]).Where(sense => sense.Language == "de" && sense.Entry.IsKind && sense.Word.Length > 3)];
            if (found.Length > 0)
            {
                return found;
            }
        }

        return [];
    }

    public Sense? FindPicture(string picture) => _pictures.GetValueOrDefault(Pictures.Bare(picture));

    public static bool IsUnspaced(string word) => word.Any(c => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\u0E00' and <= '\u0E7F' or >= '\uAC00' and <= '\uD7AF');

    private void Add(Sense sense)
    {
        // German verbs and others may mark a second meaning in the listed word: "flamenco ave" is looked up whole only.
        string key = sense.Word.ToLowerInvariant().Replace('’', '\'');
        (_words.TryGetValue(key, out List<Sense>? list) ? list : _words[key] = []).Add(sense);
        string plain = key.Replace('-', ' ');
        if (plain != key)
        {
            (_words.TryGetValue(plain, out list) ? list : _words[plain] = []).Add(sense);
        }
    }
}
