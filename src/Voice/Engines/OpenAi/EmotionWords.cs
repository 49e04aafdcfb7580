using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Voices.Engines.OpenAi;

/// <summary>An emotion as an instruction to a speaker.</summary>
internal static class EmotionWords
{
    // Weaker is no instruction: the voice's own manner is right.
    private const float Least = 0.25f;

    /// <summary>One sentence, or null for neutral.</summary>
    public static string? Of(EmotionMix emotion)
    {
        (float Weight, string Manner)[] manners =
        [
            (emotion.Joy, "cheerful"), (emotion.Sadness, "sad, quiet"), (emotion.Anger, "angry"),
            (emotion.Surprise, "surprised"), (emotion.Fear, "frightened"), (emotion.Disgust, "disgusted"),
        ];
        var (weight, manner) = manners.MaxBy(m => m.Weight);
        return weight < Least ? null : $"Speak in a{(weight > 0.65f ? " very" : weight < 0.45f ? " slightly" : "")} {manner} voice.".Replace("a angry", "an angry", StringComparison.Ordinal);
    }
}
