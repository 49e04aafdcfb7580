using System.IO.Compression;
using System.Security.Cryptography;
using PersonaAvatar.Rendering.Painting;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>
/// A face asset as one zip file: <c>face.json</c>, the picture, the preview, all at the top. What strangers send is read within
/// limits and by plain name only; anything else in it is refused.
/// </summary>
internal static class FacePackage
{
    private const int MostFiles = 8;
    private const long LargestFile = 64L * 1024 * 1024;
    private const string PreviewName = "preview.png";

    /// <summary>Writes a face.</summary>
    public static void Write(StoredFace face, Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var name in Names(face.Card).Append(FaceJson.FileName))
        {
            if (File.Exists(face.PathOf(name)))
            {
                // Pictures are compressed already.
                zip.CreateEntryFromFile(face.PathOf(name), name, name == FaceJson.FileName ? CompressionLevel.Optimal : CompressionLevel.NoCompression);
            }
        }
    }

    /// <summary>Reads and checks a face.</summary>
    /// <exception cref="FaceException">It is no face package, or a broken or hostile one.</exception>
    public static (FaceCard Card, Dictionary<string, byte[]> Files) Read(Stream stream)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return Read(zip);
        }
        catch (InvalidDataException broken)
        {
            throw new FaceException("The file is no face package: it is not a zip file, or a damaged one.", broken);
        }
    }

    private static (FaceCard Card, Dictionary<string, byte[]> Files) Read(ZipArchive zip)
    {
        if (zip.Entries.Count > MostFiles)
        {
            throw new FaceException($"The package holds {zip.Entries.Count} files; a face has {MostFiles} at most.");
        }

        var all = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            if (!FaceCardCheck.IsFileName(entry.FullName) || !all.TryAdd(entry.FullName, Unpack(entry)))
            {
                throw new FaceException($"The package holds '{entry.FullName}', which is no file of a face.");
            }
        }

        if (!all.Remove(FaceJson.FileName, out var json))
        {
            throw new FaceException($"The package has no {FaceJson.FileName}.");
        }

        var card = FaceJson.Read(json, FaceJson.FileName);
        var names = Names(card);
        if (all.Keys.FirstOrDefault(name => !names.Contains(name, StringComparer.Ordinal)) is { } stranger)
        {
            throw new FaceException($"The package holds '{stranger}', which its face does not name.");
        }

        CheckPicture(card, all);
        return (card, all);
    }

    private static IReadOnlyList<string> Names(FaceCard card) => card.Portrait is { } portrait ? [portrait.Picture, PreviewName] : [];

    private static void CheckPicture(FaceCard card, Dictionary<string, byte[]> files)
    {
        if (card.Portrait is not { } sheet)
        {
            return;
        }

        if (!files.TryGetValue(sheet.Picture, out var picture) || Convert.ToHexStringLower(SHA256.HashData(picture)) != sheet.Sha256)
        {
            throw new FaceException($"The package lacks the picture {sheet.Picture} its landmarks belong to.");
        }

        using var bitmap = PortraitPicture.Decode(picture, sheet.Picture);
        if (bitmap.Width != sheet.Width || bitmap.Height != sheet.Height)
        {
            throw new FaceException($"The picture is {bitmap.Width} x {bitmap.Height} pixels, but its face card says {sheet.Width} x {sheet.Height}.");
        }
    }

    /// <summary>Reads what is there, not what the entry claims: a small file may unpack to any size.</summary>
    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            if (to.Length + read > LargestFile)
            {
                throw new FaceException($"The package unpacks to more than {LargestFile / 1024 / 1024} MB.");
            }

            to.Write(buffer, 0, read);
        }

        return to.ToArray();
    }
}
