namespace PersonaAvatar.Voices.Text;

/// <summary>Finds the places where a text may be cut.</summary>
internal static class Boundaries
{
    private const string Stops = ".!?…";
    private const string WideStops = "。！？．｡";
    private const string Weak = ",;:";
    private const string WideWeak = "、，；：";

    // What belongs to the sentence before it: closing quotes and brackets, emphasis marks, further stops.
    private const string Closing = "\"'”’»›)]}」』）】*_~";

    /// <summary>
    /// Looks at the character at <paramref name="index"/>: whether a cut is allowed after it, and where exactly (one past
    /// what closes with it). <paramref name="final"/>: nothing follows the text;
    /// <paramref name="idle"/>: nothing may follow for long, so a stop at the end counts unless its word is an abbreviation.
    /// </summary>
    public static BoundaryKind After(ReadOnlySpan<char> text, int index, bool idle, bool final, out int cut)
    {
        var c = text[index];
        cut = index + 1;
        if (c == '\n')
        {
            return BoundaryKind.Strong;
        }

        var wide = WideStops.Contains(c) || WideWeak.Contains(c);
        var stop = Stops.Contains(c) || WideStops.Contains(c);
        var weak = Weak.Contains(c) || WideWeak.Contains(c) || (c is '—' or '–' && index > 0);
        if (!stop && !weak)
        {
            return BoundaryKind.None;
        }

        while (cut < text.Length && (Closing.Contains(text[cut]) || (stop && (Stops.Contains(text[cut]) || WideStops.Contains(text[cut])))))
        {
            cut++;
        }

        if (cut == text.Length && !final && !idle)
        {
            return BoundaryKind.Unknown;
        }

        // 3.14, 1,000, 10:30, example.com: no space, no boundary. Wide marks need none.
        if (!wide && c is not ('—' or '…') && cut < text.Length && !char.IsWhiteSpace(text[cut]))
        {
            return BoundaryKind.None;
        }

        return c == '.' && cut == index + 1 ? Stop(text, index, final) : stop ? BoundaryKind.Strong : BoundaryKind.Weak;
    }

    private static BoundaryKind Stop(ReadOnlySpan<char> text, int index, bool final)
    {
        var start = index;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text[start..index];

        // "1." at the start of a line numbers it.
        if (word.Length is 1 or 2 && !word.ContainsAnyExceptInRange('0', '9') && text[..start].TrimEnd(" \t*_") is var before && (before.Length == 0 || before[^1] == '\n'))
        {
            return BoundaryKind.None;
        }

        switch (Abbreviations.Ends(word))
        {
            case true:
                return BoundaryKind.Strong;
            case false:
                return final && text[(index + 1)..].IsWhiteSpace() ? BoundaryKind.Strong : BoundaryKind.None;
            default:
                var rest = text[(index + 1)..].TrimStart(" \t\"'“‘(*_");
                return rest.Length == 0 ? (final ? BoundaryKind.Strong : BoundaryKind.Unknown)
                    : char.IsUpper(rest[0]) || rest[0] == '\n' ? BoundaryKind.Strong : BoundaryKind.None;
        }
    }
}
