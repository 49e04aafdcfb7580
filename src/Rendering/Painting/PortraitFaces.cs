using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// Paints faces of kind <c>portrait</c>. A picture is prepared once for each size and kept for the next session; the eight
/// prepared last are kept. Thread-safe.
/// </summary>
public sealed class PortraitFaces : IFaceKind
{
    private const int Kept = 8;

    private readonly Lock _gate = new();
    private readonly LinkedList<(string Key, Lazy<PortraitModel> Model)> _recent = new();

    /// <inheritdoc/>
    public string Kind => FaceKinds.Portrait;

    /// <inheritdoc/>
    public IPainter Open(StoredFace face, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(face);
        GuardSide(width, nameof(width));
        GuardSide(height, nameof(height));
        var sheet = face.Card.Portrait ?? throw new FaceException($"The face '{face.Card.Id}' has no portrait.");
        var key = $"{face.Folder}|{face.Revision}|{width}x{height}";
        return new PortraitPainter(Prepared(key, () => Prepare(PortraitPicture.Load(face, sheet), sheet, width, height)).Value);
    }

    /// <summary>A painter of a picture that is not in any library; the caller disposes it.</summary>
    /// <param name="picture">The picture file.</param>
    /// <param name="sheet">What is known of it; its file name and hash do not matter.</param>
    /// <param name="width">Picture width in pixels: even, 32 to 4096.</param>
    /// <param name="height">Picture height in pixels: even, 32 to 4096.</param>
    /// <exception cref="FaceException">The picture cannot be used.</exception>
    public static IPainter Open(ReadOnlySpan<byte> picture, PortraitSheet sheet, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        GuardSide(width, nameof(width));
        GuardSide(height, nameof(height));
        using var decoded = PortraitPicture.Decode(picture.ToArray(), "The picture");
        return new PortraitPainter(Prepare(decoded, sheet, width, height));
    }

    private static PortraitModel Prepare(SkiaSharp.SKBitmap picture, PortraitSheet sheet, int width, int height)
    {
        using (picture)
        {
            if (picture.Width != sheet.Width || picture.Height != sheet.Height)
            {
                throw new FaceException($"The picture is {picture.Width} x {picture.Height} pixels, but its face card says {sheet.Width} x {sheet.Height}.");
            }

            var crop = sheet.Crop ?? PortraitFraming.Of(sheet.Landmarks, sheet.Width, sheet.Height);
            var (plate, landmarks) = PortraitFraming.Cut(picture, crop, sheet.Landmarks, width, height);
            return new PortraitModel(plate, landmarks, sheet.Mouth);
        }
    }

    private static void GuardSide(int side, string name)
    {
        if (side is < 32 or > 4096 || (side & 1) != 0)
        {
            throw new ArgumentOutOfRangeException(name, side, "A picture side is an even number of pixels from 32 to 4096.");
        }
    }

    private Lazy<PortraitModel> Prepared(string key, Func<PortraitModel> prepare)
    {
        lock (_gate)
        {
            for (var node = _recent.First; node is not null; node = node.Next)
            {
                if (node.Value.Key == key)
                {
                    _recent.Remove(node);
                    _recent.AddFirst(node);
                    return node.Value.Model;
                }
            }

            var model = new Lazy<PortraitModel>(prepare);
            _recent.AddFirst((key, model));
            if (_recent.Count > Kept)
            {
                _recent.RemoveLast();
            }

            return model;
        }
    }
}
