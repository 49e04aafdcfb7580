using System.IO.Compression;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>
/// A face asset as one zip file: <c>face.json</c>, the pictures, the matte, the preview, all at the top. What strangers send is read within
/// limits and by plain name only; anything else in it is refused.
/// </summary>
internal static class FacePackage
{
    private const int MostFiles = 4 + PortraitSheet.MostReferences;
    private const long LargestPackage = 64L * 1024 * 1024;
    private const string PreviewName = "preview.png";

    private static readonly PackedFiles Packed = new("face package", FaceCardCheck.IsFileName, MostFiles, LargestPackage);

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
        var all = Unpack(stream);
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

        CheckFiles(card, all);
        return (card, all);
    }

    private static IReadOnlyList<string> Names(FaceCard card) => card.Portrait is { } portrait
        ? [portrait.Picture, .. portrait.Matte is { } matte ? [matte.Picture] : Array.Empty<string>(), .. portrait.References.Select(reference => reference.Picture), PreviewName]
        : [];

    private static void CheckFiles(FaceCard card, Dictionary<string, byte[]> files)
    {
        if (card.Portrait is not { } sheet)
        {
            return;
        }

        AssetFiles.Of(files).Check(sheet);
    }

    private static Dictionary<string, byte[]> Unpack(Stream stream)
    {
        try
        {
            return Packed.Read(stream);
        }
        catch (PackedFilesException refused)
        {
            throw new FaceException(refused.Message, refused);
        }
    }
}
