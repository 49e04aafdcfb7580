using System.IO.Compression;

namespace PersonaAvatar.Server.Creation;

/// <summary>
/// Reads a zip archive of strangers into memory. Nothing is written to disk, names are compared and never joined to a path,
/// and sizes are counted while unpacking, because an archive may lie about them.
/// </summary>
internal static class ZipReading
{
    /// <summary>Bytes a .persona file has at most.</summary>
    public const int LargestFile = 48 * 1024 * 1024;

    private const int MostEntries = 32;
    private const long LargestUnpacked = 96L * 1024 * 1024;

    /// <summary>All entries by name.</summary>
    /// <param name="zip">A seekable stream.</param>
    /// <param name="isAllowed">Which names the archive may hold.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="PersonaFileException">It is no archive, or it holds something that has no place in it.</exception>
    public static async Task<Dictionary<string, byte[]>> ReadAsync(Stream zip, Func<string, bool> isAllowed, CancellationToken cancellationToken)
    {
        if (zip.Length > LargestFile)
        {
            throw new PersonaFileException($"The file has {zip.Length / 1e6:0.#} MB; a .persona file has {LargestFile / 1e6:0} MB at most.");
        }

        try
        {
            await using var archive = await ZipArchive.CreateAsync(zip, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
            if (archive.Entries.Count > MostEntries)
            {
                throw new PersonaFileException($"The file holds {archive.Entries.Count} entries; a .persona file holds {MostEntries} at most.");
            }

            return await UnpackAsync(archive, isAllowed, cancellationToken);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new PersonaFileException("The file is not a .persona file, or it is damaged; export the persona again.", broken);
        }
    }

    private static async Task<Dictionary<string, byte[]>> UnpackAsync(ZipArchive archive, Func<string, bool> isAllowed, CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var left = LargestUnpacked;
        foreach (var entry in archive.Entries)
        {
            if (!isAllowed(entry.FullName))
            {
                throw new PersonaFileException($"The file holds \"{Shown(entry.FullName)}\", which has no place in a .persona file; nothing was imported.");
            }

            if (entry.IsEncrypted)
            {
                throw new PersonaFileException("The file is locked with a password; pack it again without one.");
            }

            var bytes = await UnpackAsync(entry, left, cancellationToken);
            left -= bytes.Length;
            if (!files.TryAdd(entry.FullName, bytes))
            {
                throw new PersonaFileException($"The file holds \"{Shown(entry.FullName)}\" twice; nothing was imported.");
            }
        }

        return files;
    }

    private static async Task<byte[]> UnpackAsync(ZipArchiveEntry entry, long most, CancellationToken cancellationToken)
    {
        await using var stream = await entry.OpenAsync(cancellationToken);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (bytes.Length + read > most)
            {
                throw new PersonaFileException($"The file unpacks to more than {LargestUnpacked / 1024 / 1024} MB, which no persona does; nothing was imported.");
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static string Shown(string name) => new([.. name.Take(60).Where(c => !char.IsControl(c))]);
}
