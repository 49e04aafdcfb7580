using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>Words that will be heard.</summary>
/// <param name="Epoch">The turn.</param>
/// <param name="Words">In order of time.</param>
[MessagePackObject]
public sealed record CaptionEvent(
    [property: Key("epoch")] int Epoch,
    [property: Key("words")] IReadOnlyList<CaptionWord> Words);
