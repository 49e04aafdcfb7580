using System.IO.Compression;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>
/// Reads a zip archive of strangers into memory. Nothing is written to disk, names are compared and never joined to a path, and
/// sizes are counted while unpacking, because an archive may lie about them. Immutable and thread-safe.
/// </summary>
/// <param name="what">What people call such a file, for example "face package".</param>
/// <param name="isAllowed">Which names it may hold.</param>
/// <param name="mostEntries">Entries at most.</param>
/// <param name="mostBytes">Bytes at most once unpacked, all entries together.</param>
public sealed class PackedFiles(string what, Func<string, bool> isAllowed, int mostEntries, long mostBytes)
{
    /// <summary>All entries by name.</summary>
    /// <param name="zip">A seekable stream; stays open.</param>
    /// <exception cref="PackedFilesException">It is no archive, or it holds something that has no place in it.</exception>
    public Dictionary<string, byte[]> Read(Stream zip)
    {
        try
        {
            using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count <= mostEntries
                ? Unpack(archive)
                : throw new PackedFilesException($"The file holds {archive.Entries.Count} entries; a {what} holds {mostEntries} at most.");
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new PackedFilesException($"The file is not a {what}, or it is damaged; export it again.", broken);
        }
    }

    private Dictionary<string, byte[]> Unpack(ZipArchive archive)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var left = mostBytes;
        foreach (var entry in archive.Entries)
        {
            if (!isAllowed(entry.FullName))
            {
                throw new PackedFilesException($"The file holds \"{Shown(entry.FullName)}\", which has no place in a {what}; nothing was imported.");
            }

            if (entry.IsEncrypted)
            {
                throw new PackedFilesException("The file is locked with a password; pack it again without one.");
            }

            var bytes = Unpack(entry, left);
            left -= bytes.Length;
            if (!files.TryAdd(entry.FullName, bytes))
            {
                throw new PackedFilesException($"The file holds \"{Shown(entry.FullName)}\" twice; nothing was imported.");
            }
        }

        return files;
    }

    private byte[] Unpack(ZipArchiveEntry entry, long most)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > most)
            {
                throw new PackedFilesException($"The file unpacks to more than {mostBytes / 1024 / 1024} MB, which no {what} does; nothing was imported.");
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static string Shown(string name) => new([.. name.Take(60).Where(c => !char.IsControl(c))]);
}
