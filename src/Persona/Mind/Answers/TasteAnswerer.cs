using PersonaAvatar.Personas.Mind.Retrieval;
using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>"Do you like X?", "what do you think of X?", "what is your favourite X?".</summary>
internal sealed class TasteAnswerer : IAnswerer
{
    private static readonly Pattern s_like = new(@"^(so )?do you (also |really |still |not )?(like|love|enjoy|hate|dislike|prefer|fancy|want) (?<x>.+)$|^are you (fond of|a fan of|into|keen on) (?<x>.+)$");
    private static readonly Pattern s_view = new(@"\b(what do you think|what do you make|what is your [[opinion|view|take|thought]]|your [[opinion|views?|thoughts|take]]|how do you feel|what are your [[views|thoughts|feelings]]|any thoughts|do you believe|do you have an opinion|what would you say) (of|about|on|in|regarding|to) (?<x>.+)$|^(and )?(what|how) about (?<x>.+)$");

    private static readonly Pattern s_favourite = new(@"\bfavourite( kind of| type of| sort of)? (?<x>[a-z' ]+?)( to [a-z ]+)?$|\b(what|which) (?<x>[a-z]+) do you (like|love) (best|most)$");
    private static readonly string[] s_favourites = ["If I must choose, {x}.", "That would be {x}.", "Nothing beats {x}.", "{x}, and I will hear no argument.", "Put me down for {x}."];
    private static readonly string[] s_yes = ["Oh yes, very much so.", "I do, and I am not ashamed of it.", "More than is sensible.", "Indeed I do.", "With all that I have."];
    private static readonly string[] s_no = ["No, that and I have never been friends.", "Not in the least.", "I would rather not, thank you.", "No, and I have tried."];

    public string? Answer(Turn turn)
    {
        string line = turn.Line.Lower;
        if (s_favourite.Slot(line) is { } kind && Favourite(turn, kind) is { } favourite)
        {
            return Speaker.AskBack(turn, favourite);
        }

        string? liked = s_like.Slot(line);
        string? viewed = liked is null ? s_view.Slot(line) : null;
        if ((liked ?? viewed) is not { } matter || Sentences.Stems(matter).Count == 0)
        {
            return null;
        }

        List<string> stems = Sentences.Stems(matter);
        string? taste = liked is null ? null : Taste(turn, stems);
        List<Found> found = Speaker.Search(turn, Speaker.Weigh(stems), opinion: true);
        string? told = Speaker.Tell(turn, found, more: taste is null);
        if (told is null && taste is null)
        {
            return Speaker.WasSaid(turn, found) ? turn.Wording.AlreadySaid() : TopicAnswerer.Unknown(turn, matter);
        }

        return Speaker.AskBack(turn, string.Join(' ', new[] { taste, told }.Where(part => part is not null)));
    }

    // A statement that calls it a favourite, else something from the likes that is of the kind asked for.
    private static string? Favourite(Turn turn, string kind)
    {
        List<string> stems = Sentences.Stems(kind);
        int[] topics = [.. stems.SelectMany(Synonyms.Topics)];
        List<Found> named = [.. turn.Index.Find(stems.Append(Stemmer.Stem("favourite")).Select(stem => (stem, 1.0)))
            .Where(item => item.Direct > 0.95 || (item.Direct > 0.4 && item.Say.Contains("favo", StringComparison.Ordinal) && item.Score > 5))];
        if (Speaker.Tell(turn, named, more: false) is { } told)
        {
            return told;
        }

        string[] liked = [.. turn.Card.Likes.Where(thing => Sentences.Stems(thing) is var own && (own.Intersect(stems).Any() || own.SelectMany(Synonyms.Topics).Intersect(topics).Any()))];
        return liked.Length == 0
            ? null
            : turn.Wording.TryFresh(s_favourites, frame => frame.StartsWith('{')
                ? char.ToUpperInvariant(liked[0][0]) + liked[0][1..] + frame[3..]
                : frame.Replace("{x}", liked[0], StringComparison.Ordinal));
    }

    private static string? Taste(Turn turn, List<string> stems)
    {
        bool likes = turn.Card.Likes.Any(thing => Sentences.Stems(thing).Intersect(stems).Any());
        bool dislikes = turn.Card.Dislikes.Any(thing => Sentences.Stems(thing).Intersect(stems).Any());
        // Both, as in "strong tea" and "cold tea", is left to the statements.
        return likes == dislikes ? null : turn.Wording.TryFresh(likes ? s_yes : s_no);
    }
}
