using PersonaAvatar.Personas.Creation.Knowledge;

namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>What a description was understood to say.</summary>
internal sealed record Understood
{
    /// <summary>The description, cleaned, otherwise as typed.</summary>
    public required string Text { get; init; }

    /// <summary>Its language, ISO 639-1, or "und".</summary>
    public required string Language { get; init; }

    /// <summary>The language the character is written in: en, de, fr or es.</summary>
    public required string Writing { get; init; }

    /// <summary>What it is.</summary>
    public required Sense Being { get; init; }

    /// <summary>What it does, where that is something else than what it is.</summary>
    public Sense? Role { get; init; }

    public IReadOnlyList<Sense> Moods { get; init; } = [];

    public string? Age { get; init; }

    /// <summary>The age in years where a number was given.</summary>
    public int? Years { get; init; }

    public Sense? Place { get; init; }

    public IReadOnlyList<Sense> Turns { get; init; } = [];

    /// <summary>female, male or null.</summary>
    public string? Gender { get; init; }

    public string? GivenName { get; init; }

    /// <summary>English phrases about looks, in the order of the description.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>Whether a drawn figure was asked for by name: "cartoon", "anime".</summary>
    public bool IsDrawn { get; init; }

    /// <summary>Whether the being is a guess because no noun was known.</summary>
    public bool IsGuess { get; init; }

    public IReadOnlyList<string> Notices { get; init; } = [];

    public string Category => IsDrawn ? "cartoon" : Being.Entry.Layer;

    public bool IsPerson => Being.Entry.Layer == "person";
}
