using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>Which mind answers.</summary>
/// <param name="BuiltIn">True for the built-in mind.</param>
/// <param name="Model">Its name.</param>
/// <param name="Hint">How to connect another one.</param>
[MessagePackObject]
public sealed record MindInfo(
    [property: Key("builtIn")] bool BuiltIn,
    [property: Key("model")] string Model,
    [property: Key("hint")] string Hint);
