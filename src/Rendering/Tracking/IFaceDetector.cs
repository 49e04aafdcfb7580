using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>Finds boxes around faces. Not thread-safe.</summary>
public interface IFaceDetector : IDisposable
{
    /// <summary>The size in pixels to which the picture's long side is scaled for <see cref="Detect"/> at first.</summary>
    int Side { get; }

    /// <summary>Adds the faces of a picture, overlapping ones removed, in no order.</summary>
    /// <param name="picture">What to look at.</param>
    /// <param name="zoom">
    /// How large the picture is made: 1 fits its long side to <see cref="Side"/>, 2 shows twice the detail, 0.5 leaves a margin as wide as
    /// the picture, for faces that fill it.
    /// </param>
    /// <param name="found">Receives them.</param>
    void Detect(Picture picture, float zoom, ICollection<FaceDetection> found);
}
