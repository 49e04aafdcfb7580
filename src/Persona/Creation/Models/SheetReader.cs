using System.Text.Json;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Creation.Writing;
using PersonaAvatar.Personas.Emotions;

namespace PersonaAvatar.Personas.Creation.Models;

/// <summary>Turns a model's reply into a character; what it leaves out comes from the built-in writer where the language is the same.</summary>
internal static class SheetReader
{
    private const int LeastStatements = 40;
    private const int LeastUsable = 10;
    private const int LongestLine = 500;
    private const int LongestTale = 1_500;

    /// <summary>Reads a reply.</summary>
    /// <param name="reply">Anything a model may say.</param>
    /// <param name="own">The built-in writer's character for the same description.</param>
    public static SheetResult Read(string reply, CharacterDraft own)
    {
        using JsonDocument? document = ReplyJson.Find(reply, "name");
        if (document is null)
        {
            return new SheetResult(null, ["the reply holds no JSON object"], false);
        }

        var fields = new SheetFields(document.RootElement);
        PersonaCard card = Card(fields, own.Card);
        var errors = new List<string>();
        Require(errors, "name", fields.Text("name", 60));
        Require(errors, "identity.introduction", fields.In("identity").Text("introduction", LongestLine));
        int given = card.Facts.Count + card.Opinions.Count;
        card = Primary(card.Language) == Primary(own.Card.Language) ? Enough(card, own.Card) : card;
        errors.AddRange(PersonaCardValidator.Validate(card));
        bool usable = errors.Count == 0 && given >= LeastUsable;
        if (given < LeastStatements)
        {
            errors.Add($"facts and opinions must be {LeastStatements} or more together, not {given}");
        }

        return new SheetResult(Draft(fields, card, own), errors, usable);
    }

    /// <summary>Adds the built-in writer's statements where a model gave too few.</summary>
    public static CharacterDraft TopUp(CharacterDraft draft, CharacterDraft own)
    {
        int given = draft.Card.Facts.Count + draft.Card.Opinions.Count;
        bool same = Primary(draft.Card.Language) == Primary(own.Card.Language);
        return !same
            ? draft with { Reasons = [.. draft.Reasons, $"The model gave only {given} statements, so there is less to talk about without it."] }
            : draft with
            {
                Card = draft.Card with
                {
                    Facts = [.. draft.Card.Facts, .. own.Card.Facts.TakeLast(Math.Max(0, LeastStatements - given))],
                    Opinions = [.. draft.Card.Opinions, .. own.Card.Opinions.TakeLast(Math.Max(0, (LeastStatements - given + 1) / 2))],
                },
                Reasons = [.. draft.Reasons, $"The model gave {given} statements; the others are the built-in writer's."],
            };
    }

    // A reply that was cut off often has facts and no opinions.
    private static PersonaCard Enough(PersonaCard card, PersonaCard own) => card with
    {
        Facts = card.Facts.Count < 5 ? [.. card.Facts, .. own.Facts.Take(5)] : card.Facts,
        Opinions = card.Opinions.Count < 3 ? [.. card.Opinions, .. own.Opinions.Take(3)] : card.Opinions,
    };

    private static void Require(List<string> errors, string field, string value)
    {
        if (value.Length == 0)
        {
            errors.Add($"{field} must not be empty");
        }
    }

    private static PersonaCard Card(SheetFields fields, PersonaCard own)
    {
        string language = fields.Text("language", 20) is { Length: > 1 } tag ? tag : own.Language;
        PersonaCard plain = Primary(language) == Primary(own.Language) ? own : Bare(own);
        string name = fields.Text("name", 60);
        string id = CardIds.From(name);
        SheetFields style = fields.In("speakingStyle");
        var card = new PersonaCard(language)
        {
            Id = id,
            Name = name,
            Tagline = Or(fields.Text("tagline", 80), plain.Tagline),
            Identity = Identity(fields.In("identity"), plain.Identity),
            Description = Or(fields.Text("description", 2_000), plain.Description),
            Personality = Character(fields.In("personality"), own.Personality),
            SpeakingStyle = Style(style, plain.SpeakingStyle),
            Voice = new VoiceChoice { Id = CardIds.PlainVoice(language) },
            Face = id,
            EmotionBaseline = Mood(fields.In("emotionBaseline"), own.EmotionBaseline),
            Greetings = Or(fields.List("greetings", LongestLine), plain.Greetings),
            Likes = Or(fields.List("likes", 80), plain.Likes),
            Dislikes = Or(fields.List("dislikes", 80), plain.Dislikes),
            Stories = Or(fields.List("stories", LongestTale), plain.Stories),
            Jokes = Or(fields.List("jokes", LongestLine), plain.Jokes),
            Facts = fields.Statements("facts"),
            Opinions = fields.Statements("opinions"),
            FallbackLines = Or(fields.List("fallbackLines", LongestLine, "{topic}"), plain.FallbackLines),
            ApologyLines = Or(fields.List("apologyLines", LongestLine), plain.ApologyLines),
            Lines = plain.Lines,
        };
        return card;
    }

