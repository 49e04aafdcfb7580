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
        return new PortraitPainter(Prepared(key, () => PortraitPreparing.Prepare(AssetFiles.Of(face), sheet, width, height)).Value);
    }

    /// <summary>A painter of a face that is not in any library; the caller disposes it.</summary>
    /// <param name="asset">The face.</param>
    /// <param name="width">Picture width in pixels: even, 32 to 4096.</param>
    /// <param name="height">Picture height in pixels: even, 32 to 4096.</param>
    /// <exception cref="FaceException">The picture cannot be used.</exception>
    public static IPainter Open(PortraitAsset asset, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(asset);
        GuardSide(width, nameof(width));
        GuardSide(height, nameof(height));
        var sheet = asset.Card.Portrait ?? throw new FaceException($"The face '{asset.Card.Id}' has no portrait.");
        return new PortraitPainter(PortraitPreparing.Prepare(AssetFiles.Of(asset.Files), sheet, width, height));
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
