using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Emotions;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Server.Sessions;

/// <summary>Says in the other rooms' words what a persona card says in its own.</summary>
internal static class CardTranslations
{
    /// <summary>How lively the face is by nature, from the Big Five and the mood at rest.</summary>
    public static Temperament Temperament(this PersonaCard card) => new()
    {
        Arousal = (float)Math.Clamp(0.2 + (0.4 * card.Personality.Extraversion) + (0.2 * card.Personality.Neuroticism), 0, 1),
        Liveliness = (float)Math.Clamp(0.25 + (0.5 * card.Personality.Extraversion), 0, 1),
        BlinkRate = (float)(0.8 + (0.5 * card.Personality.Neuroticism)),
        GazeAversion = (float)Math.Clamp(0.45 - (0.3 * card.Personality.Extraversion), 0, 1),
        Expressiveness = (float)Math.Clamp(0.5 + (0.5 * card.Personality.Openness), 0, 1),
        Warmth = (float)Math.Clamp(0.25 * card.Personality.Agreeableness, 0, 0.5),
    };

    /// <summary>The tone of the card's voice.</summary>
    public static Tone Tone(this PersonaCard card) => card.Voice.Tone();

    /// <summary>The tone of a voice choice.</summary>
    public static Tone Tone(this VoiceChoice voice) => new()
    {
        Pitch = voice.Pitch,
        Range = voice.Range,
        Rate = voice.Rate,
        Formant = voice.Formant,
        Gain = voice.Gain,
        Effects = voice.Effects,
    };

    /// <summary>The same six weights in the speech vocabulary.</summary>
    public static EmotionMix Mix(this Emotion emotion) => new(
        (float)emotion.Joy, (float)emotion.Sadness, (float)emotion.Anger, (float)emotion.Surprise, (float)emotion.Fear, (float)emotion.Disgust);
}
