using System.Text;

namespace PersonaAvatar.Personas.Creation.Models;

/// <summary>Text of a model made fit for a card: one spoken line without markup.</summary>
internal static class SheetText
{
    /// <summary>The text without control characters, markup and placeholders, cut at a sentence or word.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="longest">Most characters kept.</param>
    /// <param name="slot">A placeholder that may stay, such as "{topic}", or null.</param>
    public static string Clean(string text, int longest, string? slot = null)
    {
        var clean = new StringBuilder(Math.Min(text.Length, longest + 8));
        bool space = false;
        for (int i = 0; i < text.Length && clean.Length <= longest; i++)
        {
            char c = text[i];
            if (slot is not null && c == '{' && string.CompareOrdinal(text, i, slot, 0, slot.Length) == 0)
            {
                clean.Append(space ? " " : "").Append(slot);
                space = false;
                i += slot.Length - 1;
                continue;
            }

            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                space = clean.Length > 0;
            }
            else if (c is not ('*' or '`' or '#' or '<' or '>' or '{' or '}' or '|' or '\\' or '\uFFFD') && !IsLoneSurrogate(text, i))
            {
                clean.Append(space ? " " : "").Append(c);
                space = false;
            }
        }

        return Cut(clean.ToString(), longest);
    }

    private static bool IsLoneSurrogate(string text, int i) =>
        (char.IsHighSurrogate(text[i]) && (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1])));

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        string part = text[..longest];
        int end = part.LastIndexOfAny(['.', '!', '?', '。']);
        int at = end > longest / 2 ? end + 1 : part.LastIndexOf(' ') is var word && word > longest / 2 ? word : longest;
        return part[..at].TrimEnd().TrimEnd('\uD83C', '\uD83D', '\uD83E');
    }
}
