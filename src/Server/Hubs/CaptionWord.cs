using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>One word of the captions.</summary>
/// <param name="Text">As written, punctuation attached.</param>
/// <param name="Start">Media time in seconds.</param>
/// <param name="End">Media time in seconds.</param>
[MessagePackObject]
public sealed record CaptionWord(
    [property: Key("text")] string Text,
    [property: Key("start")] double Start,
    [property: Key("end")] double End);
