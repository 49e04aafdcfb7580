using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Sketch.Composition;

namespace PersonaAvatar.Server.Creation;

/// <summary>Paints stored faces of kind sketch from the looks they hold.</summary>
internal sealed class SketchFaces : IFaceKind
{
    /// <inheritdoc/>
    public string Kind => FaceKinds.Sketch;

    /// <inheritdoc/>
    public IPainter Open(StoredFace face, int width, int height) => LooksJson.Read(face.Card.Looks) is { } looks
        ? SketchComposer.Compose(looks).CreatePainter(width, height)
        : throw new FaceException($"The face '{face.Card.Id}' holds looks that cannot be drawn; remove it and make it again.");
}
