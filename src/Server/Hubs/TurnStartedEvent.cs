using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>A turn begins.</summary>
/// <param name="Epoch">The turn.</param>
/// <param name="Text">What the user said; null for a greeting.</param>
[MessagePackObject]
public sealed record TurnStartedEvent(
    [property: Key("epoch")] int Epoch,
    [property: Key("text")] string? Text);
