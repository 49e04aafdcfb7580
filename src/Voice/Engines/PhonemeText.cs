using System.Text;

namespace PersonaAvatar.Voices.Engines;

/// <summary>Text as IPA with its punctuation kept: espeak-ng drops marks, neural voices were taught with them.</summary>
internal static class PhonemeText
{
    private const string Marks = ".,;:!?…—";

    private static readonly Dictionary<char, char> Twins = new() { ['。'] = '.', ['．'] = '.', ['，'] = ',', ['、'] = ',', ['；'] = ';', ['：'] = ':', ['！'] = '!', ['？'] = '?', ['–'] = '—' };

    /// <summary>Symbols in order: IPA letters and marks, words apart by spaces.</summary>
    public static async Task<string> ReadAsync(IPhonemizer phonemizer, string text, string voice, CancellationToken cancellationToken)
    {
        var said = new StringBuilder();
        foreach (var (piece, mark) in Cut(text))
        {
            if (piece.Any(char.IsLetterOrDigit))
            {
                var ipa = await phonemizer.TranscribeAsync(piece, voice, cancellationToken);
                said.Append(said.Length > 0 ? " " : "").Append(Plain(ipa));
            }

            if (mark != 0 && said.Length > 0)
            {
                said.Append(mark);
            }
        }

        return said.ToString();
    }

    // A mark inside a number or a word ("3.5", "e.g.") ends nothing.
    internal static IEnumerable<(string Piece, char Mark)> Cut(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var mark = Twins.GetValueOrDefault(text[i], text[i]);
            if (!Marks.Contains(mark, StringComparison.Ordinal) || (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && mark == text[i]))
            {
                continue;
            }

            yield return (text[start..i], mark);
            start = i + 1;
        }

        yield return (text[start..], '\0');
    }

    // "(en)" and "(de)" announce a change of language and are not spoken.
    private static string Plain(string ipa)
    {
        var plain = new StringBuilder(ipa.Length);
        var depth = 0;
        foreach (var letter in ipa.Replace('\n', ' '))
        {
            depth += letter == '(' ? 1 : 0;
            if (depth == 0)
            {
                plain.Append(letter);
            }

            depth -= letter == ')' && depth > 0 ? 1 : 0;
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
