using System.Text.Json.Serialization;

namespace PersonaAvatar.Server.Creation;

/// <summary>Something a creation has got done. They come in order: the character, then voices and faces as they are ready, then the persona.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "step")]
[JsonDerivedType(typeof(CharacterWritten), "character")]
[JsonDerivedType(typeof(VoiceAuditioned), "voice")]
[JsonDerivedType(typeof(FaceTried), "trial")]
[JsonDerivedType(typeof(FacePainted), "face")]
[JsonDerivedType(typeof(PersonaStored), "done")]
[JsonDerivedType(typeof(CreationFailed), "failed")]
internal abstract record CreationEvent
{
    /// <summary>Milliseconds since the creation began.</summary>
    public double Milliseconds { get; init; }
}
