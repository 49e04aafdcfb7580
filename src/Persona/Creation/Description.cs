using System.Globalization;
using System.Text;

namespace PersonaAvatar.Personas.Creation;

/// <summary>A description made safe to read: one line, no control characters, words as they were typed.</summary>
public static class Description
{
    /// <summary>Most characters (UTF-16) a description may have.</summary>
    public const int Longest = 4_000;

    private const int MostMarks = 4;

    /// <summary>
    /// Turns white space into single spaces and drops control, direction-override and private-use characters and piled-up
    /// marks. No word is changed.
    /// </summary>
    /// <param name="raw">What was typed; null counts as empty.</param>
    /// <exception cref="DescriptionException">It is empty, too long, or holds neither a letter, a digit nor a picture.</exception>
    public static string Clean(string? raw)
    {
        if (raw?.Length > Longest)
        {
            throw new DescriptionException(
                DescriptionFault.TooLong,
                $"A description may have at most {Longest} characters, and this one has {raw.Length}; keep what matters most.");
        }

        var clean = new StringBuilder(raw?.Length ?? 0);
        int marks = 0;
        bool space = false;
        foreach (Rune rune in (raw ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                space = clean.Length > 0;
                continue;
            }

            marks = IsMark(rune) ? marks + 1 : 0;
            if (IsRefused(rune) || marks > MostMarks)
            {
                continue;
            }

            clean.Append(space ? " " : "").Append(rune);
            space = false;
        }

        return clean.Length == 0 ? throw new DescriptionException()
            : HasSubstance(clean.ToString()) ? clean.ToString()
            : throw new DescriptionException(DescriptionFault.Unreadable, "There is no word and no picture in that description; say who or what it should be.");
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsRefused(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D),
        _ => rune.Value is 0xFFFD or 0xFFFC,
    };

    private static bool HasSubstance(string text) =>
        text.EnumerateRunes().Any(rune => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.DecimalDigitNumber);
}
