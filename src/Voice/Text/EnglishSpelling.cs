using System.Text;
using System.Text.RegularExpressions;

namespace PersonaAvatar.Voices.Text;

/// <summary>
/// Writes a word so that an engine that reads only plain English letters can say it: symbols as words, accents dropped,
/// anything else left out.
/// </summary>
public static partial class EnglishSpelling
{
    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['&'] = " and ", ['%'] = " percent ", ['€'] = " euros ", ['£'] = " pounds ", ['¥'] = " yen ", ['°'] = " degrees ",
        ['+'] = " plus ", ['='] = " equals ", ['@'] = " at ", ['×'] = " times ", ['÷'] = " divided by ", ['±'] = " plus or minus ",
        ['©'] = " copyright ", ['™'] = " trademark ", ['½'] = " one half ", ['¼'] = " one quarter ", ['¾'] = " three quarters ",
        ['²'] = " squared ", ['³'] = " cubed ", ['µ'] = " micro ", ['#'] = " number ", ['<'] = " less than ", ['>'] = " greater than ",
        ['ß'] = "ss", ['æ'] = "ae", ['Æ'] = "Ae", ['œ'] = "oe", ['Œ'] = "Oe", ['ø'] = "o", ['Ø'] = "O", ['đ'] = "d", ['Đ'] = "D",
        ['ł'] = "l", ['Ł'] = "L", ['þ'] = "th", ['Þ'] = "Th", ['ð'] = "th", ['ı'] = "i",
        ['’'] = "'", ['‘'] = "'", ['“'] = "\"", ['”'] = "\"", ['–'] = ", ", ['—'] = ", ", ['…'] = "...", ['。'] = ".", ['、'] = ",", ['！'] = "!", ['？'] = "?",
    };

    // Latin letters with marks, and the letter below: composition tables are not available in every culture mode.
    private const string Marked = "àáâãäåāăąçćĉċčďèéêëēĕėęěĝğġģĥìíîïĩīĭįĵķĺļľñńņňòóôõöōŏőŕŗřśŝşšţťùúûüũūŭůűųŵýÿŷźżžÀÁÂÃÄÅĀĂĄÇĆĈĊČĎÈÉÊËĒĔĖĘĚĜĞĠĢĤÌÍÎÏĨĪĬĮİĴĶĹĻĽÑŃŅŇÒÓÔÕÖŌŎŐŔŖŘŚŜŞŠŢŤÙÚÛÜŨŪŬŮŰŲŴÝŸŶŹŻŽ";
    private const string Plain = "aaaaaaaaacccccdeeeeeeeeegggghiiiiiiiijklllnnnnoooooooorrrssssttuuuuuuuuuuwyyyzzzAAAAAAAAACCCCCDEEEEEEEEEGGGGHIIIIIIIIIJKLLLNNNNOOOOOOOORRRSSSSTTUUUUUUUUUUWYYYZZZ";

    /// <summary>ASCII for one written word; empty when nothing of it can be said.</summary>
    public static string Spell(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.AsSpan().ContainsAny('€', '£', '¥'))
        {
            // "€3.50" is said "3.50 euros".
            word = Price().Replace(word, "${amount}${sign}");
        }

        var result = new StringBuilder(word.Length + 8);
        foreach (var c in word)
        {
            if (Symbols.TryGetValue(c, out var symbol))
            {
                result.Append(symbol);
            }
            else if (c is >= ' ' and < (char)127)
            {
                result.Append(c is '[' or ']' or '{' or '}' or '|' or '\\' or '^' or '~' or '`' or '*' or '_' ? ' ' : c);
            }
            else if (Marked.IndexOf(c, StringComparison.Ordinal) is var i && i >= 0)
            {
                result.Append(Plain[i]);
            }
        }

        return result.ToString().Trim();
    }

    [GeneratedRegex(@"(?<sign>[€£¥])(?<amount>\d[\d.,]*\d|\d)", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Price();
}
