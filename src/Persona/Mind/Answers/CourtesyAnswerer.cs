using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>Hello, goodbye, thank you, how are you.</summary>
internal sealed class CourtesyAnswerer : IAnswerer
{
    private static readonly Pattern s_hello = new(@"^(hi|hello|hey|hiya|howdy|hallo|good [[morning|afternoon|evening|day]]|greetings|ciao|ahoy|yo|sup|salve|nice to meet you|pleased to meet you)( there| again| to you)?( [\p{L}'-]+){0,2}$");
    private static readonly Pattern s_bye = new(@"\b(bye|goodbye|good bye|bye bye|see you|good night|goodnight|farewell|have to go|got to go|must go|need to go|talk to you later|ttyl|cheerio|arrivederci|au revoir|see ya)\b");
    private static readonly Pattern s_thanks = new(@"^(oh |well |ok |great |wow |and |many )?(thank|thanks|cheers|grazie|much appreciated|i appreciate)\b");
    private static readonly Pattern s_how = new(@"\b(how are you|how do you do|how is it going|how have you been|how are things|what is up|what are you [[doing|up to]]|how do you feel( today)?$|how is life|how was your day|how is your day|are you [[ok|okay|well|alright]]$|you doing today|how goes it|what is new)");

    public string? Answer(Turn turn)
    {
        string line = turn.Line.Lower;
        int words = turn.Line.Words.Count;
        if (s_how.In(line) && words <= 9)
        {
            string state = turn.Wording.Fresh(turn.Lines.HowAreYou, PlainLines.HowAreYou);
            return turn.Wording.Chance(0.6) && turn.Wording.TryFresh(["And how are you?", "And you?", "How are you today?"]) is { } back ? $"{state} {back}" : state;
        }

        if (s_thanks.In(line) && words <= 12)
        {
            return turn.Wording.Fresh(turn.Lines.Thanks, PlainLines.Thanks);
        }

        if (s_bye.In(line) && words <= 12)
        {
            return turn.Wording.Fresh(turn.Lines.Farewells, PlainLines.Farewells);
        }

        return s_hello.In(line) && turn.Line.Stems.Count <= 3 ? Hello(turn) : null;
    }

    private static string Hello(Turn turn)
    {
        string hello = turn.Wording.TryFresh(turn.Card.Greetings) ?? turn.Wording.Fresh([], ["Hello again.", "There you are once more.", "We have said hello already, but I never tire of it."]);
        return hello.EndsWith('?') ? hello : Speaker.AskAnything(turn, hello);
    }
}
