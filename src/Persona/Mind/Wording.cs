using System.Text;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind;

/// <summary>Chooses words that were not said yet in this conversation. Choices follow from the seed and the messages alone.</summary>
internal sealed class Wording
{
    private readonly PersonaCard _card;
    private readonly Random _random;
    private readonly StringBuilder _said = new(" ");
    private string? _spoken;

    public Wording(PersonaCard card, IEnumerable<string> replies, int seed)
    {
        _card = card;
        _random = new Random(seed);
        foreach (string reply in replies)
        {
            Note(reply);
        }
    }

    /// <summary>True once in <c>1 / share</c> calls.</summary>
    public bool Chance(double share) => _random.NextDouble() < share;

    /// <summary>Whether no sentence of the text was said, also not inside another.</summary>
    public bool IsFresh(string text)
    {
        string said = _spoken ??= _said.ToString();
        return Sentences.Split(text).TrueForAll(sentence => !said.Contains($" {Sentences.Key(sentence)} ", StringComparison.Ordinal));
    }

    /// <summary>A line that was not said yet, now counted as said; null when there is none.</summary>
    public string? TryFresh(IReadOnlyList<string> lines, Func<string, string>? fill = null)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        int first = _random.Next(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            string line = lines[(first + i) % lines.Count];
            line = fill is null ? line : fill(line);
            if (IsFresh(line))
            {
                return Note(line);
            }
        }

        return null;
    }

    /// <summary>A line not said yet: the persona's, else a plain one, else that it was said, else a made one.</summary>
    public string Fresh(IReadOnlyList<string> own, IReadOnlyList<string> plain, Func<string, string>? fill = null) =>
        TryFresh(own, fill) ?? TryFresh(plain, fill) ?? AlreadySaid();

    /// <summary>Admits in character that there is nothing new to say.</summary>
    public string AlreadySaid() => TryFresh(_card.Lines.AlreadySaid) ?? TryFresh(PlainLines.AlreadySaid) ?? Made();

    /// <summary>Counts a text as said.</summary>
    public string Note(string text)
    {
        foreach (string sentence in Sentences.Split(text))
        {
            _said.Append(Sentences.Key(sentence)).Append(" | ");
        }

        _spoken = null;
        return text;
    }

    /// <summary>A choice among equals.</summary>
    public T Any<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    // Hundreds of combinations: a conversation ends before they do.
    private string Made()
    {
        int start = _random.Next(1_000_000);
        for (int i = 0; i < PlainLines.MadeCount; i++)
        {
            string made = PlainLines.Made(start + i);
            if (IsFresh(made))
            {
                return Note(made);
            }
        }

        return $"That makes {_said.Length} letters I have said, and still you are here.";
    }
}
