using System.Text;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Sketch;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>
/// The faces there are, shipped sketch characters and the user's own, and the way to a painter of each by id.
/// Thread-safe. Faces are read from disk when asked for, so that what another process adds is there at once.
/// </summary>
public sealed class FaceLibrary
{
    private readonly SketchGallery _shipped;
    private readonly Dictionary<string, IFaceKind> _kinds;
    private readonly Lock _writing = new();

    /// <summary>A library over a folder.</summary>
    /// <param name="shipped">The faces that come with the program.</param>
    /// <param name="folder">Absolute folder of the user's faces; null keeps none.</param>
    /// <param name="kinds">Who paints stored faces, by kind.</param>
    public FaceLibrary(SketchGallery shipped, string? folder, IEnumerable<IFaceKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(shipped);
        _shipped = shipped;
        Store = new FaceStore(folder);
        _kinds = kinds.ToDictionary(kind => kind.Kind, StringComparer.Ordinal);
    }

    /// <summary>Every face, shipped ones first, each group in its own order. A broken asset is left out.</summary>
    public IReadOnlyList<FaceEntry> All =>
        [.. _shipped.Faces.Select(Describe), .. Store.ReadAll().Where(face => !IsShipped(face.Card.Id)).Select(Describe)];

    internal FaceStore Store { get; }

    /// <summary>A face as lists show it.</summary>
    /// <param name="faceId">Its id; letter case does not matter.</param>
    /// <exception cref="UnknownFaceException">There is none of this id.</exception>
    /// <exception cref="FaceException">Its card is broken.</exception>
    public FaceEntry Find(string faceId)
    {
        ArgumentNullException.ThrowIfNull(faceId);
        return Shipped(faceId) is { } shipped ? Describe(shipped) : Describe(Stored(faceId));
    }

    /// <summary>The asset of a face of the user's.</summary>
    /// <param name="faceId">Its id; letter case does not matter.</param>
    /// <exception cref="UnknownFaceException">There is none of this id among the user's faces.</exception>
    /// <exception cref="FaceException">Its card is broken.</exception>
    public StoredFace Stored(string faceId)
    {
        ArgumentNullException.ThrowIfNull(faceId);
        return Store.Find(faceId.Trim().ToLowerInvariant()) ?? throw new UnknownFaceException(faceId, [.. All.Select(face => face.Id)]);
    }

    /// <summary>Makes a painter of a face; the caller disposes it.</summary>
    /// <param name="faceId">Its id; letter case does not matter.</param>
    /// <param name="width">Picture width in pixels: even, 32 to 4096.</param>
    /// <param name="height">Picture height in pixels: even, 32 to 4096.</param>
    /// <exception cref="UnknownFaceException">There is none of this id.</exception>
    /// <exception cref="FaceException">The asset is broken or of a kind nobody here paints.</exception>
    public IPainter Open(string faceId, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(faceId);
        if (Shipped(faceId) is { } shipped)
        {
            return _shipped.Create(shipped.Id, width, height);
        }

        var face = Stored(faceId);
        return _kinds.TryGetValue(face.Card.Kind, out var kind)
            ? kind.Open(face, width, height)
            : throw new FaceException($"The face '{face.Card.Id}' is of kind '{face.Card.Kind}', which this version cannot paint.");
    }

    /// <summary>Keeps a face that is made of its card alone, such as a sketch; replaces none.</summary>
    /// <param name="card">The card; see <see cref="FreeId"/> for an id.</param>
    /// <exception cref="FaceException">The card is wrong, the id is taken, or the library keeps no faces.</exception>
    public FaceEntry Add(FaceCard card) => Add(card, new Dictionary<string, byte[]>(StringComparer.Ordinal));

    /// <summary>Keeps a face with its files; replaces none.</summary>
    /// <param name="card">The card.</param>
    /// <param name="files">The files it names, by plain file name.</param>
    /// <exception cref="FaceException">The card is wrong, the id is taken, or the library keeps no faces.</exception>
    public FaceEntry Add(FaceCard card, IReadOnlyDictionary<string, byte[]> files)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(files);
        FaceCardCheck.Check(card, $"face '{card.Id}'");
        if (IsShipped(card.Id))
        {
            throw new FaceException($"'{card.Id}' is a face that comes with the program; choose another id.");
        }

        lock (_writing)
        {
            return Describe(Store.Write(card, files, replace: false));
        }
    }

    /// <summary>Removes a face of the user's with everything it holds.</summary>
    /// <param name="faceId">Its id; letter case does not matter.</param>
    /// <exception cref="UnknownFaceException">There is none of this id.</exception>
    /// <exception cref="FaceException">It comes with the program.</exception>
    public void Remove(string faceId)
    {
        ArgumentNullException.ThrowIfNull(faceId);
        if (IsShipped(faceId))
        {
            throw new FaceException($"'{faceId}' comes with the program and cannot be removed.");
        }

        lock (_writing)
        {
            FaceStore.Remove(Stored(faceId));
        }
    }

    /// <summary>Writes a face of the user's as one zip file.</summary>
    /// <param name="faceId">Its id; letter case does not matter.</param>
    /// <param name="package">Receives it; stays open.</param>
    /// <exception cref="UnknownFaceException">There is none of this id.</exception>
    /// <exception cref="FaceException">It comes with the program.</exception>
    public void Export(string faceId, Stream package)
    {
        ArgumentNullException.ThrowIfNull(faceId);
        if (IsShipped(faceId))
        {
            throw new FaceException($"'{faceId}' comes with the program; there is no need to take it along.");
        }

        FacePackage.Write(Stored(faceId), package);
    }

    /// <summary>Takes a face from a zip file; where its id is taken it gets the next free one.</summary>
    /// <param name="package">What <see cref="Export"/> wrote.</param>
    /// <exception cref="FaceException">It is no face package, or a broken or hostile one; nothing is kept then.</exception>
    public FaceEntry Import(Stream package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var (card, files) = FacePackage.Read(package);
        return Add(card with { Id = FreeId(card.Id) }, files);
    }

    /// <summary>An id that is free, made of a name: "Nonna (1950).jpg" gives nonna-1950, then nonna-1950-2.</summary>
    /// <param name="name">Any text.</param>
    public string FreeId(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var stem = slug.ToString().Trim('-');
        stem = stem.Length == 0 ? "face" : stem[..Math.Min(stem.Length, 50)].Trim('-');
        var id = stem;
        for (var next = 2; IsShipped(id) || Store.Exists(id); next++)
        {
            id = $"{stem}-{next}";
        }

        return id;
    }

    private static FaceEntry Describe(SketchFace face) =>
        new(face.Id, face.Name, FaceKinds.Sketch, face.Description, Shipped: true, Revision: "shipped");

    private static FaceEntry Describe(StoredFace face) =>
        new(face.Card.Id, face.Card.Name, face.Card.Kind, face.Card.Description, Shipped: false, face.Revision);

    private SketchFace? Shipped(string id) =>
        _shipped.Faces.FirstOrDefault(face => string.Equals(face.Id, id.Trim(), StringComparison.OrdinalIgnoreCase));

    private bool IsShipped(string id) => Shipped(id) is not null;
}
