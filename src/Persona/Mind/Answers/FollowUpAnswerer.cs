using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>"Why?", "tell me more", "and you?", "yes", "no": lines that lean on the turn before.</summary>
internal sealed class FollowUpAnswerer : IAnswerer
{
    // Below this the next statement would change the subject.
    private const double Related = 3.4;

    private static readonly Pattern s_why = new(@"^(but |and |oh )?(why|why is that|why not|how come|how so|why so|for what reason|why do you [[say|think]] [[that|so]]|really why|what makes you say that|what do you mean( by that)?)$");
    private static readonly Pattern s_more = new(@"^(please |and |oh |ok )?(tell me more( about [[that|it|this|them|him|her]])?|more( please)?|go on|continue|and then|and|what else|keep going|say more|really|is that so|interesting|how interesting|(that|this|it) is (so |very |really |quite )?(interesting|fascinating|cool|nice|great|good|amazing|strange|curious|true)|what happened( then| next)?|then what|what was it like|how was [[that|it]]|i see|oh|wow|hm+|right|indeed|cool|nice|great|ok|okay|sure thing|fascinating|elaborate|explain( that)?)( please| about that)?$");
    private static readonly Pattern s_you = new(@"^(and |so )?(you|what about you|how about you|and yourself|yourself|and yours|yours|do you|are you|did you|have you)( then| though)?$");
    private static readonly Pattern s_yes = new(@"^(oh |well )?(yes|yeah|yep|yup|sure|of course|definitely|absolutely|i do|i am|i did|i have|indeed i do|certainly|exactly|true|i agree|agreed|right you are|that is right|si|aye|yes please|of course i do|i think so)( i do| i am| i did| i have| please| it is| indeed| exactly| of course)*$");
    private static readonly Pattern s_no = new(@"^(oh |well )?(no|nope|nah|not really|not at all|never|i do not|i am not|i did not|i have not|i do not think so|not yet|nothing|nobody|no one|i disagree|that is wrong|no way|not much|not particularly|i do not know|no idea|dunno|not sure|maybe|perhaps)( i do not| i am not| i did not| thanks| thank you| it is not| not really| never)*$");

    private static readonly Pattern s_doubt = new(@"^(no |but )?(i do not believe (you|that|it)|you are (wrong|lying|mistaken|joking|kidding)( about that)?|that is (not true|wrong|a lie|nonsense|not right)|i doubt (it|that)|nonsense|liar)$");
    private static readonly Pattern s_anything = new(@"^(please |can you |could you )?(tell me|say|give me|share|talk about|know) (something|anything|a secret|a fact|a fun fact|some news|your secret)( else| interesting| new| funny| i do not know| about you| about your life| more)*( please)?$|^(surprise me|talk to me|entertain me|impress me|say something|i am listening|i am (so |really |very |a bit )?bored)( today| now)?$");

    private static readonly string[] s_turns =
        ["That is about all there is to that, but here is another thing.", "There is not much more to it, so let me tell you something else.", "The rest would bore you, but this might not.", "That was the whole of it; now for something different."];

    public string? Answer(Turn turn)
    {
        string line = turn.Line.Lower;
        if (s_yes.In(line))
        {
            return React(turn, PlainLines.Yes);
        }

        if (s_no.In(line))
        {
            return React(turn, PlainLines.No);
        }

        if (s_anything.In(line) && turn.Wording.TryFresh([.. turn.Card.Facts.Select(fact => fact.Say)]) is { } fact)
        {
            return Speaker.AskBack(turn, Speaker.Open(turn, fact));
        }

        if (s_doubt.In(line))
        {
            return turn.Wording.Fresh([], PlainLines.Doubted);
        }

        bool why = s_why.In(line);
        if (!why && !s_more.In(line) && !s_you.In(line))
        {
            return null;
        }

        string? told = Continue(turn, s_you.In(line) ? 1.0 : 0.5);
        if (why)
        {
            string frame = turn.Wording.Fresh([], PlainLines.WhyFrames);
            return told is null ? Speaker.AskBack(turn, frame, 0.6) : $"{frame} {told}";
        }

        return told ?? Unrelated(turn);
    }

    // The matter of the turn before: its question weighs as much as its answer says.
    private static string? Continue(Turn turn, double own)
    {
        IEnumerable<(string, double)> stems = Speaker.Weigh(Sentences.Stems(turn.Memory.LastUserLine), own)
            .Concat(Speaker.Weigh(Sentences.Stems(turn.Memory.LastReply), 0.5));
        List<Retrieval.Found> found = [.. turn.Index.Find(stems).Where(item => item.Score >= Related).Take(6)];
        return Speaker.Tell(turn, found, more: false);
    }

    private static string React(Turn turn, string[] plain)
    {
        string reaction = turn.Wording.TryFresh(plain) ?? turn.Wording.Fresh(turn.Lines.Acknowledgements, PlainLines.Acknowledgements);
        string? told = turn.Memory.AwaitsAnswer ? Continue(turn, 0.5) : null;
        return told is not null ? $"{reaction} {told}" : Speaker.AskAnything(turn, reaction);
    }

    private static string Unrelated(Turn turn)
    {
        string turned = turn.Wording.Fresh([], s_turns);
        string[] all = [.. turn.Card.Facts.Concat(turn.Card.Opinions).Select(statement => statement.Say)];
        return turn.Wording.TryFresh(all) is { } told ? $"{turned} {told}" : turn.Wording.AlreadySaid();
    }
}
