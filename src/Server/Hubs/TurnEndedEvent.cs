using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>A turn is over.</summary>
/// <param name="Epoch">The turn.</param>
/// <param name="Seconds">Media time of its end.</param>
/// <param name="Interrupted">True when the user stopped it.</param>
/// <param name="Heard">What was heard of the reply, as history keeps it.</param>
[MessagePackObject]
public sealed record TurnEndedEvent(
    [property: Key("epoch")] int Epoch,
    [property: Key("seconds")] double Seconds,
    [property: Key("interrupted")] bool Interrupted,
    [property: Key("heard")] string Heard);
