namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>How somebody or something is wanted to look, in short English words. Serialises to and from JSON as it is.</summary>
public sealed record SketchLooks
{
    /// <summary>One of person, animal, fruit, plant, office, bag, clothes, cartoon, other; anything else is read as other.</summary>
    public string Category { get; init; } = "other";

    /// <summary>The English noun: "apple", "owl", "woman"; a phrase such as "cat as a wizard" or "owl professor" is read too.</summary>
    public string Subject { get; init; } = "";

    /// <summary>child, young, adult or old; null leaves it to the subject.</summary>
    public string? Age { get; init; }

    /// <summary>feminine or masculine; null leaves it to the subject.</summary>
    public string? Presentation { get; init; }

    /// <summary>Short phrases: "white beard", "pointed hat", "round glasses", "red", "striped scarf", "freckles".</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>The temper of the resting face: "grumpy", "cheerful"; empty leaves it to the seed.</summary>
    public string Mood { get; init; } = "";

    /// <summary>Decides what the words leave open: the same looks and seed give the same picture.</summary>
    public int Seed { get; init; }
}
