namespace PersonaAvatar.Personas.Creation;

/// <summary>A wish for a voice. A number is −1…1 with 0 for an ordinary speaker; null is no wish.</summary>
public sealed record WantedVoice
{
    /// <summary>The language it speaks, BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary><c>female</c>, <c>male</c> or null.</summary>
    public string? Gender { get; init; }

    /// <summary><c>child</c>, <c>young</c>, <c>adult</c>, <c>old</c> or null.</summary>
    public string? Age { get; init; }

    /// <summary>Low to high, compared with others of the same gender and age.</summary>
    public double? Pitch { get; init; }

    /// <summary>Slow to quick.</summary>
    public double? Pace { get; init; }

    /// <summary>Calm to lively.</summary>
    public double? Energy { get; init; }

    /// <summary>Cold to warm.</summary>
    public double? Warmth { get; init; }

    /// <summary>Smooth to rough.</summary>
    public double? Roughness { get; init; }

    /// <summary>An English word for the accent, such as "Scottish" or "French", or null.</summary>
    public string? Accent { get; init; }
}
