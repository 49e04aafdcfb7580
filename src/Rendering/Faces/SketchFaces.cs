using System.Text.Json;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Sketch.Composition;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>Paints faces of kind <c>sketch</c>: composes the looks of the card. Thread-safe.</summary>
public sealed class SketchFaces : IFaceKind
{
    /// <inheritdoc/>
    public string Kind => FaceKinds.Sketch;

    /// <inheritdoc/>
    public IPainter Open(StoredFace face, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(face);
        try
        {
            var looks = face.Card.Looks?.Deserialize<SketchLooks>(JsonSerializerOptions.Web)
                ?? throw new FaceException($"The face '{face.Card.Id}' says no looks.");
            return SketchComposer.Compose(looks).CreatePainter(width, height);
        }
        catch (JsonException broken)
        {
            throw new FaceException($"The looks of the face '{face.Card.Id}' cannot be read: {broken.Message}", broken);
        }
    }
}
