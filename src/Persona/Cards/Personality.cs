namespace PersonaAvatar.Personas.Cards;

/// <summary>Character as the Big Five, each 0..1, and a few words.</summary>
/// <param name="Openness">Openness to experience, 0..1.</param>
/// <param name="Conscientiousness">Conscientiousness, 0..1.</param>
/// <param name="Extraversion">Extraversion, 0..1: also how readily the built-in mind asks back.</param>
/// <param name="Agreeableness">Agreeableness, 0..1.</param>
/// <param name="Neuroticism">Neuroticism, 0..1.</param>
public sealed record Personality(
    double Openness = 0.5,
    double Conscientiousness = 0.5,
    double Extraversion = 0.5,
    double Agreeableness = 0.5,
    double Neuroticism = 0.5)
{
    /// <summary>Adjectives, such as "warm" or "pedantic".</summary>
    public IReadOnlyList<string> Traits { get; init => field = value ?? []; } = [];
}
