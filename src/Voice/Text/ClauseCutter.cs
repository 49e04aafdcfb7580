using System.Buffers;

namespace PersonaAvatar.Voices.Text;

/// <summary>Cuts clauses off the front of a growing text. Not thread-safe.</summary>
internal sealed class ClauseCutter(SentenceSplitterOptions options)
{
    private const string FenceMark = "```";

    // A clause of these alone says nothing.
    private static readonly SearchValues<char> Marks = SearchValues.Create(" .,;:!?…-–—\"'“”‘’()[]{}*_#|/\\。！？、，；：");

    private string text = "";
    private int start;
    private bool first = true;

    /// <summary>True while something waits to be cut.</summary>
    public bool HasText => start < text.Length;

    /// <summary>Adds text at the end.</summary>
    public void Append(string token)
    {
        text = start == text.Length ? token : string.Concat(text.AsSpan(start), token);
        start = 0;
    }

    /// <summary>
    /// The next clause, cleaned; null when more text is needed. <paramref name="idle"/>: nothing came for a while, so what
    /// stands at a boundary may go. <paramref name="final"/>: nothing will come, so everything must go.
    /// </summary>
    public string? Next(bool idle, bool final)
    {
        while (SkipBlank() && SkipFence(final))
        {
            var cut = FindCut(text.AsSpan(start), idle, final);
            if (cut <= 0)
            {
                return null;
            }

            var clause = SpokenText.Clean(text.Substring(start, cut));
            start += cut;
            if (clause.AsSpan().ContainsAnyExcept(Marks))
            {
                first = false;
                return clause;
            }
        }

        return null;
    }

    private bool SkipBlank()
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < text.Length;
    }

    // A block of code is read, not heard. An unfinished one keeps only its mark and the last characters.
    private bool SkipFence(bool final)
    {
        if (!text.AsSpan(start).StartsWith(FenceMark))
        {
            return true;
        }

        var end = text.IndexOf(FenceMark, start + FenceMark.Length, StringComparison.Ordinal);
        if (end >= 0)
        {
            start = end + FenceMark.Length;
            return SkipBlank() && SkipFence(final);
        }

        text = final ? "" : FenceMark + text[Math.Max(start + FenceMark.Length, text.Length - 2)..];
        start = 0;
        return false;
    }

    private int FindCut(ReadOnlySpan<char> rest, bool idle, bool final)
    {
        var weakCut = 0;
        var limit = Math.Min(rest.Length, options.LongestClause);
        for (var i = 0; i < limit; i++)
        {
            var kind = Boundaries.After(rest, i, idle, final, out var cut);
            if (kind is BoundaryKind.Unknown && !idle)
            {
                return 0;
            }

            if (kind is BoundaryKind.None or BoundaryKind.Unknown || InsideLink(rest, cut))
            {
                continue;
            }

            if (kind is BoundaryKind.Strong && (cut >= options.ShortestSentence || rest[i] == '\n' || (idle && cut == rest.Length) || !first))
            {
                return cut;
            }

            if (first && cut >= options.FirstPhrase)
            {
                return cut;
            }

            weakCut = kind is BoundaryKind.Weak && cut >= options.FirstPhrase ? cut : weakCut;
            i = cut - 1;
        }

        return WithoutSentence(rest, weakCut, idle, final);
    }

    private int WithoutSentence(ReadOnlySpan<char> rest, int weakCut, bool idle, bool final)
    {
        if (rest.Length > options.LongestClause)
        {
            var space = rest[..options.LongestClause].LastIndexOfAny(" \t\n");
            var hard = options.LongestClause - (char.IsHighSurrogate(rest[options.LongestClause - 1]) ? 1 : 0);
            return weakCut > options.LongestClause / 4 ? weakCut : space > 0 ? space + 1 : hard;
        }

        if (final)
        {
            return rest.Length;
        }

        if (!idle)
        {
            return 0;
        }

        // Nobody hears anything yet, or the source stalls: what is whole goes, but never half a word.
        if (weakCut > 0)
        {
            return weakCut;
        }

        var last = rest.LastIndexOf(' ');
        return first && last >= options.FirstPhrase && !InsideLink(rest, last) ? last + 1 : 0;
    }

    // True when a cut would part "[text](address)", finished or not.
    private static bool InsideLink(ReadOnlySpan<char> rest, int cut)
    {
        var open = rest[..Math.Min(cut, rest.Length)].LastIndexOf('[');
        if (open < 0)
        {
            return false;
        }

        var close = rest[open..].IndexOf(']');
        if (close < 0 || open + close >= cut)
        {
            return close >= 0 || rest.Length - open < 200;
        }

        var address = open + close + 1;
        return address < rest.Length && rest[address] == '(' && (rest[address..].IndexOf(')') is var end && (end < 0 ? rest.Length - address < 500 : address + end >= cut));
    }
}
