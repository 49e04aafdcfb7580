namespace PersonaAvatar.Rendering.Motion;

/// <summary>How lively somebody is by nature; the default is an ordinary friendly person.</summary>
public sealed record Temperament
{
    /// <summary>Bodily excitement 0..1: faster breath, more blinks; default 0.4.</summary>
    public float Arousal { get; init; } = 0.4f;

    /// <summary>How much head and brows move, 0..1; default 0.5.</summary>
    public float Liveliness { get; init; } = 0.5f;

    /// <summary>Factor on the usual blink rates, 0.3..2; default 1.</summary>
    public float BlinkRate { get; init; } = 1f;

    /// <summary>How readily the eyes leave the viewer, 0..1; default 0.3.</summary>
    public float GazeAversion { get; init; } = 0.3f;

    /// <summary>How much of an emotion the face shows, 0..1; default 0.8.</summary>
    public float Expressiveness { get; init; } = 0.8f;

    /// <summary>A smile that is there at rest, 0..0.5; default 0.1.</summary>
    public float Warmth { get; init; } = 0.1f;
}
