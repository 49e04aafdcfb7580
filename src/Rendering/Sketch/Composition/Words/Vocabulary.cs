namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Words of one to four parts and what they mean; plurals are found under their singular.</summary>
internal sealed class Vocabulary
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["mice"] = "mouse", ["geese"] = "goose", ["men"] = "man", ["women"] = "woman", ["children"] = "child", ["teeth"] = "tooth", ["feet"] = "foot", ["oxen"] = "ox",
    };

    private readonly Dictionary<string, string> _entries = new(StringComparer.Ordinal);

    /// <summary>Reads lines of the form "word, other word = meaning"; empty lines are passed over.</summary>
    /// <exception cref="FormatException">A line has no '='.</exception>
    public Vocabulary(params IEnumerable<string> texts)
    {
        foreach (var line in texts.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            var cut = line.IndexOf('=');
            if (cut < 0)
            {
                throw new FormatException($"The lexicon line '{line}' has no '='.");
            }

            foreach (var word in line[..cut].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                _entries.TryAdd(word, line[(cut + 1)..].Trim());
            }
        }
    }

    /// <summary>Every word there is.</summary>
    public IReadOnlyCollection<string> Words => _entries.Keys;

    /// <summary>The meaning of one word, as it stands or in the singular.</summary>
    public string? Find(string word)
    {
        foreach (var form in Forms(word))
        {
            if (_entries.TryGetValue(form, out var meaning))
            {
                return meaning;
            }
        }

        return null;
    }

    /// <summary>The longest entry that begins at a token.</summary>
    /// <param name="tokens">Words of a phrase.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="length">How many tokens it takes; 0 if there is none.</param>
    public string? Match(IReadOnlyList<string> tokens, int at, out int length)
    {
        for (length = Math.Min(4, tokens.Count - at); length > 0; length--)
        {
            if (Find(string.Join(' ', tokens.Skip(at).Take(length))) is { } meaning)
            {
                return meaning;
            }
        }

        return null;
    }

    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (Irregular.TryGetValue(word[(word.LastIndexOf(' ') + 1)..], out var singular))
        {
            yield return word[..(word.LastIndexOf(' ') + 1)] + singular;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            yield return word[..^3] + "y";
        }

        if (word.EndsWith("ves", StringComparison.Ordinal))
        {
            yield return word[..^3] + "f";
            yield return word[..^3] + "fe";
        }

        if (word.EndsWith("es", StringComparison.Ordinal))
        {
            yield return word[..^2];
        }

        if (word.EndsWith('s'))
        {
            yield return word[..^1];
        }
    }
}
