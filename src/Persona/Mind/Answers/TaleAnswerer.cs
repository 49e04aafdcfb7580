using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>Stories and jokes, each told once.</summary>
internal sealed class TaleAnswerer : IAnswerer
{
    private static readonly Pattern s_story = new(@"\b(story|stories|tale|tales|anecdote|adventure|adventures)\b");
    private static readonly Pattern s_joke = new(@"\b(joke|jokes|make me laugh|something funny|cheer me up|be funny|pun|puns|riddle)\b");
    private static readonly Pattern s_ask = new(@"\b(tell|know|hear|share|another|a|any|give|got|have|more|make|your|something|please|one|be|cheer)\b");
    private static readonly Pattern s_another = new(@"^(please )?(tell me )?(another|another one|one more|again|more|more please|encore|do another|got another|any more|any others|next one)( please| one)?$");

    public string? Answer(Turn turn)
    {
        string line = turn.Line.Lower;
        string before = Contractions.Expand(Sentences.Words(turn.Memory.LastUserLine));
        bool another = s_another.In(line);
        if ((s_joke.In(line) && s_ask.In(line) && turn.Line.Words.Count < 14) || (another && Told(turn, turn.Card.Jokes)) || (another && s_joke.In(before)))
        {
            return turn.Wording.TryFresh(turn.Card.Jokes) ?? turn.Wording.Fresh([], PlainLines.NoMoreJokes);
        }

        if ((s_story.In(line) && s_ask.In(line) && turn.Line.Words.Count < 16 && !line.StartsWith("i ", StringComparison.Ordinal)) || (another && (Told(turn, turn.Card.Stories) || s_story.In(before))))
        {
            return Story(turn) ?? turn.Wording.Fresh([], PlainLines.NoMoreStories);
        }

        return null;
    }

    private static bool Told(Turn turn, IReadOnlyList<string> tales) =>
        turn.Memory.LastReply.Length > 0 && tales.Any(tale => turn.Memory.LastReply.Contains(tale, StringComparison.Ordinal));

    // "A story about your husband": the one that holds most of what was asked for, else any.
    private static string? Story(Turn turn)
    {
        string[] wanted = [.. turn.Line.Stems.Where(stem => stem is not ("story" or "stori" or "tale" or "adventure" or "anecdot"))];
        string[] best = [.. turn.Card.Stories.Where(story => Sentences.Stems(story).Intersect(wanted).Any())];
        return turn.Wording.TryFresh(best) ?? turn.Wording.TryFresh(turn.Card.Stories);
    }
}
