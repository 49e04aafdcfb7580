using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Sketch.Characters;

namespace PersonaAvatar.Rendering.Sketch;

/// <summary>The shipped sketch characters. Thread-safe.</summary>
public sealed class SketchGallery
{
    internal static readonly GalleryEntry[] Entries =
    [
        Rosa.Entry,
        Finn.Entry,
        Mira.Entry,
        Theo.Entry,
        Plume.Entry,
        Pip.Entry,
        Unit7.Entry,
        EarlGrey.Entry,
    ];

    /// <summary>The faces, in the order a gallery shows them.</summary>
    public IReadOnlyList<SketchFace> Faces { get; } = [.. Entries.Select(entry => entry.Face)];

    /// <summary>Makes a painter of one face; the caller disposes it.</summary>
    /// <param name="faceId">An id from <see cref="Faces"/>; letter case does not matter.</param>
    /// <param name="width">Picture width in pixels: even, 32 or more.</param>
    /// <param name="height">Picture height in pixels: even, 32 or more.</param>
    /// <exception cref="UnknownFaceException">There is no such face.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A side is odd, below 32 or above 4096.</exception>
    public IPainter Create(string faceId, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(faceId);
        GuardSide(width, nameof(width));
        GuardSide(height, nameof(height));
        var entry = Array.Find(Entries, e => string.Equals(e.Face.Id, faceId, StringComparison.OrdinalIgnoreCase))
            ?? throw new UnknownFaceException(faceId, [.. Faces.Select(face => face.Id)]);
        return new SketchPainter(entry.Rig, entry.Create, width, height);
    }

    internal static void GuardSide(int side, string name)
    {
        if (side is < 32 or > 4096 || (side & 1) != 0)
        {
            throw new ArgumentOutOfRangeException(name, side, "A picture side is an even number of pixels from 32 to 4096.");
        }
    }
}
