using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>Opens a session.</summary>
/// <param name="Persona">Persona id.</param>
/// <param name="Face">Face id, or null for the persona's own.</param>
/// <param name="Voice">Voice id, or null for the persona's own.</param>
/// <param name="Greet">True to be greeted at once.</param>
/// <param name="History">What was said before a dropped connection, oldest first.</param>
[MessagePackObject]
public sealed record OpenRequest(
    [property: Key("persona")] string Persona,
    [property: Key("face")] string? Face,
    [property: Key("voice")] string? Voice,
    [property: Key("greet")] bool Greet,
    [property: Key("history")] IReadOnlyList<HistoryLine>? History);
