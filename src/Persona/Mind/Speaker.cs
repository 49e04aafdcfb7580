using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Mind.Language;
using PersonaAvatar.Personas.Mind.Retrieval;

namespace PersonaAvatar.Personas.Mind;

/// <summary>Puts a thing the way the persona would: openers, a second thought, a question back.</summary>
internal static class Speaker
{
    private const double GoodScore = 3.2;
    private const double GoodShare = 0.3;

    /// <summary>The statements that really bear on the stems, best first, said ones included.</summary>
    public static List<Found> Search(Turn turn, IEnumerable<(string Stem, double Weight)> stems, bool opinion = false)
    {
        List<Found> found = [.. turn.Index.Find(stems).Where(item => item.Direct >= GoodShare || item.Score >= GoodScore)];
        // Asked for a view, a view of the same matter comes before a fact.
        return opinion ? [.. found.OrderByDescending(item => item.Score * (item.IsOpinion ? 1.5 : 1))] : found;
    }

    /// <summary>Weights for stems: words that go with any matter count little beside the matter itself.</summary>
    public static IEnumerable<(string Stem, double Weight)> Weigh(IReadOnlyList<string> stems, double weight = 1)
    {
        bool matter = stems.Any(stem => !WordLists.Weak.Contains(stem));
        return stems.Select(stem => (stem, matter && WordLists.Weak.Contains(stem) ? weight * 0.25 : weight));
    }

    /// <summary>Whether what was asked for has been said already.</summary>
    /// <remarks>A statement that was only near the matter does not count as having been asked for.</remarks>
    public static bool WasSaid(Turn turn, List<Found> found) => found.Count > 0 && found[0].Direct > 0.5 && !turn.Wording.IsFresh(found[0].Say);

    /// <summary>The best statement not said yet, said in style; null when there is none.</summary>
    public static string? Tell(Turn turn, List<Found> found, bool more = true)
    {
        int first = found.FindIndex(item => turn.Wording.IsFresh(item.Say));
        if (first < 0)
        {
            return null;
        }

        string reply = Open(turn, turn.Wording.Note(found[first].Say));
        double share = turn.Card.SpeakingStyle.Verbosity switch { 1 => 0.1, 2 => 0.4, _ => 0.7 };
        if (!more || Sentences.Split(reply).Count > 2 || !turn.Wording.Chance(share))
        {
            return reply;
        }

        int second = found.FindIndex(first + 1, item => item.Score > found[first].Score * 0.6 && turn.Wording.IsFresh(item.Say));
        return second < 0 ? reply : $"{reply} {Fill(turn, turn.Wording.Note(found[second].Say))}";
    }

    /// <summary>Adds a question back now and then, one that fits the matter.</summary>
    public static string AskBack(Turn turn, string reply, double? share = null)
    {
        double wish = share ?? 0.15 + (0.4 * turn.Card.Personality.Extraversion) - (turn.Memory.AwaitsAnswer ? 0.2 : 0);
        if (reply.EndsWith('?'))
        {
            return reply;
        }

        if (!turn.Wording.Chance(wish))
        {
            return turn.Wording.Chance(0.1) && turn.Wording.TryFresh(turn.Card.SpeakingStyle.Closers) is { } closer ? $"{reply} {closer}" : reply;
        }

        return Fitting(turn, reply) is { } question ? $"{reply} {Address(turn, question)}" : reply;
    }

    /// <summary>A question of the persona's own on anything, for turns without a matter.</summary>
    public static string AskAnything(Turn turn, string reply) =>
        turn.Wording.TryFresh(turn.Card.SpeakingStyle.AskBacks) is { } question ? $"{reply} {Address(turn, question)}" : reply;

    /// <summary>Puts an opener before a sentence, where the sentence allows it.</summary>
    public static string Open(Turn turn, string sentence) =>
        Before(turn, turn.Card.SpeakingStyle.Openers, sentence, turn.Memory.Replies.TakeLast(3).Count(reply => StartsOpened(turn.Card, reply)) switch { 0 => 0.65, 1 => 0.35, _ => 0.15 });

    /// <summary>A word with its first letter small where it may be: not "I", not a name.</summary>
    public static string? Lowered(string sentence)
    {
        int end = sentence.IndexOf(' ', StringComparison.Ordinal);
        string first = end < 0 ? sentence : sentence[..end];
        string bare = first.TrimEnd(',', ':').Replace('’', '\'');
        if (bare is "I" or "I'm" or "I've" or "I'd" or "I'll")
        {
            return sentence;
        }

        return WordLists.Lowerable.Contains(bare.ToLowerInvariant()) ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : null;
    }

    private static string Fill(Turn turn, string sentence) => Before(turn, turn.Card.SpeakingStyle.Fillers, sentence, 0.6);

    private static bool StartsOpened(PersonaCard card, string reply) =>
        card.SpeakingStyle.Openers.Any(opener => reply.StartsWith(opener, StringComparison.Ordinal));

    private static string Before(Turn turn, IReadOnlyList<string> openers, string sentence, double share)
    {
        // An opener heard a moment ago sounds like a machine.
        string[] recent = [.. openers.Where(opener => !turn.Memory.Replies.TakeLast(5).Any(reply => reply.Contains(opener, StringComparison.OrdinalIgnoreCase)))];
        bool wants = turn.Wording.Chance(share);
        return wants && recent.Length > 0 && Lowered(sentence) is { } lowered ? $"{turn.Wording.Any(recent)} {lowered}" : sentence;
    }

    private static string? Fitting(Turn turn, string reply)
    {
        HashSet<string> stems = [.. Sentences.Stems(reply), .. turn.Line.Stems];
        HashSet<int> topics = [.. turn.Line.Stems.SelectMany(Synonyms.Topics)];
        string[] own = [.. turn.Card.SpeakingStyle.AskBacks.Where(question =>
            Sentences.Stems(question) is var asked && (asked.Exists(stems.Contains) || asked.SelectMany(Synonyms.Topics).Any(topics.Contains)))];
        return turn.Wording.TryFresh(own) ?? turn.Wording.TryFresh(PlainLines.AskBacks);
    }

    private static string Address(Turn turn, string question)
    {
        IReadOnlyList<string> terms = turn.Memory.Name is { } name ? [name, .. turn.Card.SpeakingStyle.AddressTerms] : turn.Card.SpeakingStyle.AddressTerms;
        return terms.Count > 0 && question.EndsWith('?') && !question.Contains(',', StringComparison.Ordinal) && turn.Wording.Chance(0.3)
            ? $"{question[..^1]}, {turn.Wording.Any(terms)}?"
            : question;
    }
}
