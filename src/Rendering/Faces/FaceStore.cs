using System.Security.Cryptography;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>
/// Face assets on disk: one folder each, named by id. A face appears and disappears whole: it is written beside its place and
/// moved there. Thread-safe across processes as far as the file system's rename is.
/// </summary>
/// <param name="folder">Where faces lie; made when the first is added. Null holds none.</param>
internal sealed class FaceStore(string? folder)
{
    private const string Unfinished = ".new-";

    /// <summary>Every face that can be read, by id; folders that hold none are passed over.</summary>
    public IReadOnlyList<StoredFace> ReadAll()
    {
        if (folder is null || !Directory.Exists(folder))
        {
            return [];
        }

        var faces = new List<StoredFace>();
        foreach (var path in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (FaceCardCheck.IsId(Path.GetFileName(path)) && TryRead(path) is { } face)
            {
                faces.Add(face);
            }
        }

        return faces;
    }

    /// <summary>One face, or null where there is none of this id.</summary>
    /// <exception cref="FaceException">Its card is broken.</exception>
    public StoredFace? Find(string id)
    {
        if (folder is null || !FaceCardCheck.IsId(id))
        {
            return null;
        }

        var path = Path.Combine(folder, id);
        return File.Exists(Path.Combine(path, FaceJson.FileName)) ? Read(path) : null;
    }

    /// <summary>Whether the id is taken, be it by a broken face.</summary>
    public bool Exists(string id) => folder is not null && Directory.Exists(Path.Combine(folder, id));

    /// <summary>Writes a face; nothing is left behind when it fails.</summary>
    /// <param name="card">A checked card.</param>
    /// <param name="files">The other files by plain name.</param>
    /// <param name="replace">Whether a face of the same id gives way.</param>
    /// <exception cref="FaceException">There is no folder, or the id is taken.</exception>
    public StoredFace Write(FaceCard card, IReadOnlyDictionary<string, byte[]> files, bool replace)
    {
        var root = folder ?? throw new FaceException("This library keeps no faces of its own; set a data folder.");
        var target = Path.Combine(root, card.Id);
        if (!replace && Directory.Exists(target))
        {
            throw new FaceException($"There is a face '{card.Id}' already; remove it first or choose another id.");
        }

        var unfinished = Path.Combine(root, Unfinished + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(unfinished);
        try
        {
            foreach (var (name, bytes) in files)
            {
                File.WriteAllBytes(Path.Combine(unfinished, name), bytes);
            }

            File.WriteAllBytes(Path.Combine(unfinished, FaceJson.FileName), FaceJson.Write(card));
            Remove(target);
            Directory.Move(unfinished, target);
        }
        catch
        {
            Remove(unfinished);
            throw;
        }

        return Read(target);
    }

    /// <summary>Removes a face; says whether there was one.</summary>
    public static bool Remove(StoredFace face) => Remove(face.Folder);

    private static bool Remove(string path)
    {
        if (!Directory.Exists(path))
        {
            return false;
        }

        Directory.Delete(path, recursive: true);
        return true;
    }

    private static StoredFace? TryRead(string path)
    {
        try
        {
            return File.Exists(Path.Combine(path, FaceJson.FileName)) ? Read(path) : null;
        }
        catch (Exception unreadable) when (unreadable is FaceException or IOException or UnauthorizedAccessException)
        {
            // One broken face must not hide the others; asking for it by id says what is wrong.
            return null;
        }
    }

    private static StoredFace Read(string path)
    {
        var file = new FileInfo(Path.Combine(path, FaceJson.FileName));
        if (file.Length > FaceJson.LargestBytes)
        {
            throw new FaceException($"{file.FullName} has {file.Length:N0} bytes; a face card has {FaceJson.LargestBytes:N0} at most.");
        }

        var json = File.ReadAllBytes(file.FullName);
        var card = FaceJson.Read(json, file.FullName);
        return card.Id == Path.GetFileName(path)
            ? new StoredFace(card, path, Convert.ToHexStringLower(SHA256.HashData(json))[..16])
            : throw new FaceException($"{file.FullName}: id '{card.Id}' must be the folder's name.");
    }
}
