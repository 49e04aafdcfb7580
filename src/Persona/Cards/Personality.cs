namespace PersonaAvatar.Personas.Cards;

/// <summary>Character as the Big Five, each 0..1, and a few words.</summary>
public sealed record Personality
{
    /// <summary>Openness to experience, 0..1.</summary>
    public double Openness { get; init; } = 0.5;

    /// <summary>Conscientiousness, 0..1.</summary>
    public double Conscientiousness { get; init; } = 0.5;

    /// <summary>Extraversion, 0..1: also how readily the built-in mind asks back.</summary>
    public double Extraversion { get; init; } = 0.5;

    /// <summary>Agreeableness, 0..1.</summary>
    public double Agreeableness { get; init; } = 0.5;

    /// <summary>Neuroticism, 0..1.</summary>
    public double Neuroticism { get; init; } = 0.5;

    /// <summary>Adjectives, such as "warm" or "pedantic".</summary>
    public IReadOnlyList<string> Traits { get; init; } = [];
}
