using System.Globalization;
using System.Text;

namespace PersonaAvatar.Personas.Conversations;

/// <summary>
/// What is safe to show and read of anything typed: no control, private-use or direction-override characters, no broken
/// surrogates, no piled-up marks, and every run of white space as one.
/// </summary>
internal static class VisibleRunes
{
    // Combining marks pile up without end in "zalgo" text; no script needs more than this on one letter.
    private const int MostMarks = 4;

    /// <summary>The runes that stay, each with whether white space stands between it and the one before. Reads no further than it is asked.</summary>
    public static IEnumerable<(Rune Rune, bool Spaced)> Of(string raw)
    {
        int marks = 0;
        bool any = false;
        bool space = false;
        foreach (Rune rune in raw.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                space = any;
                continue;
            }

            marks = IsMark(rune) ? marks + 1 : 0;
            if (IsRefused(rune) || marks > MostMarks)
            {
                continue;
            }

            yield return (rune, space);
            any = true;
            space = false;
        }
    }

    /// <summary>Whether a rune only marks the letter before it.</summary>
    public static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsRefused(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        // The zero-width joiners hold emoji and Indic letters together; other format characters only confuse.
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D),
        // U+FFFD is what a broken surrogate is read as; U+FFFC stands for an object that is not there.
        _ => rune.Value is 0xFFFD or 0xFFFC,
    };
}
