using PersonaAvatar.Personas.Emotions;

namespace PersonaAvatar.Personas.Cards;

/// <summary>Says what is wrong with a card: one sentence a field, as in "voice.pitch must be between -12 and 12".</summary>
public static class PersonaCardValidator
{
    private const int LongestLine = 600;
    private const int LongestText = 4_000;

    private static readonly string[] s_effects = ["warm", "bright", "robot", "hall", "radio", "whisper", "chorus", "growl"];

    /// <summary>All errors, in the order of the fields; empty when the card is good.</summary>
    /// <param name="card">The card.</param>
    public static IReadOnlyList<string> Validate(PersonaCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var errors = new CardErrors();
        errors.Name("id", card.Id, 40);
        errors.Text("name", card.Name, 60);
        errors.Text("tagline", card.Tagline, 80);
        CheckIdentity(errors, card.Identity);
        errors.Text("description", card.Description, LongestText);
        CheckPersonality(errors, card.Personality);
        CheckStyle(errors, card.SpeakingStyle);
        errors.Language("language", card.Language);
        CheckVoice(errors, card.Voice);
        errors.Name("face", card.Face, 60);
        CheckEmotion(errors, card.EmotionBaseline);
        errors.Lines("greetings", card.Greetings, 1, LongestLine);
        errors.Lines("likes", card.Likes, 0, 80);
        errors.Lines("dislikes", card.Dislikes, 0, 80);
        errors.Lines("stories", card.Stories, 0, LongestText);
        errors.Lines("jokes", card.Jokes, 0, LongestLine);
        errors.Statements("facts", card.Facts, 5, LongestLine);
        errors.Statements("opinions", card.Opinions, 3, LongestLine);
        errors.Lines("fallbackLines", card.FallbackLines, 1, LongestLine);
        errors.Lines("apologyLines", card.ApologyLines, 1, LongestLine);
        CheckLines(errors, card.Lines);
        return errors.Found;
    }

    private static void CheckIdentity(CardErrors errors, Identity identity)
    {
        errors.Text("identity.introduction", identity.Introduction, LongestLine);
        errors.Text("identity.age", identity.Age, LongestLine);
        errors.Text("identity.occupation", identity.Occupation, LongestLine);
        errors.Text("identity.origin", identity.Origin, LongestLine);
        errors.Text("identity.home", identity.Home, LongestLine);
        errors.Optional("identity.family", identity.Family, LongestLine);
        errors.Optional("identity.appearance", identity.Appearance, LongestLine);
    }

    private static void CheckPersonality(CardErrors errors, Personality personality)
    {
        errors.Range("personality.openness", personality.Openness, 0, 1);
        errors.Range("personality.conscientiousness", personality.Conscientiousness, 0, 1);
        errors.Range("personality.extraversion", personality.Extraversion, 0, 1);
        errors.Range("personality.agreeableness", personality.Agreeableness, 0, 1);
        errors.Range("personality.neuroticism", personality.Neuroticism, 0, 1);
        errors.Lines("personality.traits", personality.Traits, 0, 60);
    }

    private static void CheckStyle(CardErrors errors, SpeakingStyle style)
    {
        errors.Text("speakingStyle.manner", style.Manner, LongestLine);
        if (style.Articulation is not "")
        {
            errors.Name("speakingStyle.articulation", style.Articulation, 40);
        }

        errors.Range("speakingStyle.verbosity", style.Verbosity, 1, 3);
        errors.Endings("speakingStyle.openers", style.Openers, ',');
        errors.Endings("speakingStyle.fillers", style.Fillers, ',');
        errors.Lines("speakingStyle.interjections", style.Interjections, 0, 60);
        errors.Lines("speakingStyle.closers", style.Closers, 0, LongestLine);
        errors.Lines("speakingStyle.addressTerms", style.AddressTerms, 0, 60);
        errors.Endings("speakingStyle.askBacks", style.AskBacks, '?');
    }

    private static void CheckVoice(CardErrors errors, VoiceChoice voice)
    {
        errors.VoiceId("voice.id", voice.Id);
        errors.Range("voice.pitch", voice.Pitch, -12, 12);
        errors.Range("voice.range", voice.Range, 0, 2);
        errors.Range("voice.rate", voice.Rate, 0.5, 2);
        errors.Range("voice.formant", voice.Formant, 0.7, 1.4);
        errors.Range("voice.gain", voice.Gain, -12, 6);
        errors.OneOf("voice.effects", voice.Effects, s_effects);
    }

    private static void CheckEmotion(CardErrors errors, Emotion emotion)
    {
        errors.Range("emotionBaseline.joy", emotion.Joy, 0, 1);
        errors.Range("emotionBaseline.sadness", emotion.Sadness, 0, 1);
        errors.Range("emotionBaseline.anger", emotion.Anger, 0, 1);
        errors.Range("emotionBaseline.surprise", emotion.Surprise, 0, 1);
        errors.Range("emotionBaseline.fear", emotion.Fear, 0, 1);
        errors.Range("emotionBaseline.disgust", emotion.Disgust, 0, 1);
    }

    private static void CheckLines(CardErrors errors, PersonaLines lines)
    {
        errors.Lines("lines.farewells", lines.Farewells, 0, LongestLine);
        errors.Lines("lines.thanks", lines.Thanks, 0, LongestLine);
        errors.Lines("lines.howAreYou", lines.HowAreYou, 0, LongestLine);
        errors.Lines("lines.compliments", lines.Compliments, 0, LongestLine);
        errors.Lines("lines.insults", lines.Insults, 0, LongestLine);
        errors.Lines("lines.sadness", lines.Sadness, 0, LongestLine);
        errors.Lines("lines.anger", lines.Anger, 0, LongestLine);
        errors.Lines("lines.fear", lines.Fear, 0, LongestLine);
        errors.Lines("lines.joy", lines.Joy, 0, LongestLine);
        errors.Lines("lines.tiredness", lines.Tiredness, 0, LongestLine);
        errors.Containing("lines.nameLearned", lines.NameLearned, "{name}");
        errors.Lines("lines.acknowledgements", lines.Acknowledgements, 0, LongestLine);
        errors.Lines("lines.alreadySaid", lines.AlreadySaid, 0, LongestLine);
        errors.Lines("lines.otherLanguage", lines.OtherLanguage, 0, LongestLine);
        errors.Lines("lines.gibberish", lines.Gibberish, 0, LongestLine);
        errors.Lines("lines.nature", lines.Nature, 0, LongestLine);
        errors.Lines("lines.brokenOff", lines.BrokenOff, 0, LongestLine);
    }
}
