using PersonaAvatar.Rendering.Faces;

namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>Takes painted faces into the library.</summary>
internal static class PaintedFaces
{
    /// <summary>Keeps a painted face; answers its entry.</summary>
    /// <param name="faces">The library.</param>
    /// <param name="painted">The face.</param>
    /// <param name="persona">Id of the persona it is for.</param>
    /// <param name="name">Name of the persona.</param>
    /// <param name="description">What was asked for.</param>
    /// <param name="tracker">Who found the landmarks.</param>
    /// <exception cref="FaceException">The face cannot be animated after all.</exception>
    public static FaceEntry Keep(this FaceLibrary faces, PaintedFace painted, string persona, string name, string description, string tracker)
    {
        var draft = new PortraitDraft(painted.Picture, [.. painted.Face.Points], tracker)
        {
            Confidence = painted.Face.Presence,
            Name = name.Length <= 80 ? name : name[..80],
            Description = description.Length <= 400 ? description : description[..400],
        };
        var asset = PortraitMaking.Make(draft, faces.FreeId(persona));
        return faces.Add(asset.Card, asset.Files);
    }
}
