using PersonaAvatar.Personas.Creation.Knowledge;

namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>Tells the language of a description by script, function words and known nouns.</summary>
internal static class Tongue
{
    private static readonly (string Language, HashSet<string> Words)[] s_words =
    [
        ("en", Set("a an the my your with who that which from of as and is very in on at by for his her its wearing loves likes always never but has into it than or like")),
        ("de", Set("ein eine einer einen einem eines der die das den dem des mit und aus von vom im am zum zur mein meine als wie auf sehr ist der nie immer gern sich ohne für beim über hat will namens trägt")),
        ("fr", Set("un une le la les des du de d l avec qui et en mon ma est très au aux comme dans sur sans pour toujours jamais son sa ses je tu il elle se")),
        ("es", Set("un una el la los las de del con que y en mi es muy como al sin para siempre nunca su sus se por lleva")),
        ("it", Set("un uno una il lo la gli le di del della dei con che e in mio mia è molto come sempre dal dalla al alla un' nel")),
        ("pt", Set("um uma o os as de do da dos com que e em meu minha é muito como no na sempre ao sem")),
        ("nl", Set("een de het met van en uit mijn als die dat op in erg is zijn haar voor nooit altijd")),
        ("pl", Set("z i w na który która mój moja stary stara bardzo jest się ze")),
        ("sv", Set("en ett och med som från gammal gamla på min mycket är av")),
        ("tr", Set("bir ve ile benim çok olan yaşlı")),
    ];

    private static readonly (string Language, char From, char To)[] s_scripts =
    [
        ("ja", '\u3040', '\u30FF'), ("ko", '\uAC00', '\uD7AF'), ("zh", '\u3400', '\u9FFF'), ("ru", '\u0400', '\u04FF'), ("ar", '\u0600', '\u06FF'),
        ("el", '\u0370', '\u03FF'), ("hi", '\u0900', '\u097F'), ("he", '\u0590', '\u05FF'), ("th", '\u0E00', '\u0E7F'), ("bn", '\u0980', '\u09FF'), ("ta", '\u0B80', '\u0BFF'),
    ];

    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["en"] = "English", ["de"] = "German", ["fr"] = "French", ["es"] = "Spanish", ["it"] = "Italian", ["pt"] = "Portuguese", ["nl"] = "Dutch", ["pl"] = "Polish", ["sv"] = "Swedish",
        ["tr"] = "Turkish", ["ja"] = "Japanese", ["ko"] = "Korean", ["zh"] = "Chinese", ["ru"] = "Russian", ["ar"] = "Arabic", ["el"] = "Greek", ["hi"] = "Hindi", ["he"] = "Hebrew", ["th"] = "Thai",
        ["bn"] = "Bengali", ["ta"] = "Tamil", ["und"] = "another language",
    };

    /// <summary>The English name of a language.</summary>
    public static string Name(string language) => s_names.GetValueOrDefault(language, language);

    /// <summary>Whether a word is a function word of the language.</summary>
    public static bool IsFunctionWord(string language, string word) =>
        s_words.Any(pair => pair.Language == language && pair.Words.Contains(word));

    /// <summary>ISO 639-1; "en" where nothing tells.</summary>
    public static string Of(string text, IReadOnlyList<Token> tokens, Lexicon lexicon)
    {
        if (Script(text) is { } script)
        {
            return script;
        }

        var scores = s_words.ToDictionary(pair => pair.Language, pair => tokens.Count(token => pair.Words.Contains(token.Lower)) * 2.0);
        scores["xx"] = 0;
        foreach (Token token in tokens)
        {
            string[] known = [.. lexicon.FindExact(token.Lower).Select(sense => sense.Language).Distinct()];
            foreach (string language in known)
            {
                scores[language] += 3.0 / known.Length;
            }

            if (known.Length == 0 && tokens.Count == 1 && token.IsCapital && lexicon.FindCompound(token.Lower).Count > 0)
            {
                scores["de"] += 2;
            }
        }

        Marks(text, scores);
        foreach (string other in (ReadOnlySpan<string>)["it", "pt", "nl", "pl", "sv", "tr"])
        {
            scores[other] += scores[other] > 0 ? scores["xx"] : 0;
        }

        string best = scores.MaxBy(pair => pair.Value + (pair.Key == "en" ? 0.1 : 0)).Key;
        if (best != "xx")
        {
            return best;
        }

        (string foreign, double score) = scores.Where(pair => pair.Key is not ("xx" or "en" or "de" or "fr" or "es")).MaxBy(pair => pair.Value);
        return score > 0 ? foreign : "und";
    }

    private static void Marks(string text, Dictionary<string, double> scores)
    {
        string lower = text.ToLowerInvariant();
        scores["de"] += lower.Count(c => c is 'ä' or 'ß') * 1.5;
        scores["es"] += lower.Count(c => c is 'ñ' or '¿' or '¡') * 2 + lower.Count(c => c is 'ó' or 'á' or 'í') * 0.6;
        scores["fr"] += lower.Count(c => c is 'ê' or 'è' or 'œ' or 'û') * 1.2;
        scores["pt"] += lower.Count(c => c is 'ã' or 'õ') * 2;
        scores["pl"] += lower.Count(c => c is 'ł' or 'ż' or 'ę' or 'ą') * 2;
        scores["tr"] += lower.Count(c => c is 'ı' or 'ş' or 'ğ') * 2;
        scores["sv"] += lower.Count(c => c is 'å') * 2;
    }

    private static string? Script(string text)
    {
        int letters = text.Count(char.IsLetter);
        int latin = text.Count(c => char.IsLetter(c) && c < '\u0250');
        if (letters == 0 || latin * 2 > letters)
        {
            return null;
        }

        // Japanese mixes kana with Chinese characters, so kana decides first.
        foreach ((string language, char from, char to) in s_scripts)
        {
            if (text.Any(c => c >= from && c <= to))
            {
                return language;
            }
        }

        return "und";
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
