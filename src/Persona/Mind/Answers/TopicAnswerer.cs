using PersonaAvatar.Personas.Mind.Retrieval;
using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>Everything else: questions on some matter, and things the listener tells.</summary>
internal sealed class TopicAnswerer : IAnswerer
{
    private static readonly Pattern s_about = new(@"\b(know about|know of|about|of|explain|describe|recommend|know) (a |an |the |any |some )?(?<x>[\p{L}' -]+)$");
    private static readonly Pattern s_leans = new(@"\b(it|that|this|they|them|he|she|him|her|there|those|these)\b");
    private static readonly Pattern s_past = new(@"^(i|we|my [a-z]+) (also |just |once |never |really )?(was|were|went|had|did|made|saw|met|bought|found|got|took|gave|lost|won|ate|came|read|heard|said|told|built|tried|[a-z]+ed)\b|\b(yesterday|last [[night|week|year|month|summer|winter]]|ago)\b");
    private static readonly Pattern s_echo = new(@"^(i|my|we|i'm|i've) [\p{L}' ]+$");
    private static readonly Pattern s_called = new(@"\bmy [a-z ]{2,20} (is|was) (called|named) (?<x>[a-z'-]+)$|\bmy [a-z ]{2,20} name is (?<x>[a-z'-]+)$");
    private static readonly string[] s_calledFrames = ["{x} is a name I will remember.", "A good name, {x}.", "{x} it is, then."];

    /// <summary>Admits not to know, and where there is a nearby thing to say, says it.</summary>
    public static string Unknown(Turn turn, string? matter)
    {
        string topic = matter is not null && matter.Split(' ').Length <= 4 ? Person.Swap(AsTyped(turn.Line.Focus, matter)) : "that";
        string reply = turn.Wording.Fresh(turn.Card.FallbackLines, PlainLines.Fallback, line => line.Replace("{topic}", topic, StringComparison.Ordinal));
        return turn.Wording.Chance(0.5) ? Speaker.AskAnything(turn, reply) : reply;
    }

    public string? Answer(Turn turn) => turn.Line.IsQuestion ? Question(turn) : Told(turn);

    private static string Question(Turn turn)
    {
        IEnumerable<(string, double)> stems = Speaker.Weigh(turn.Line.Stems);
        if (turn.Line.Stems.Count == 0 || (turn.Line.Stems.Count == 1 && s_leans.In(turn.Line.Lower)))
        {
            // "Was it cold there?" speaks of what was spoken of.
            stems = stems.Concat(Speaker.Weigh(Sentences.Stems(turn.Memory.LastReply), 0.4)).Concat(Speaker.Weigh(Sentences.Stems(turn.Memory.LastUserLine), 0.3));
        }

        List<Found> found = Speaker.Search(turn, stems);
        if (Speaker.Tell(turn, found) is { } told)
        {
            return Speaker.AskBack(turn, told);
        }

        return Speaker.WasSaid(turn, found) ? turn.Wording.AlreadySaid() : Unknown(turn, s_about.Slot(turn.Line.Lower));
    }

    private static string Told(Turn turn)
    {
        List<Found> found = Speaker.Search(turn, Speaker.Weigh(turn.Line.Stems));
        found.RemoveAll(item => item.Direct < 0.3);
        if (turn.Line.Words.Count <= 2 && turn.Line.Stems.Count > 0 && !turn.Memory.AwaitsAnswer)
        {
            // A bare word is a request: "pasta".
            return Speaker.Tell(turn, found) is { } about ? Speaker.AskBack(turn, about) : Unknown(turn, turn.Line.Lower);
        }

        string reaction = React(turn);
        string? told = Speaker.Tell(turn, found, more: false);
        if (told is not null)
        {
            return Speaker.AskBack(turn, $"{reaction} {told}", 0.35);
        }

        if (s_called.Slot(turn.Line.AllLower) is { } called && turn.Wording.TryFresh([$"What is {Capital(called)} like?"]) is { } alike)
        {
            return $"{reaction} {alike}";
        }

        string[] asks = s_past.In(turn.Line.AllLower) ? PlainLines.PastAsks : PlainLines.PresentAsks;
        bool ask = !turn.Memory.AwaitsAnswer || turn.Wording.Chance(0.5);
        return ask && turn.Wording.TryFresh(asks) is { } question ? $"{reaction} {question}" : Speaker.AskAnything(turn, reaction);
    }

    // "France", not "france".
    private static string AsTyped(string line, string matter)
    {
        int at = line.IndexOf(matter, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? matter : line.Substring(at, matter.Length);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string React(Turn turn)
    {
        if (s_called.Slot(turn.Line.AllLower) is { } name)
        {
            return turn.Wording.Fresh([], s_calledFrames, frame => frame.Replace("{x}", Capital(name), StringComparison.Ordinal));
        }

        string bare = turn.Line.Raw.TrimEnd('.', '!', ' ');
        if (s_echo.In(bare.ToLowerInvariant()) && turn.Line.AllWords.Count is > 2 and < 10 && !turn.Line.AllLower.Contains("you", StringComparison.Ordinal) && turn.Wording.Chance(0.45))
        {
            string echo = Person.Swap(bare);
            string question = char.ToUpperInvariant(echo[0]) + echo[1..] + "?";
            if (turn.Wording.IsFresh(question))
            {
                return $"{turn.Wording.Note(question)} {turn.Wording.Fresh(turn.Lines.Acknowledgements, PlainLines.Acknowledgements)}";
            }
        }

        return turn.Wording.Fresh(turn.Lines.Acknowledgements, PlainLines.Acknowledgements);
    }
}
