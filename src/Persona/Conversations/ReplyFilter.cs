using System.Globalization;
using System.Text;

namespace PersonaAvatar.Personas.Conversations;

/// <summary>
/// Lets through what can be spoken of a model's stream, whole words only: a word is held until it is known to be
/// complete, so a stream that breaks leaves no half word. Reasoning between think tags is dropped; markup
/// documents, error objects and broken characters are faults.
/// </summary>
internal sealed class ReplyFilter
{
    private const string ThinkOpen = "<think>";
    private const string ThinkClose = "</think>";
    private const int LongestThought = 60_000;

    private readonly StringBuilder _held = new();
    private int _thought;
    private bool _started;
    private bool _thinking;

    /// <summary>Whether a word of the reply has passed.</summary>
    public bool Started => _started;

    /// <summary>Whether the end came in the middle of a word, as far as can be seen.</summary>
    public bool HoldsWord => _held.Length > 0 && char.IsLetter(_held[^1]);

    /// <summary>Takes a piece and gives what is ready, which may be empty; null when it is garbage.</summary>
    public string? Push(string piece)
    {
        if (!Append(piece))
        {
            return null;
        }

        if (!_started && !Open())
        {
            return LooksLikeDocument() || _thought > LongestThought ? null : "";
        }

        int end = WholeWords();
        if (end == 0 || (!_started && !HasWord(end)))
        {
            return "";
        }

        _started = true;
        string ready = _held.ToString(0, end);
        _held.Remove(0, end);
        return ready;
    }

    /// <summary>What is left at the good end of a stream.</summary>
    public string Rest()
    {
        bool any = _started || (!_thinking && Open() && HasWord(_held.Length));
        string rest = any ? _held.ToString() : "";
        _held.Clear();
        _started |= any;
        return rest;
    }

    private bool Append(string piece)
    {
        int broken = 0;
        int seen = 0;
        foreach (char c in piece)
        {
            seen++;
            if (c == '\uFFFD' || (char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
            {
                broken++;
                continue;
            }

            // Line ends are pauses to a reader and nothing to a listener.
            _held.Append(c is '\n' or '\r' or '\t' ? ' ' : c);
        }

        return broken * 3 <= seen;
    }

    // True when what is held is the beginning of spoken text.
    private bool Open()
    {
        while (true)
        {
            string held = _held.ToString().TrimStart();
            if (_thinking)
            {
                int close = held.IndexOf(ThinkClose, StringComparison.OrdinalIgnoreCase);
                if (close < 0)
                {
                    int kept = Math.Min(held.Length, ThinkClose.Length - 1);
                    _thought += held.Length - kept;
                    Hold(held[^kept..]);
                    return false;
                }

                _thinking = false;
                Hold(held[(close + ThinkClose.Length)..]);
                continue;
            }

            if (held.StartsWith(ThinkOpen, StringComparison.OrdinalIgnoreCase))
            {
                _thinking = true;
                Hold(held[ThinkOpen.Length..]);
                continue;
            }

            Hold(held);
            return held.Length > 0 && held[0] is not ('<' or '{');
        }
    }

    private void Hold(string text) => _held.Clear().Append(text);

    private bool LooksLikeDocument()
    {
        if (_thinking || _held.Length == 0)
        {
            return false;
        }

        string start = _held.ToString(0, Math.Min(_held.Length, ThinkOpen.Length));
        return _held[0] == '{' || !ThinkOpen.StartsWith(start, StringComparison.OrdinalIgnoreCase);
    }

    private int WholeWords()
    {
        int end = _held.Length;
        while (end > 0 && IsInnerWord(_held[end - 1]))
        {
            end--;
        }

        // A lone high surrogate waits for its partner.
        return end > 0 && char.IsHighSurrogate(_held[end - 1]) ? end - 1 : end;
    }

    private bool HasWord(int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (char.IsLetterOrDigit(_held[i]) || char.IsSurrogate(_held[i]))
            {
                return true;
            }
        }

        return false;
    }

    // Scripts without spaces (CJK, Thai) have no words to wait for.
    private static bool IsInnerWord(char c) =>
        c is '\'' or '’' || (char.IsLetterOrDigit(c) && c < 0x2E80 && c is not (>= '\u0E00' and < '\u0F00'))
        || (c < 0x2E80 && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
}
