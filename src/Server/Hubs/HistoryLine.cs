using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>One line of a conversation.</summary>
/// <param name="Role">user or persona.</param>
/// <param name="Text">What was said.</param>
[MessagePackObject]
public sealed record HistoryLine(
    [property: Key("role")] string Role,
    [property: Key("text")] string Text);
