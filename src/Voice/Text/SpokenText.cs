using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PersonaAvatar.Voices.Text;

/// <summary>What of a text is spoken, and shown as a caption: words and punctuation, no markup.</summary>
public static partial class SpokenText
{
    // Patterns run over whatever a stranger typed: none may take long.
    private const int Milliseconds = 500;

    // Longer text is cleaned in slices of about this length, cut at white space.
    private const int Slice = 4000;

    private static readonly SearchValues<char> Markup = SearchValues.Create("<[`*_~#|>-+•‣◦=");

    /// <summary>
    /// Plain speech of a text: markdown, HTML and SSML tags, emoji, control, format and private characters are gone; links
    /// are their text, addresses their host; runs of white space are one space. Empty when nothing is left to say.
    /// </summary>
    /// <param name="text">Text of any origin and length.</param>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= Slice)
        {
            return CleanSlice(text);
        }

        var result = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(text.Length, start + Slice);
            var space = end < text.Length ? text.LastIndexOfAny([' ', '\n'], end - 1, Slice / 2) : end;
            end = space > start ? space : end - (char.IsHighSurrogate(text[end - 1]) ? 1 : 0);
            result.Append(CleanSlice(text[start..end])).Append(end < text.Length && char.IsWhiteSpace(text[end]) ? " " : "");
            start = end;
        }

        return result.ToString().Trim();
    }

    private static string CleanSlice(string text)
    {
        // Entities first: "&lt;speak&gt;" is a tag in disguise.
        var plain = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        plain = Printable(plain);
        if (plain.AsSpan().ContainsAny(Markup))
        {
            plain = Unmarked(plain);
        }

        plain = Address().Replace(plain, m => m.Groups["host"].Value + m.Groups["stop"].Value);
        plain = Exclamations().Replace(plain, m => m.Value[..1]);
        plain = Dots().Replace(plain, "...");
        return Spaces().Replace(plain, " ").Trim();
    }

    private static string Unmarked(string text)
    {
        text = Tag().Replace(text, " ");
        text = Fence().Replace(text, " ");
        text = Link().Replace(text, "${text}");
        text = Rule().Replace(text, " ");
        text = LineMark().Replace(text, "");
        text = text.Replace("**", "", StringComparison.Ordinal).Replace("~~", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
        text = Emphasis().Replace(text, "");
        return text.Replace('_', ' ').Replace('|', ' ');
    }

    private static string Printable(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (rune.Value is '\n' or '\t')
            {
                result.Append((char)rune.Value);
            }
            else if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                result.Append(' ');
            }
            else if (category is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate)
                && rune.Value != 0xFFFD && !IsPicture(rune.Value))
            {
                result.Append(rune);
            }
        }

        return result.ToString();
    }

    // Emoji, dingbats, arrows, box drawing, variation selectors and the keycap: seen, not said.
    private static bool IsPicture(int c)
        => c is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) or (>= 0x2B00 and <= 0x2BFF) or (>= 0x2190 and <= 0x21FF)
            or (>= 0x2300 and <= 0x23FF) or (>= 0x2500 and <= 0x25FF) or (>= 0xFE00 and <= 0xFE0F) or 0x20E3;

    [GeneratedRegex(@"</?[A-Za-z!?][^<>\n]{0,300}>", RegexOptions.NonBacktracking, Milliseconds)]
    private static partial Regex Tag();

    [GeneratedRegex(@"```[^\n`]{0,40}", RegexOptions.NonBacktracking, Milliseconds)]
    private static partial Regex Fence();

    [GeneratedRegex(@"!?\[(?<text>[^\[\]\n]{0,300})\]\([^()\s]{0,500}(\s[^()\n]{0,100})?\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex Link();

    // A line of dashes, stars or table rule.
    [GeneratedRegex(@"^[ \t]{0,8}[-*_=|:][-*_=|: \t]{2,200}$", RegexOptions.NonBacktracking | RegexOptions.Multiline, Milliseconds)]
    private static partial Regex Rule();

    // Heading, quotation and list marks at the start of a line.
    [GeneratedRegex(@"^[ \t]{0,20}(#{1,6}[ \t]+|>[ \t]?|[-*+•‣◦][ \t]+(\[[ xX]\][ \t]+)?)+", RegexOptions.NonBacktracking | RegexOptions.Multiline | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex LineMark();

    // A star or underscore that leans on a word from outside; a lone star between spaces is arithmetic and stays.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])", RegexOptions.None, Milliseconds)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"(https?://|www\.)(www\.)?(?<host>[\p{L}\p{N}\-]{1,63}(\.[\p{L}\p{N}\-]{1,63})+)(:\d{1,5})?([/?#][^\s<>]*?)?(?<stop>[.,;:!?)\]""'”»]*)(?=\s|$)", RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex Address();

    [GeneratedRegex("!{2,}|\\?{2,}", RegexOptions.NonBacktracking, Milliseconds)]
    private static partial Regex Exclamations();

    [GeneratedRegex(@"\.{4,}", RegexOptions.NonBacktracking, Milliseconds)]
    private static partial Regex Dots();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking, Milliseconds)]
    private static partial Regex Spaces();
}
