namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>A word of the description.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Lower">Lower case, with a straight apostrophe.</param>
/// <param name="AfterComma">Whether a mark stands before it.</param>
internal sealed record Token(string Text, string Lower, bool AfterComma)
{
    public bool IsPossessive => Lower.EndsWith("'s", StringComparison.Ordinal) || Lower.EndsWith("s'", StringComparison.Ordinal);

    public bool IsCapital => char.IsUpper(Text[0]);

    /// <summary>The words of a text in order.</summary>
    public static List<Token> Split(string text)
    {
        var tokens = new List<Token>();
        int start = -1;
        bool comma = false;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? (text[i] == '’' ? '\'' : text[i]) : ' ';
            bool elision = c == '\'' && start >= 0 && i - start <= 2 && text[start..i].ToLowerInvariant() is "d" or "l" or "qu" or "s" or "j" or "n" or "c" or "m";
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark || (c is '\'' or '-' && start >= 0 && !elision))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && text[start..i].Trim('\'', '-', '’') is { Length: > 0 } word)
            {
                tokens.Add(new Token(word, word.ToLowerInvariant().Replace('’', '\''), comma));
                comma = false;
            }

            start = -1;
            comma |= c is ',' or ';' or '.' or ':' or '(' or ')' or '!' or '?' or '–' or '—';
        }

        return tokens;
    }
}
