namespace PersonaAvatar.Personas.Creation;

/// <summary>A wish for looks, in English whatever the language of the description.</summary>
public sealed record WantedLooks
{
    /// <summary>person, animal, fruit, plant, office, bag, clothes, cartoon or other.</summary>
    public required string Category { get; init; }

    /// <summary>What is drawn, an English noun: "apple", "owl", "woman".</summary>
    public required string Subject { get; init; }

    /// <summary><c>child</c>, <c>young</c>, <c>adult</c>, <c>old</c> or null.</summary>
    public string? Age { get; init; }

    /// <summary><c>feminine</c>, <c>masculine</c> or null.</summary>
    public string? Presentation { get; init; }

    /// <summary>Short English phrases: "white beard", "pointed hat", "red", "striped scarf"; those of the description come first.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>An English adjective such as "grumpy", or empty.</summary>
    public string Mood { get; init; } = "";
}
