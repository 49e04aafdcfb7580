namespace PersonaAvatar.Rendering.Painting;

/// <summary>Two edges that meet at both ends, sampled corner to corner from the left of the picture.</summary>
/// <param name="Upper">Vertices of the upper edge.</param>
/// <param name="Lower">Vertices of the lower edge; first and last are those of the upper one.</param>
internal sealed record RigContour(int[] Upper, int[] Lower);
