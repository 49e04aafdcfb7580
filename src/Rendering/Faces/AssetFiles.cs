using System.Security.Cryptography;
using PersonaAvatar.Rendering.Matting;
using PersonaAvatar.Rendering.Painting;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>The files of a portrait face, wherever they lie: each is the one its card means, or is refused.</summary>
/// <param name="read">The bytes of a file by its plain name; null where there is none.</param>
internal sealed class AssetFiles(Func<string, byte[]?> read)
{
    private const long LargestBytes = 64L * 1024 * 1024;

    /// <summary>Those of a face of a library.</summary>
    public static AssetFiles Of(StoredFace face) => new(name =>
        new FileInfo(face.PathOf(name)) is { Exists: true, Length: <= LargestBytes } file ? File.ReadAllBytes(file.FullName) : null);

    /// <summary>Those in memory.</summary>
    public static AssetFiles Of(IReadOnlyDictionary<string, byte[]> files) => new(files.GetValueOrDefault);

    /// <summary>The main picture; the caller disposes it.</summary>
    /// <exception cref="FaceException">It is missing, changed, or no picture.</exception>
    public SKBitmap Picture(PortraitSheet sheet) => Decode(sheet.Picture, sheet.Sha256, sheet.Width, sheet.Height);

    /// <summary>A reference frame; the caller disposes it.</summary>
    /// <exception cref="FaceException">It is missing, changed, or no picture.</exception>
    public SKBitmap Picture(ReferenceSheet sheet) => Decode(sheet.Picture, sheet.Sha256, sheet.Width, sheet.Height);

    /// <summary>The matte; null where the face has none.</summary>
    /// <exception cref="FaceException">It is missing, changed, or no matte of this picture.</exception>
    public Matte? MatteOf(PortraitSheet sheet)
    {
        if (sheet.Matte is not { } matte)
        {
            return null;
        }

        var made = Matte.Read(Read(matte.Picture, matte.Sha256), matte.Picture) with { Sureness = matte.Sureness };
        var fits = Math.Abs((made.Width * sheet.Height) - (made.Height * sheet.Width)) <= Math.Max(sheet.Width, sheet.Height);
        return fits ? made : throw new FaceException($"The matte {matte.Picture} has not the shape of its picture; add the face again.");
    }

    /// <summary>Reads everything a card names, to find what is wrong before it is needed.</summary>
    /// <exception cref="FaceException">The first thing that is.</exception>
    public void Check(PortraitSheet sheet)
    {
        Picture(sheet).Dispose();
        _ = MatteOf(sheet);
        foreach (var reference in sheet.References)
        {
            Picture(reference).Dispose();
        }
    }

    private SKBitmap Decode(string name, string sha256, int width, int height)
    {
        var bitmap = PortraitPicture.Decode(Read(name, sha256), name);
        if (bitmap.Width == width && bitmap.Height == height)
        {
            return bitmap;
        }

        var message = $"The picture {name} is {bitmap.Width} x {bitmap.Height} pixels, but its face card says {width} x {height}.";
        bitmap.Dispose();
        throw new FaceException(message);
    }

    private byte[] Read(string name, string sha256)
    {
        var bytes = read(name) ?? throw new FaceException($"The file {name} of the face is missing or too large; add the face again.");
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256
            ? bytes
            : throw new FaceException($"The file {name} is not the one that its face card means; add the face again.");
    }
}
