namespace PersonaAvatar.Personas.Creation.Knowledge;

/// <summary>
/// Reads entries from the text files in Data. A line <c>@ id | key value | …</c> begins an entry; below it stand
/// <c>f topics | sentence</c> (fact), <c>o topics | sentence</c> (opinion), <c>s story</c>, <c>j joke</c> and
/// <c>key: one / two / three</c>. A topic <c>+owl</c> keeps a sentence for that noun of the entry.
/// </summary>
internal static class EntryReader
{
    private static readonly string[] s_commaKeys = ["like", "hate", "traits", "she", "he", "last", "town", "where", "given", "addr"];

    /// <summary>Reads one file into the entries, in the language of its folder.</summary>
    public static void Read(TextReader text, string language, Dictionary<string, Entry> entries, List<Sense> senses)
    {
        Entry? current = null;
        while (text.ReadLine() is { } raw)
        {
            string line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '@')
            {
                current = Head(line[1..].Trim(), entries, senses);
            }
            else if (current is not null)
            {
                Body(line, current.Writable(language));
            }
        }
    }

    private static Entry Head(string line, Dictionary<string, Entry> entries, List<Sense> senses)
    {
        string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
        if (entries.TryGetValue(parts[0], out Entry? known))
        {
            return known;
        }

        var traits = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string part in parts.Skip(1))
        {
            int space = part.IndexOf(' ', StringComparison.Ordinal);
            traits[space < 0 ? part : part[..space]] = space < 0 ? "" : part[(space + 1)..].Trim();
        }

        var entry = new Entry(parts[0])
        {
            Is = traits.GetValueOrDefault("is", "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Traits = traits,
        };
        entries.Add(entry.Id, entry);
        foreach (string language in (ReadOnlySpan<string>)["en", "de", "fr", "es", "xx"])
        {
            senses.AddRange(WordForms.Read(entry, language, traits.GetValueOrDefault(language, "")));
        }

        string noun = entry.Layer.Length == 0 ? "" : WordForms.Canonical(entry);
        senses.AddRange(traits.GetValueOrDefault("pic", "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(picture => new Sense(entry, Pictures.Bare(picture), "pic", noun, Pictures.Gender(picture), "")));
        return entry;
    }

    private static void Body(string line, Material material)
    {
        if (line[1] == ' ' && line[0] is 'f' or 'o')
        {
            int bar = line.IndexOf(" | ", StringComparison.Ordinal);
            string[] topics = line[2..bar].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string about = string.Join(' ', topics.Where(topic => topic[0] != '+'));
            string[] only = [.. topics.Where(topic => topic[0] == '+').Select(topic => topic[1..].Replace('_', ' '))];
            material.Sayings.Add(new Saying(about, line[(bar + 3)..].Trim(), only, line[0] == 'o'));
        }
        else if (line[1] == ' ')
        {
            material.Add(line[..1], [line[2..].Trim()]);
        }
        else
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string key = line[..colon];
            char comma = s_commaKeys.Contains(key) ? ',' : '\0';
            string rest = line[(colon + 1)..].Trim();
            material.Add(key, comma == ',' ? rest.Split(',', StringSplitOptions.TrimEntries) : rest.Split(" / ", StringSplitOptions.TrimEntries));
        }
    }
}
