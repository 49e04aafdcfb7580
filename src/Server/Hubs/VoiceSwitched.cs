using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>The voice in use after a switch.</summary>
/// <param name="Voice">Voice id.</param>
[MessagePackObject]
public sealed record VoiceSwitched(
    [property: Key("voice")] string Voice);
