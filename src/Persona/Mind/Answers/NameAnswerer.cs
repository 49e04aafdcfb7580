using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>Names: the persona's and the listener's.</summary>
internal sealed class NameAnswerer : IAnswerer
{
    private static readonly Pattern s_mine = new(@"\b(what is my name|do you know my name|remember my name|who am i|what am i called|forgot my name|forgotten my name)\b");
    private static readonly Pattern s_yours = new(@"\b(what is your name|your name please|tell me your name|what are you called|what do i call you|what should i call you|what do they call you|may i know your name)\b");
    private static readonly string[] s_known = ["You are {name}.", "Your name is {name}, if you told me the truth.", "{name}, of course; I was listening.", "I have you down as {name}.", "Still {name}, I should think."];
    private static readonly string[] s_unknown = ["You have not told me your name yet.", "I do not know your name; what is it?", "No name was given, so I could only guess.", "You never said, and I never guess names."];
    private static readonly string[] s_own = ["I am {own}.", "My name is {own}.", "{own} is what they call me.", "Call me {own}."];

    public string? Answer(Turn turn)
    {
        if (s_mine.In(turn.Line.Lower))
        {
            return turn.Memory.Name is { } known
                ? turn.Wording.Fresh([], s_known, line => line.Replace("{name}", known, StringComparison.Ordinal))
                : turn.Wording.Fresh([], s_unknown);
        }

        if (s_yours.In(turn.Line.Lower))
        {
            string own = turn.Wording.Fresh([], s_own, line => line.Replace("{own}", turn.Card.Name, StringComparison.Ordinal));
            return turn.Memory.Name is null && !turn.Memory.Replies.Any(reply => reply.Contains("your name", StringComparison.OrdinalIgnoreCase)) && turn.Wording.Chance(0.7)
                ? $"{own} {turn.Wording.Note("And what is your name?")}"
                : own;
        }

        return TalkMemory.NameIn(turn.Line.Raw) is { } name && !turn.Line.IsQuestion ? Learned(turn, name) : null;
    }

    private static string Learned(Turn turn, string name)
    {
        string reply = turn.Wording.Fresh(turn.Lines.NameLearned, PlainLines.NameLearned, line => line.Replace("{name}", name, StringComparison.Ordinal));
        return Speaker.AskAnything(turn, reply);
    }
}
