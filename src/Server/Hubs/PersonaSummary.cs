using MessagePack;

namespace PersonaAvatar.Server.Hubs;

/// <summary>A persona as the gallery shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tagline">One line about it.</param>
/// <param name="Description">A few sentences about it.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Voice">Voice id.</param>
/// <param name="Face">Face id.</param>
[MessagePackObject]
public sealed record PersonaSummary(
    [property: Key("id")] string Id,
    [property: Key("name")] string Name,
    [property: Key("tagline")] string Tagline,
    [property: Key("description")] string Description,
    [property: Key("language")] string Language,
    [property: Key("voice")] string Voice,
    [property: Key("face")] string Face)
{
    /// <summary>Whether the user made, copied or imported it; an original cannot be changed.</summary>
    [Key("own")]
    public bool Own { get; init; }
}
