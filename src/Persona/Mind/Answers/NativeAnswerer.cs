using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>
/// Talks for cards in German, French and Spanish: direct questions by keyword, everything else by the statement that shares
/// most word beginnings with the line. English cards pass through.
/// </summary>
internal sealed class NativeAnswerer : IAnswerer
{
    private const int LeastStem = 4;
    private const int StemLength = 5;

    private static readonly (string Asked, Func<PersonaCard, IReadOnlyList<string>> Answers)[] s_turns =
    [
        ("tschüss|auf wiedersehen|ciao|bis bald|gute nacht|au revoir|à bientôt|bonne nuit|adiós|hasta luego|hasta pronto|buenas noches", card => card.Lines.Farewells),
        ("danke|vielen dank|merci|gracias", card => card.Lines.Thanks),
        ("wie geht|ça va|comment allez|comment vas|cómo estás|cómo está|qué tal", card => card.Lines.HowAreYou),
        ("bist du echt|bist du ein mensch|sind sie echt|roboter|es-tu réel|êtes-vous réel|es tu vrai|eres real|eres humano|eres un robot", card => card.Lines.Nature),
        ("witz|zum lachen|blague|chiste", card => card.Jokes),
        ("geschichte|erzähl mir|histoire|raconte|racontez|historia|cuento|cuéntame", card => card.Stories),
        ("wer bist|wer sind sie|stell dich|qui es-tu|qui êtes|présente|quién eres|quién es usted|preséntate", card => [card.Identity.Introduction]),
        ("wie alt|dein alter|quel âge|votre âge|cuántos años|tu edad", card => [card.Identity.Age]),
        ("woher|wo kommst du|d'où|de dónde", card => [card.Identity.Origin]),
        ("wo wohnst|wo lebst|wo wohnen|où habit|où vis|dónde vives|dónde vive", card => [card.Identity.Home]),
        ("was machst du|beruf|von beruf|was arbeitest|que fais-tu|que faites|métier|a qué te dedicas|qué haces|trabajas", card => [card.Identity.Occupation]),
        ("familie|geschwister|kinder hast|verheiratet|famille|frères|mariée|marié|familia|hermanos|casado|casada", card => [card.Identity.Family]),
        ("traurig|einsam|unglücklich|triste|malheureu|seule|solo y|estoy sola|estoy mal", card => card.Lines.Sadness),
        ("hallo|guten tag|guten morgen|guten abend|servus|moin|bonjour|bonsoir|salut|hola|buenos días|buenas tardes", card => card.Greetings),
    ];

    private static readonly HashSet<string> s_common =
    [
        "nicht", "eine", "einen", "einer", "einem", "dass", "aber", "auch", "noch", "oder", "wenn", "dann", "sich", "sind", "haben", "hast", "habe", "wird", "über", "mein", "meine", "dein", "deine", "denkst", "davon", "hältst", "kannst", "etwas", "heute",
        "avec", "dans", "pour", "mais", "vous", "nous", "elle", "sont", "être", "cette", "quoi", "penses", "pensez", "comment", "plus", "fait", "votre", "peux", "pouvez", "aujourd'hui",
        "para", "pero", "como", "cómo", "esta", "este", "eres", "tiene", "tienes", "sobre", "piensas", "opinas", "puedes", "algo", "todo", "cuando", "porque", "muy", "hoy",
    ];

    private static readonly string[] s_crisis =
    [
        "umbringen", "will sterben", "nicht mehr leben", "selbstmord", "suizid", "mich verletzen", "me suicider", "me tuer", "envie de mourir", "veux mourir", "plus vivre", "suicid", "quiero morir", "matarme", "no quiero vivir",
    ];

    private static readonly string[] s_named = ["ich heiße ", "mein name ist ", "je m'appelle ", "mon nom est ", "me llamo ", "mi nombre es "];
    private static readonly string[] s_likes = ["was magst du", "was mögen sie", "magst du", "aimes-tu", "aimez-vous", "qu'aimes", "qué te gusta", "te gusta"];

    public string? Answer(Turn turn)
    {
        if (turn.Card.Language.Split('-')[0].ToLowerInvariant() is not ("de" or "fr" or "es"))
        {
            return null;
        }

        string line = turn.Line.Raw.ToLowerInvariant();
        return Crisis(turn, line) ?? Named(turn, line) ?? Known(turn, line) ?? Told(turn) ?? Liked(turn, line) ?? Otherwise(turn);
    }

