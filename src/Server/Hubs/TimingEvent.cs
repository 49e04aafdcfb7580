using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>How long a step of the turn took.</summary>
/// <param name="Epoch">The turn.</param>
/// <param name="Stage">firstToken, firstSpeech or firstPicture.</param>
/// <param name="Milliseconds">Since the server received the user's line.</param>
[MessagePackObject]
public sealed record TimingEvent(
    [property: Key("epoch")] int Epoch,
    [property: Key("stage")] string Stage,
    [property: Key("milliseconds")] double Milliseconds);
