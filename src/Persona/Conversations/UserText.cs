using System.Globalization;
using System.Text;

namespace PersonaAvatar.Personas.Conversations;

/// <summary>A user's line made safe: one line of visible characters, at most <see cref="Longest"/> of them.</summary>
/// <param name="Value">The text: no control characters, single spaces, never empty.</param>
/// <param name="WasCut">Whether something was left out at the end because it was too long.</param>
public readonly record struct UserText(string Value, bool WasCut)
{
    /// <summary>Most characters (UTF-16) kept.</summary>
    public const int Longest = 2_000;

    // Combining marks pile up without end in "zalgo" text; no script needs more than this on one letter.
    private const int MostMarks = 4;

    /// <summary>
    /// Removes control, private-use and direction-override characters, broken surrogates and piled-up marks, turns every run of white space into
    /// one space, and cuts at a word where the text is longer than <see cref="Longest"/>. Reads no more than it keeps.
    /// </summary>
    /// <param name="raw">Anything, of any length; null counts as empty.</param>
    /// <exception cref="UserTextException">Nothing visible is left.</exception>
    public static UserText Clean(string? raw)
    {
        var clean = new StringBuilder(Math.Min(raw?.Length ?? 0, Longest + 2));
        bool space = false;
        int marks = 0;
        bool cut = false;
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

            if (clean.Length + (space ? 1 : 0) + rune.Utf16SequenceLength > Longest)
            {
                cut = true;
                break;
            }

            clean.Append(space ? " " : "").Append(rune);
            space = false;
        }

        string text = cut && !space ? AtWord(clean.ToString()) : clean.ToString();
        return HasSubstance(text) ? new UserText(text, cut) : throw new UserTextException();
    }

    /// <summary>Whether there is anything to answer, without throwing.</summary>
    /// <param name="raw">Anything.</param>
    /// <param name="text">The clean text.</param>
    public static bool TryClean(string? raw, out UserText text)
    {
        try
        {
            text = Clean(raw);
            return true;
        }
        catch (UserTextException)
        {
            text = default;
            return false;
        }
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsRefused(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        // The zero-width joiners hold emoji and Indic letters together; other format characters only confuse.
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D),
        // U+FFFD is what a broken surrogate is read as.
        _ => rune.Value is 0xFFFD or 0xFFFC,
    };

    private static bool HasSubstance(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!IsMark(rune) && rune.Value is not (0x200C or 0x200D or 0x20))
            {
                return true;
            }
        }

        return false;
    }

    private static string AtWord(string text)
    {
        int space = text.LastIndexOf(' ');
        return space > text.Length - 60 && space > 0 ? text[..space] : text;
    }
}
