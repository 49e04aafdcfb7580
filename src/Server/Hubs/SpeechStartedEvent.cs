using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>Where a turn's speech begins in the stream.</summary>
/// <param name="Epoch">The turn.</param>
/// <param name="Seconds">Media time of its first sample.</param>
[MessagePackObject]
public sealed record SpeechStartedEvent(
    [property: Key("epoch")] int Epoch,
    [property: Key("seconds")] double Seconds);
