using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>Something the viewer should know.</summary>
/// <param name="Level">info, warning or error.</param>
/// <param name="Code">Stable word for programs.</param>
/// <param name="Message">A sentence for people.</param>
[MessagePackObject]
public sealed record NoticeEvent(
    [property: Key("level")] string Level,
    [property: Key("code")] string Code,
    [property: Key("message")] string Message);