    // Another language: nothing of the built-in writer's English may show through.
    private static PersonaCard Bare(PersonaCard own) => new(own.Language) { Identity = new Identity { Age = "…", Occupation = "…", Origin = "…", Home = "…" }, Tagline = own.Tagline, Description = own.Description };

    private static Identity Identity(SheetFields fields, Identity own) => new()
    {
        Introduction = Or(fields.Text("introduction", LongestLine), own.Introduction),
        Age = Or(fields.Text("age", LongestLine), own.Age),
        Occupation = Or(fields.Text("occupation", LongestLine), own.Occupation),
        Origin = Or(fields.Text("origin", LongestLine), own.Origin),
        Home = Or(fields.Text("home", LongestLine), own.Home),
        Family = fields.Text("family", LongestLine),
        Appearance = fields.Text("appearance", LongestLine),
    };

    private static Personality Character(SheetFields fields, Personality own)
    {
        double Share(string name, double plain) => fields.Number(name) is { } value ? Math.Clamp(value > 1 ? value / 100 : value, 0, 1) : plain;
        return new Personality(
            Share("openness", own.Openness),
            Share("conscientiousness", own.Conscientiousness),
            Share("extraversion", own.Extraversion),
            Share("agreeableness", own.Agreeableness),
            Share("neuroticism", own.Neuroticism)) { Traits = Or(fields.List("traits", 60), own.Traits) };
    }

    private static SpeakingStyle Style(SheetFields fields, SpeakingStyle own)
    {
        static List<string> Ending(List<string> lines, char mark) => [.. lines.Select(line => line.TrimEnd('.', '!', ',', '?', '…', ' ') + mark).Where(line => line.Length > 1)];
        return new SpeakingStyle((int)Math.Clamp(fields.Number("verbosity") ?? own.Verbosity, 1, 3))
        {
            Manner = Or(fields.Text("manner", LongestLine), Or(own.Manner, "Speaks in character.")),
            Openers = Or(Ending(fields.List("openers", 80), ','), own.Openers),
            Fillers = Or(Ending(fields.List("fillers", 80), ','), own.Fillers),
            Interjections = Or([.. fields.List("interjections", 60).Select(word => word.TrimEnd('!', '.', ' '))], own.Interjections),
            AddressTerms = Or(fields.List("addressTerms", 60), own.AddressTerms),
            AskBacks = Or(Ending(fields.List("askBacks", 200), '?'), own.AskBacks),
        };
    }

    private static Emotion Mood(SheetFields fields, Emotion own)
    {
        float Weight(string name, float plain) => fields.Number(name) is { } value ? (float)Math.Clamp(value, 0, 1) : plain;
        return new Emotion(
            Weight("joy", own.Joy),
            Weight("sadness", own.Sadness),
            Weight("anger", own.Anger),
            Weight("surprise", own.Surprise),
            Weight("fear", own.Fear),
            Weight("disgust", own.Disgust));
    }

    private static CharacterDraft Draft(SheetFields fields, PersonaCard card, CharacterDraft own)
    {
        WantedLooks looks = SheetWishes.Looks(fields.In("wantedLooks"), own.Looks);
        return new CharacterDraft
        {
            Card = card,
            Voice = SheetWishes.Voice(fields.In("wantedVoice"), own.Voice, card.Language),
            Looks = looks,
            Category = looks.Category,
            Reasons = ["Written by the language model from the description.", .. own.Reasons.Where(reason => reason.StartsWith("Looks from", StringComparison.Ordinal))],
            Notices = own.Notices,
        };
    }

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();

    private static string Or(string given, string own) => given.Length > 0 ? given : own;

    private static IReadOnlyList<string> Or(List<string> given, IReadOnlyList<string> own) => given.Count > 0 ? given : own;
}
