using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>What a session is.</summary>
/// <param name="Session">Its id.</param>
/// <param name="Persona">Who speaks.</param>
/// <param name="Voice">Voice id in use.</param>
/// <param name="Mind">Who thinks.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="FrameRate">Pictures a second.</param>
[MessagePackObject]
public sealed record SessionInfo(
    [property: Key("session")] string Session,
    [property: Key("persona")] PersonaSummary Persona,
    [property: Key("voice")] string Voice,
    [property: Key("mind")] MindInfo Mind,
    [property: Key("width")] int Width,
    [property: Key("height")] int Height,
    [property: Key("frameRate")] int FrameRate);
