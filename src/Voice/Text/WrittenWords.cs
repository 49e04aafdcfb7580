namespace PersonaAvatar.Voices.Text;

/// <summary>The words of a text as a caption shows them.</summary>
internal static class WrittenWords
{
    // Longest stretch that is one word: in scripts without spaces a caption moves on after a few characters, and nobody's
    // megabyte without a space becomes one word.
    private const int LongestWord = 60;
    private const int LongestIdeographic = 4;

    /// <summary>Words in order, without white space and control characters.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var start = -1;
        var ideographic = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var space = i == text.Length || char.IsWhiteSpace(text[i]) || char.IsControl(text[i]);
            var spaceless = !space && IsSpaceless(text[i]);
            var full = start >= 0 && i - start >= LongestWord && !(i < text.Length && char.IsLowSurrogate(text[i]));
            if (start >= 0 && (space || full || (spaceless && ideographic >= LongestIdeographic)))
            {
                yield return text[start..i];
                start = -1;
            }

            if (start < 0)
            {
                start = space ? -1 : i;
                ideographic = 0;
            }

            ideographic += spaceless ? 1 : 0;
        }
    }

    // Thai to Myanmar, kana, CJK ideographs: written without spaces. Their marks (。、) stay with the word before.
    private static bool IsSpaceless(char c)
        => c is (>= '\u0E01' and <= '\u0EDF') or (>= '\u1000' and <= '\u109F') or (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
