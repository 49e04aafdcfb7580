using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>From this media time on nothing of the epoch exists in the stream.</summary>
/// <param name="Epoch">The epoch that ended.</param>
/// <param name="Seconds">Media time.</param>
[MessagePackObject]
public sealed record EpochEndedEvent(
    [property: Key("epoch")] int Epoch,
    [property: Key("seconds")] double Seconds);
