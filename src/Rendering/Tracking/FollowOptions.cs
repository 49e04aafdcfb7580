namespace PersonaAvatar.Rendering.Tracking;

/// <summary>How the faces of a video are followed.</summary>
public sealed record FollowOptions
{
    /// <summary>Faces followed at once, at least 1. Default: 1.</summary>
    public int Most { get; init; } = 1;

    /// <summary>Whether points and scores are smoothed over time (One-Euro filter: steady when still, prompt when moving). Default: true.</summary>
    public bool Smooth { get; init; } = true;

    /// <summary>Seconds between two looks for further faces while fewer than <see cref="Most"/> are followed. Default: 0.5.</summary>
    public double LookEvery { get; init; } = 0.5;
}
