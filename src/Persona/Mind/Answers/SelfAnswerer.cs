using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>Direct questions about the persona: age, work, origin, home, family, looks, likes.</summary>
internal sealed class SelfAnswerer : IAnswerer
{
    private static readonly (Pattern Asked, Func<Identity, string> Answer, string Topic)[] s_questions =
    [
        (new(@"\b(tell me( something| a bit| more)? about yourself|introduce yourself|describe yourself|^who are you|^who is this|about you$|what are you$|what kind of [[person|thing|creature]] are you)"), self => self.Introduction, "life work"),
        (new(@"\b(how old are you|your age|when were you born|your birthday|what age are you|how many years)\b"), self => self.Age, "age old birthday"),
        (new(@"\bwhat do you do( for a living| for work| all day)?$|\byour (job|work|profession|occupation|trade)$|\bwhat is your (job|work|profession|occupation|trade)\b|\bdo you (work|have a job)$|what you do for a living"), self => self.Occupation, "work job"),
        (new(@"\bwhere (are|do) you (come )?from\b|\bwhere were you (born|made|built)\b|\bwhere did you (grow up|come from)\b|\byour (origin|hometown|birthplace)\b"), self => self.Origin, "born childhood village"),
        (new(@"\bwhere do you live\b|\bwhere are you( now| right now| today)?$|\bwhere is your home\b|\byour (house|home)$"), self => self.Home, "home house live"),
        (new(@"\b(do you have|have you got|have you|tell me about|about) (a |any |your )(big )?family\b|\bare you (married|single)\b|\bdo you have (any )?(children|kids|a husband|a wife|siblings|brothers|sisters|a partner)\b"), self => self.Family, "family"),
        (new(@"\bwhat do you look like\b|\bdescribe your (face|looks|appearance)\b|\bwhat are you wearing\b"), self => self.Appearance, "appearance look wear"),
    ];

    private static readonly Pattern s_likes = new(@"\bwhat do you (really )?(like|love|enjoy)( to do| doing| most| best)?$|\b(your )?(hobby|hobbies|interests|passions?)$|\bwhat are you into$|\bwhat makes you happy$|\bdo for fun$|\bin your (free|spare) time$|\bwhat things do you like\b");
    private static readonly Pattern s_dislikes = new(@"\bwhat do you (really )?(hate|dislike|not like|despise)( most)?$|\bwhat (annoys|irritates|bothers|angers) you( most)?$|\bpet peeves?\b|\bwhat makes you (angry|mad|cross|sad)$|\bdo you not like$");
    private static readonly Pattern s_able = new(@"\bwhat can you do\b|\bwhat can i ask\b|\bwhat should i ask\b|\bwhat can we talk about\b|\bwhat do you know about$|^help$|\bhow can you help\b|\bwhat do you know$|\bwhat shall we talk about\b|\bwhat else can you\b");

    private static readonly string[] s_likeFrames = ["I am fond of {x}.", "Give me {x} and I am happy.", "The short list is {x}.", "I could not do without {x}."];
    private static readonly string[] s_dislikeFrames = ["I could do without {x}.", "Spare me {x}.", "I never made peace with {x}.", "You may keep {x}."];
    private static readonly string[] s_ableFrames = ["Ask me about {x}, or for a story, a joke, a sum or the time.", "I can talk about {x}, tell a story or a joke, and work out a sum.", "I know a thing or two about {x}, and I remember what you tell me."];

    public string? Answer(Turn turn)
    {
        string line = turn.Line.Lower;
        foreach ((Pattern asked, Func<Identity, string> answer, string topic) in s_questions)
        {
            if (asked.In(line))
            {
                return Direct(turn, answer(turn.Card.Identity), topic);
            }
        }

        if (s_able.In(line))
        {
            return turn.Wording.Fresh([], s_ableFrames, frame => Fill(turn, frame, turn.Card.Likes));
        }

        if (s_likes.In(line) && turn.Card.Likes.Count > 0)
        {
            return Speaker.AskBack(turn, turn.Wording.Fresh([], s_likeFrames, frame => Fill(turn, frame, turn.Card.Likes)), 0.6);
        }

        return s_dislikes.In(line) && turn.Card.Dislikes.Count > 0
            ? Speaker.AskBack(turn, turn.Wording.Fresh([], s_dislikeFrames, frame => Fill(turn, frame, turn.Card.Dislikes)), 0.3)
            : null;
    }

    private static string? Direct(Turn turn, string answer, string topic)
    {
        if (answer.Length > 0 && turn.Wording.IsFresh(answer))
        {
            return Speaker.AskBack(turn, Speaker.Open(turn, turn.Wording.Note(answer)));
        }

        string[] asked = [.. turn.Line.Stems, .. Sentences.Stems(topic)];
        string? more = Speaker.Tell(turn, Speaker.Search(turn, Speaker.Weigh(asked)), more: false);
        return more ?? (answer.Length > 0 ? turn.Wording.AlreadySaid() : null);
    }

    private static string Fill(Turn turn, string frame, IReadOnlyList<string> things)
    {
        string[] three = [.. Enumerable.Range(turn.Memory.Replies.Count % Math.Max(1, things.Count), Math.Min(3, things.Count)).Select(i => things[i % things.Count])];
        string list = three.Length switch
        {
            0 => "whatever comes up",
            1 => three[0],
            _ => $"{string.Join(", ", three[..^1])} and {three[^1]}",
        };
        return frame.Replace("{x}", list, StringComparison.Ordinal);
    }
}
