namespace PersonaAvatar.Voices.Matching;

/// <summary>The voice somebody is wanted to have. Whatever is null is no wish.</summary>
public sealed record VoiceWish
{
    /// <summary>What must be spoken: BCP 47, for example "en", "pt-BR".</summary>
    public required string Language { get; init; }

    /// <summary>"female" or "male".</summary>
    public string? Gender { get; init; }

    /// <summary>"child", "young", "adult" or "old".</summary>
    public string? Age { get; init; }

    /// <summary>-1 very low .. 1 very high, among voices of this gender and age.</summary>
    public double? Pitch { get; init; }

    /// <summary>-1 very slow .. 1 very fast.</summary>
    public double? Pace { get; init; }

    /// <summary>-1 flat and tired .. 1 lively.</summary>
    public double? Energy { get; init; }

    /// <summary>-1 sharp and cold .. 1 soft and full.</summary>
    public double? Warmth { get; init; }

    /// <summary>-1 clear as a bell .. 1 hoarse.</summary>
    public double? Roughness { get; init; }

    /// <summary>A tag ("en-gb-scotland") or a word ("Scottish", "American", "Brazilian").</summary>
    public string? Accent { get; init; }
}
