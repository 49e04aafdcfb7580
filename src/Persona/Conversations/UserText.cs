using System.Text;

namespace PersonaAvatar.Personas.Conversations;

/// <summary>A user's line made safe: one line of visible characters, at most <see cref="Longest"/> of them.</summary>
/// <param name="Value">The text: no control characters, single spaces, never empty.</param>
/// <param name="WasCut">Whether something was left out at the end because it was too long.</param>
public readonly record struct UserText(string Value, bool WasCut)
{
    /// <summary>Most characters (UTF-16) kept.</summary>
    public const int Longest = 2_000;

    /// <summary>
    /// Removes control, private-use and direction-override characters, broken surrogates and piled-up marks, turns every run of white space into
    /// one space, and cuts at a word where the text is longer than <see cref="Longest"/>. Reads no more than it keeps.
    /// </summary>
    /// <param name="raw">Anything, of any length; null counts as empty.</param>
    /// <exception cref="UserTextException">Nothing visible is left.</exception>
    public static UserText Clean(string? raw)
    {
        var clean = new StringBuilder(Math.Min(raw?.Length ?? 0, Longest + 2));
        bool cut = false;
        bool atWord = false;
        foreach (var (rune, spaced) in VisibleRunes.Of(raw ?? ""))
        {
            if (clean.Length + (spaced ? 1 : 0) + rune.Utf16SequenceLength > Longest)
            {
                cut = true;
                atWord = spaced;
                break;
            }

            clean.Append(spaced ? " " : "").Append(rune);
        }

        string text = cut && !atWord ? AtWord(clean.ToString()) : clean.ToString();
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

    private static bool HasSubstance(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!VisibleRunes.IsMark(rune) && rune.Value is not (0x200C or 0x200D or 0x20))
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