    // Somebody who speaks of ending their life gets no joke and no card line.
    private static string? Crisis(Turn turn, string line) =>
        !s_crisis.Any(word => line.Contains(word, StringComparison.Ordinal)) ? null : turn.Card.Language[..2] switch
        {
            "de" => "Ich bin sehr froh, dass du mir das sagst. Bitte sprich jetzt mit einem Menschen: mit jemandem in deiner Nähe, deinem Arzt oder der Telefonseelsorge, und ruf bei Gefahr den Notruf.",
            "fr" => "Merci de me l'avoir dit, je le prends très au sérieux. Parlez tout de suite à quelqu'un : un proche, un médecin ou une ligne d'écoute, et en cas de danger appelez les urgences.",
            _ => "Gracias por decírmelo, me lo tomo muy en serio. Habla ahora con una persona: alguien cercano, tu médico o una línea de ayuda, y si hay peligro llama a emergencias.",
        };

    private static string? Named(Turn turn, string line)
    {
        foreach (string opening in s_named)
        {
            int at = line.IndexOf(opening, StringComparison.Ordinal);
            if (at >= 0 && Sentences.Words(turn.Line.Raw[(at + opening.Length)..]) is [{ } name, ..])
            {
                string called = char.ToUpperInvariant(name[0]) + name[1..];
                return turn.Wording.TryFresh(turn.Card.Lines.NameLearned, told => told.Replace("{name}", called, StringComparison.Ordinal));
            }
        }

        return null;
    }

    private static string? Known(Turn turn, string line)
    {
        foreach ((string asked, Func<PersonaCard, IReadOnlyList<string>> answers) in s_turns)
        {
            if (asked.Split('|').Any(word => line.Contains(word, StringComparison.Ordinal)) && turn.Wording.TryFresh([.. answers(turn.Card).Where(answer => answer.Length > 0)]) is { } answer)
            {
                bool opens = ReferenceEquals(answers, s_turns[^1].Answers) || turn.Wording.Chance(0.2 * turn.Card.Personality.Extraversion);
                return opens && !answer.EndsWith('?') ? Speaker.AskAnything(turn, answer) : answer;
            }
        }

        return null;
    }

    private static string? Liked(Turn turn, string line)
    {
        if (!s_likes.Any(asked => line.Contains(asked, StringComparison.Ordinal)) || turn.Card.Likes.Count < 2)
        {
            return null;
        }

        string list = $"{turn.Card.Likes[0]}, {turn.Card.Likes[1]}.";
        return turn.Wording.TryFresh([char.ToUpperInvariant(list[0]) + list[1..]]);
    }

    private static string? Told(Turn turn)
    {
        string[] wanted = [.. Stems(turn.Line.Raw)];
        Statement? best = turn.Card.Facts.Concat(turn.Card.Opinions)
            .Where(statement => turn.Wording.IsFresh(statement.Say))
            .Select(statement => (statement, hits: Stems(statement.About).Intersect(wanted).Count() * 2 + Stems(statement.Say).Intersect(wanted).Count()))
            .Where(pair => pair.hits > 0)
            .OrderByDescending(pair => pair.hits)
            .FirstOrDefault().statement;
        return best is null ? null : turn.Wording.Chance(0.5) ? Speaker.AskAnything(turn, turn.Wording.Note(best.Say)) : turn.Wording.Note(best.Say);
    }

    private static string Otherwise(Turn turn)
    {
        string? reply = turn.Line.IsQuestion || turn.Line.Raw.Contains('?', StringComparison.Ordinal)
            ? turn.Wording.TryFresh([.. turn.Card.FallbackLines.Where(line => !line.Contains("{topic}", StringComparison.Ordinal))])
            : turn.Wording.TryFresh(turn.Card.Lines.Acknowledgements);
        reply ??= turn.Wording.TryFresh(turn.Card.Lines.OtherLanguage)
            ?? turn.Wording.TryFresh([.. turn.Card.Facts.Concat(turn.Card.Opinions).Select(statement => statement.Say)])
            ?? turn.Wording.TryFresh(turn.Card.Lines.AlreadySaid)
            ?? turn.Card.ApologyLines[0];
        return Speaker.AskAnything(turn, reply);
    }

    private static IEnumerable<string> Stems(string text) =>
        Sentences.Words(text).Where(word => word.Length >= LeastStem && !s_common.Contains(word)).Select(word => word.Length > StemLength ? word[..StemLength] : word).Distinct();
}
