using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>One way to paint a stored face, chosen by the <see cref="FaceCard.Kind"/> of its card. Thread-safe.</summary>
public interface IFaceKind
{
    /// <summary>The kind it paints: one of <see cref="FaceKinds"/>, or a name of your own.</summary>
    string Kind { get; }

    /// <summary>Makes a painter; the caller disposes it.</summary>
    /// <param name="face">The stored face.</param>
    /// <param name="width">Picture width in pixels: even, 32 to 4096.</param>
    /// <param name="height">Picture height in pixels: even, 32 to 4096.</param>
    /// <exception cref="FaceException">The face lacks something, or what it holds cannot be used.</exception>
    IPainter Open(StoredFace face, int width, int height);
}
