using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Server.Creation;

/// <summary>A face that the persona could have is painted.</summary>
/// <param name="Index">The number of the option, from 0, in the order they were painted.</param>
/// <param name="Option">The face and why it was considered.</param>
internal sealed record FacePainted(int Index, FaceOption Option) : CreationEvent;
