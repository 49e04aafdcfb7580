namespace PersonaAvatar.Voices.Matching;

/// <summary>How voices are ranked.</summary>
public sealed record VoiceMatcherOptions
{
    /// <summary>Matches at most, at least 1; default 8.</summary>
    public int Count { get; init; } = 8;

    /// <summary>Ids of voices other personas already have; each use makes a voice a little less likely. Default none.</summary>
    public IReadOnlyCollection<string> InUse { get; init; } = [];

    /// <summary>Voices that must not be answered, for example because they just failed. Default none.</summary>
    public IReadOnlyCollection<string> Except { get; init; } = [];

    /// <summary>Engines none of whose voices may be answered. Default none.</summary>
    public IReadOnlyCollection<string> ExceptEngines { get; init; } = [];

    /// <summary>Whether variants are tried too ("espeak:de+f3"). Default true.</summary>
    public bool Variants { get; init; } = true;
}
