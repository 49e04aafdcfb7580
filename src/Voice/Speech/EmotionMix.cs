namespace PersonaAvatar.Voices.Speech;

/// <summary>How something is said: weights 0..1 of the six basic emotions; all zero is neutral.</summary>
public readonly record struct EmotionMix(float Joy, float Sadness, float Anger, float Surprise, float Fear, float Disgust)
{
    /// <summary>No emotion.</summary>
    public static EmotionMix Neutral => default;

    /// <summary>The largest weight, 0..1.</summary>
    public float Strength => Math.Max(Math.Max(Math.Max(Joy, Sadness), Math.Max(Anger, Surprise)), Math.Max(Fear, Disgust));
}
