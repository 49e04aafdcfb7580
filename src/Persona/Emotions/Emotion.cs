namespace PersonaAvatar.Personas.Emotions;

/// <summary>How something is meant: weights 0..1 of the six basic emotions; all zero is neutral.</summary>
/// <param name="Joy">Joy, 0..1.</param>
/// <param name="Sadness">Sadness, 0..1.</param>
/// <param name="Anger">Anger, 0..1.</param>
/// <param name="Surprise">Surprise, 0..1.</param>
/// <param name="Fear">Fear, 0..1.</param>
/// <param name="Disgust">Disgust, 0..1.</param>
public readonly record struct Emotion(
    float Joy = 0,
    float Sadness = 0,
    float Anger = 0,
    float Surprise = 0,
    float Fear = 0,
    float Disgust = 0)
{
    /// <summary>No emotion.</summary>
    public static Emotion Neutral => default;

    /// <summary>Every weight brought into 0..1; NaN becomes 0.</summary>
    public Emotion Clamped() =>
        new(Unit(Joy), Unit(Sadness), Unit(Anger), Unit(Surprise), Unit(Fear), Unit(Disgust));

    /// <summary>Every weight times <paramref name="factor"/>.</summary>
    /// <param name="factor">Any finite number.</param>
    public Emotion Scaled(float factor) =>
        new(Joy * factor, Sadness * factor, Anger * factor, Surprise * factor, Fear * factor, Disgust * factor);

    /// <summary>The weights added, not clamped.</summary>
    /// <param name="other">What is added.</param>
    public Emotion Plus(Emotion other) => new(
        Joy + other.Joy,
        Sadness + other.Sadness,
        Anger + other.Anger,
        Surprise + other.Surprise,
        Fear + other.Fear,
        Disgust + other.Disgust);

    private static float Unit(float weight) => float.IsNaN(weight) ? 0 : Math.Clamp(weight, 0f, 1f);
}
