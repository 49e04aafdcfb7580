using System.Text.Json.Serialization;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Server.Creation;

/// <summary>The persona is stored and can be talked to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Voice">The voice it has.</param>
/// <param name="Face">The face it has.</param>
internal sealed record PersonaStored(string Id, string Name, string Voice, string Face) : CreationEvent
{
    /// <summary>All of it; always set.</summary>
    [JsonIgnore]
    public KeptPersona Persona { get; init; } = null!;
}
