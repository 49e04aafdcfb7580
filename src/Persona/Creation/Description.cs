using System.Globalization;
using System.Text;
using PersonaAvatar.Personas.Conversations;

namespace PersonaAvatar.Personas.Creation;

/// <summary>A description made safe to read: one line, no control characters, words as they were typed.</summary>
public static class Description
{
    /// <summary>Most characters (UTF-16) a description may have.</summary>
    public const int Longest = 4_000;

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
        foreach (var (rune, spaced) in VisibleRunes.Of(raw ?? ""))
        {
            clean.Append(spaced ? " " : "").Append(rune);
        }

        return clean.Length == 0 ? throw new DescriptionException()
            : HasSubstance(clean.ToString()) ? clean.ToString()
            : throw new DescriptionException(DescriptionFault.Unreadable, "There is no word and no picture in that description; say who or what it should be.");
    }

    private static bool HasSubstance(string text) =>
        text.EnumerateRunes().Any(rune => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.DecimalDigitNumber);
}
