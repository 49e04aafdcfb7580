namespace PersonaAvatar.Rendering.Faces;

/// <summary>A square of a picture, in its pixels.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Side">Width and height.</param>
public readonly record struct FaceCrop(float Left, float Top, float Side);
