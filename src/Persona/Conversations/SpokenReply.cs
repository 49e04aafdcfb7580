using System.Text;

namespace PersonaAvatar.Personas.Conversations;

/// <summary>What has been given out of a reply, and where it must end.</summary>
internal sealed class SpokenReply(int longest)
{
    private readonly StringBuilder _text = new();
    private bool _full;

    public string Text => _text.ToString();

    /// <summary>The part of a piece that is still spoken; empty once the reply is long enough.</summary>
    /// <remarks>From four fifths of the limit on, the first end of a sentence ends the reply; the limit itself cuts at a word.</remarks>
    public string Take(string piece)
    {
        if (_full)
        {
            return "";
        }

        for (int i = 0; i < piece.Length; i++)
        {
            int length = _text.Length + i + 1;
            bool sentence = piece[i] is '.' or '!' or '?' or '…' or '。' or '！' or '？'
                && (i + 1 == piece.Length || char.IsWhiteSpace(piece[i + 1]) || piece[i] > 0x2E80);
            if (sentence && length >= longest * 4 / 5)
            {
                _full = true;
                return Add(piece[..(i + 1)]);
            }

            if (length >= longest)
            {
                _full = true;
                return Add(AtWord(piece[..i]) + "…");
            }
        }

        return Add(piece);
    }

    public string Add(string piece)
    {
        _text.Append(piece);
        return piece;
    }

    private static string AtWord(string text)
    {
        int space = text.LastIndexOf(' ');
        string cut = space > 0 ? text[..space] : text;
        return cut.Length > 0 && char.IsHighSurrogate(cut[^1]) ? cut[..^1] : cut;
    }
}
