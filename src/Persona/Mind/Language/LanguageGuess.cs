namespace PersonaAvatar.Personas.Mind.Language;

/// <summary>Tells English from other languages and from no language.</summary>
internal static class LanguageGuess
{
    private static readonly string[] s_walks = ["qwer", "asdf", "zxcv", "hjkl", "uiop", "sdfg", "dfgh", "fghj", "ghjk"];

    /// <summary>Whether a line is in another language: another script, or more foreign function words than English ones.</summary>
    public static bool IsForeign(UserLine line)
    {
        int letters = line.Raw.Count(char.IsLetter);
        int other = line.Raw.Count(c => char.IsLetter(c) && c > 0x024F);
        if (letters > 0 && other * 10 > letters * 3)
        {
            return true;
        }

        if (line.Raw.AsSpan().ContainsAny('¿', '¡', 'ß'))
        {
            return true;
        }

        int foreign = WordLists.CountForeign(line.AllWords);
        int english = WordLists.CountEnglish(line.AllWords);
        return foreign >= 2 && foreign > english;
    }

    /// <summary>Whether a line is letters without words: "asdfgh", "xkcdq zzzt", "!!!".</summary>
    /// <param name="line">The line.</param>
    /// <param name="isKnown">Whether a word is known from elsewhere.</param>
    public static bool IsGibberish(UserLine line, Func<string, bool> isKnown)
    {
        if (line.AllWords.Count == 0)
        {
            return true;
        }

        int strange = line.AllWords.Count(word => !WordLists.Stop.Contains(word) && !isKnown(word) && IsStrange(word));
        return strange * 2 > line.AllWords.Count;
    }

    private static bool IsStrange(string word)
    {
        if (word.All(char.IsDigit) || word.Length < 4)
        {
            return false;
        }

        int vowels = word.Count(c => "aeiouyáéíóúàèìòùäöüâêîôû".Contains(c, StringComparison.Ordinal));
        return vowels * 6 < word.Length || LongestRun(word) >= 5 || Repeats(word) || IsKeyboardWalk(word);
    }

    private static int LongestRun(string word)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in word)
        {
            run = char.IsLetter(c) && !"aeiouy".Contains(c, StringComparison.Ordinal) && c < 128 ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static bool Repeats(string word) => word.Distinct().Count() <= 2 && word.Length >= 5 && word is not ("haha" or "hahaha" or "hahahaha");

    private static bool IsKeyboardWalk(string word) =>
        s_walks.Any(walk => word.Contains(walk, StringComparison.Ordinal));
}
