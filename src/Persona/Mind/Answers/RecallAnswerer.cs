using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>What the listener told earlier, and what the persona said last.</summary>
internal sealed class RecallAnswerer : IAnswerer
{
    private static readonly Pattern s_told = new(@"\b(what did i [[tell|say]]|what have i told|do you remember|did i tell you|did i mention|what do you know about me|what i told you|what i said|have i told you|remember what i)\b");
    private static readonly Pattern s_again = new(@"^(what did you [[say|just say]]( just now)?|say that again( please)?|repeat( that)?( please)?|can you repeat( that)?( please)?|could you repeat that( please)?|pardon( me)?|come again|what was that|i did not [[hear|catch|get]] that|once more please|excuse me)$");
    private static readonly Pattern s_mine = new(@"^(what|who|where|when|how|which|is|are|was|do|does|did|am) .*\b(my|i|me)\b");
    private static readonly Pattern s_notMine = new(@"\b(should i|can i|could i|may i|do i [[need|have to|get]]|would i|shall i|tell me|give me|help me|must i|how do i|teach me|about me|with me|for me|to me|show me|love me|like me|hear me|see me|marry me|believe me)\b");
    private static readonly Pattern s_ofMe = new(@"^(what|who|where|when|how old|how many|which) .*\b(do|did|am|was|have) i\b");
    private static readonly HashSet<string> s_words = ["rememb", "remember", "told", "mention", "tell", "earlier", "said"];

    private static readonly string[] s_frames = ["You told me that {x}.", "You said that {x}.", "I remember: {x}.", "As I recall, {x}.", "If I heard you right, {x}.", "It stayed with me that {x}."];
    private static readonly string[] s_nothing = ["You have not told me anything about that yet.", "I do not remember you saying a word about it.", "That you have kept to yourself so far.", "Nothing about that has reached me yet."];

    public string? Answer(Turn turn)
    {
        string line = turn.Line.Lower;
        if (s_again.In(line))
        {
            return turn.Memory.LastReply.Length == 0
                ? null
                : $"{turn.Wording.Fresh([], PlainLines.Repeat).TrimEnd('.')} {turn.Memory.LastReply}";
        }

        bool asked = s_told.In(line);
        if (!asked && !(s_mine.In(line) && !s_notMine.In(line)))
        {
            return null;
        }

        string? recalled = Recall(turn, asked);
        return recalled is not null
            ? turn.Wording.TryFresh(s_frames, frame => frame.Replace("{x}", recalled, StringComparison.Ordinal)) ?? $"Once more, then: {recalled}."
            : asked || line.Contains(" my ", StringComparison.Ordinal) || s_ofMe.In(line) ? turn.Wording.Fresh([], s_nothing) : null;
    }

    private static string? Recall(Turn turn, bool any)
    {
        string[] wanted = [.. turn.Line.Stems.Where(stem => !s_words.Contains(stem))];
        var told = turn.Memory.UserLines
            .SelectMany(Sentences.Split)
            .Where(sentence => !sentence.EndsWith('?') && Tells(sentence))
            .Select(sentence => (sentence, hits: Hits(Sentences.Stems(sentence), wanted)))
            .ToList();
        if (wanted.Length == 0)
        {
            return any && told.Count > 0 ? Person.Swap(told[^1].sentence) : null;
        }

        (string? best, double hits) = told.OrderByDescending(pair => pair.hits).FirstOrDefault();
        return best is not null && hits > 0 ? Person.Swap(best) : null;
    }

    private static bool Tells(string sentence)
    {
        List<string> words = Sentences.Words(sentence);
        return words.Count > 2 && words.Exists(word => word is "i" or "my" or "i'm" or "i've" or "we" or "our" or "im" or "he" or "she" or "it" or "they" or "we're")
            && !s_told.In(Contractions.Expand(words)) && words[0] is not ("what" or "who" or "where" or "how" or "why" or "when" or "do" or "does" or "can" or "is" or "are");
    }

    private static double Hits(List<string> stems, string[] wanted) =>
        wanted.Sum(stem => stems.Contains(stem) ? 1.0 : Synonyms.Topics(stem).Any(topic => stems.Exists(other => Synonyms.Topics(other).Contains(topic))) ? 0.3 : 0);
}
