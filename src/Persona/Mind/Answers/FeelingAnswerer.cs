using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>How the listener feels, from what they say of themselves; answered before anything else is.</summary>
internal sealed class FeelingAnswerer : IAnswerer
{
    private const string Very = "( feeling| feel| a bit| a little| so| very| really| quite| rather| just| too| pretty| always| still| also| all| extremely| incredibly| such a| kind of| today)*";

    private static readonly Pattern s_sad = new($@"\b(i am|i feel|i have been|feeling|makes me|i get|i was|i felt){Very} (sad|unhappy|down|low|lonely|alone|depressed|miserable|heartbroken|blue|homesick|empty|hopeless|grieving|crying|upset|broken)\b|\bi miss (my|him|her|them|home)\b|\b(died|passed away|funeral)\b|\b(lost my|broke up|left me|dumped me|divorce|failed my|failed the|failed an|got fired|was fired|laid off|cancer|miscarriage)\b|\bi [[can not stop crying|cried|want to cry]]");
    private static readonly Pattern s_angry = new($@"\b(i am|i feel|makes me|i get|i was|i felt){Very} (angry|mad|furious|annoyed|frustrated|irritated|pissed|cross|livid|fed up|jealous)\b|\b(unfair|yelled at me|shouted at me|cheated on me|i hate my [[job|life|boss|school|work|landlord]]|lied to me|insulted me|stole my)\b");
    private static readonly Pattern s_afraid = new($@"\b(i am|i feel|makes me|i get|i was|i felt){Very} (afraid|scared|worried|anxious|nervous|terrified|stressed|frightened|panicking|overwhelmed|lost|insecure|stressed out)\b|\bi (worry|fear|panic)\b|\b(exam|interview|surgery|operation) (is )?[[tomorrow|next week|on monday|today]]\b|\bi have an? (exam|interview|operation|surgery)\b");
    private static readonly Pattern s_tired = new($@"\b(i am|i feel|i have been|i was|i felt){Very} (tired|exhausted|sleepy|sick|ill|worn out|burnt out|hungover|unwell|weak|not well)\b|\b(i have a [[cold|headache|fever|migraine]]|can not sleep|could not sleep|have the flu|broke my|did not sleep)\b");
    private static readonly Pattern s_glad = new($@"\b(i am|i feel|makes me|i was|i felt){Very} (happy|glad|excited|proud|thrilled|delighted|in love|overjoyed|great|wonderful|fantastic|cheerful|relieved|grateful)\b|\b(i passed|i won|got promoted|got the job|got a job|new job|getting married|got married|got engaged|is my birthday|had a baby|pregnant|good news|best day|fell in love|i finished|i graduated|became a [[father|mother|grandmother|grandfather]])\b");
    private static readonly Pattern s_denied = new(@"\b(not|never|do not)\b( [a-z]+){0,1} (sad|angry|afraid|scared|worried|happy|glad|tired|bored|lonely|mad)\b");
    private static readonly Pattern s_grief = new(@"\b(died|passed away|funeral|cancer|miscarriage|heartbroken|depressed|lost my)\b");

    public string? Answer(Turn turn)
    {
        string line = turn.Line.AllLower;
        if (turn.Line.IsQuestion && !line.StartsWith("i ", StringComparison.Ordinal))
        {
            return null;
        }

        bool denied = s_denied.In(line);
        if (s_sad.In(line))
        {
            return denied ? null : Feel(turn, turn.Lines.Sadness, PlainLines.Sadness, PlainLines.SadAsks, s_grief.In(line) ? 0 : 0.3);
        }

        if (s_angry.In(line))
        {
            return denied ? null : Feel(turn, turn.Lines.Anger, PlainLines.Anger, PlainLines.AngerAsks, 0.3);
        }

        if (s_afraid.In(line))
        {
            return denied ? null : Feel(turn, turn.Lines.Fear, PlainLines.Fear, PlainLines.FearAsks, 0.3);
        }

        if (s_tired.In(line))
        {
            return denied ? null : Feel(turn, turn.Lines.Tiredness, PlainLines.Tiredness, PlainLines.TiredAsks, 0.3);
        }

        if (!s_glad.In(line))
        {
            return null;
        }

        return denied
            ? Feel(turn, turn.Lines.Sadness, PlainLines.Sadness, PlainLines.SadAsks, 0)
            : Feel(turn, turn.Lines.Joy, PlainLines.Joy, PlainLines.JoyAsks, 0.3);
    }

    private static string Feel(Turn turn, IReadOnlyList<string> own, string[] plain, string[] asks, double tell)
    {
        string reply = turn.Wording.Fresh(own, plain);
        // A memory of one's own can comfort, but not in the face of grief.
        if (turn.Wording.Chance(tell) && Sentences.Split(reply).Count == 1
            && Speaker.Search(turn, Speaker.Weigh(turn.Line.Stems)).Find(item => item.Direct > 0.8 && turn.Wording.IsFresh(item.Say)) is { Say: { } own2 })
        {
            reply = $"{reply} {turn.Wording.Note(own2)}";
        }

        return !reply.EndsWith('?') && turn.Wording.TryFresh(asks) is { } ask ? $"{reply} {ask}" : reply;
    }
}
