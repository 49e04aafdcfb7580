using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>Somebody who speaks of ending their life gets no joke and no card line: care, and where help is.</summary>
internal sealed class CrisisAnswerer : IAnswerer
{
    private static readonly Pattern s_crisis = new(
        @"\b([[kill|hurt|harm|cut]] myself|end my life|ending my life|take my own life|suicide|suicidal|want to die|wish i was dead|wish i were dead|do not want to live|no reason to live|better off dead|end it all)\b");

    private static readonly string[] s_lines =
    [
        "I am very glad you told me, and I take it seriously. Please talk to a person right now: somebody near you, your doctor, or a crisis line; if you are in danger, call your emergency number.",
        "You matter more than any talk with me, so please do not stay alone with this. Call someone you trust or your local crisis line this minute, and your emergency number if you might act on it.",
        "I am only a character on a screen and you deserve a real voice now. Reach out to a crisis line or to the nearest person you trust; will you do that while we speak?",
    ];

    public string? Answer(Turn turn) =>
        s_crisis.In(turn.Line.AllLower) ? turn.Wording.TryFresh(s_lines) ?? "Please, call your emergency number or a crisis line now." : null;
}
