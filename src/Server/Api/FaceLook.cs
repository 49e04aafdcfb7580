namespace PersonaAvatar.Server.Api;

/// <summary>What the tracker sees in a picture.</summary>
/// <param name="Width">Pixels of the upright picture.</param>
/// <param name="Height">Pixels of the upright picture.</param>
/// <param name="Faces">The faces in it, the largest first; empty where none is found.</param>
/// <param name="Required">The points without which there is no face.</param>
internal sealed record FaceLook(int Width, int Height, IReadOnlyList<SeenFace> Faces, IReadOnlyList<string> Required);
