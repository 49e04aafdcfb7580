namespace PersonaAvatar.Voices.Matching;

/// <summary>Whether a voice speaks a language, and how near its accent is.</summary>
public static class LanguageFit
{
    /// <summary>The tag of a voice that speaks whatever it is given (ISO 639-2).</summary>
    public const string Any = "mul";

    // Old, macro and everyday tags by the one engines use.
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["zh"] = "cmn", ["no"] = "nb", ["iw"] = "he", ["in"] = "id", ["ji"] = "yi", ["mo"] = "ro", ["fil"] = "tl", ["farsi"] = "fa", ["zh-hk"] = "yue", ["zh-yue"] = "yue",
    };

    // Where a language has no region of its own in a wish, these sound like what people expect.
    private static readonly Dictionary<string, string[]> UsualRegions = new(StringComparer.Ordinal)
    {
        ["en"] = ["us", "gb"], ["fr"] = ["fr"], ["es"] = ["es"], ["pt"] = ["pt", "br"], ["fa"] = ["ir"], ["vi"] = ["vn"], ["de"] = ["de"], ["nl"] = ["nl"],
    };

    private static readonly Dictionary<string, string> Accents = new(StringComparer.OrdinalIgnoreCase)
    {
        ["american"] = "en-us", ["us"] = "en-us", ["new york"] = "en-us-nyc", ["british"] = "en-gb", ["english"] = "en-gb", ["rp"] = "en-gb-x-rp",
        ["received pronunciation"] = "en-gb-x-rp", ["posh"] = "en-gb-x-rp", ["scottish"] = "en-gb-scotland", ["scots"] = "en-gb-scotland",
        ["lancashire"] = "en-gb-x-gbclan", ["northern english"] = "en-gb-x-gbclan", ["west midlands"] = "en-gb-x-gbcwmd", ["brummie"] = "en-gb-x-gbcwmd",
        ["caribbean"] = "en-029", ["jamaican"] = "en-029", ["irish"] = "en-ie", ["australian"] = "en-au", ["indian"] = "en-in", ["canadian"] = "en-ca",
        ["brazilian"] = "pt-br", ["portuguese"] = "pt-pt", ["european portuguese"] = "pt-pt", ["latin american"] = "es-419", ["mexican"] = "es-419",
        ["castilian"] = "es", ["spanish"] = "es", ["belgian"] = "fr-be", ["swiss"] = "fr-ch", ["french"] = "fr-fr", ["cantonese"] = "yue",
        ["saigon"] = "vi-vn-x-south", ["hanoi"] = "vi", ["hue"] = "vi-vn-x-central",
    };

    /// <summary>A tag as engines use it: lower case, hyphens, old names replaced.</summary>
    public static string Canonical(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var clean = tag.Trim().ToLowerInvariant().Replace('_', '-');
        if (Aliases.TryGetValue(clean, out var whole))
        {
            return whole;
        }

        var dash = clean.IndexOf('-', StringComparison.Ordinal);
        var language = dash < 0 ? clean : clean[..dash];
        return Aliases.GetValueOrDefault(language, language) + (dash < 0 ? "" : clean[dash..]);
    }

    /// <summary>The tag an accent stands for, or null where it is none we know of the language.</summary>
    public static string? Accent(string language, string? accent)
    {
        if (string.IsNullOrWhiteSpace(accent))
        {
            return null;
        }

        var words = accent.Trim().Replace(" accent", "", StringComparison.OrdinalIgnoreCase);
        var tag = Accents.TryGetValue(words, out var known) ? known : Canonical(words);
        return Language(tag) == Language(Canonical(language)) ? tag : null;
    }

    /// <summary>0 when the voice does not speak the language, else how near it is: 1 the very accent, 0.6 another region's.</summary>
    /// <param name="voice">Tag of the voice, or <see cref="Any"/>.</param>
    /// <param name="language">Tag that is wanted.</param>
    /// <param name="accent">Tag of <see cref="Accent"/>, or null.</param>
    public static double Of(string voice, string language, string? accent)
    {
        var (has, wants) = (Canonical(voice), Canonical(language));
        if (has == Any)
        {
            return 0.9;
        }

        if (Language(has) != Language(wants))
        {
            return 0;
        }

        if (accent is not null)
        {
            return has == accent ? 1 : Covers(has, accent) || Covers(accent, has) ? 0.8 : 0.6;
        }

        return wants == Language(wants) ? Usual(has) : has == wants ? 1 : Covers(wants, has) || Covers(has, wants) ? 0.85 : 0.6;
    }

    private static double Usual(string tag)
    {
        var parts = tag.Split('-');
        return parts.Length == 1 ? 1
            : parts.Length > 2 ? parts is [_, _, "x", "rp"] ? 0.95 : 0.75
            : UsualRegions.TryGetValue(parts[0], out var usual) && !usual.Contains(parts[1]) ? 0.8 : 1;
    }

    private static bool Covers(string wide, string narrow) => narrow.StartsWith(wide + "-", StringComparison.Ordinal);

    private static string Language(string tag) => tag.Split('-')[0];
}
