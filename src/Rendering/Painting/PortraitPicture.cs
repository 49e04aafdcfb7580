using System.Security.Cryptography;
using PersonaAvatar.Rendering.Faces;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>The picture file of a portrait face.</summary>
internal static class PortraitPicture
{
    private const long LargestBytes = 64L * 1024 * 1024;

    /// <summary>Reads and checks the file a card names.</summary>
    /// <exception cref="FaceException">It is missing, changed, or no picture.</exception>
    public static SKBitmap Load(StoredFace face, PortraitSheet sheet)
    {
        var path = face.PathOf(sheet.Picture);
        if (new FileInfo(path) is not { Exists: true, Length: <= LargestBytes })
        {
            throw new FaceException($"The picture {path} of the face '{face.Card.Id}' is missing or too large; add the face again.");
        }

        var bytes = File.ReadAllBytes(path);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != sheet.Sha256)
        {
            throw new FaceException($"The picture {path} is not the one its landmarks belong to; add the face again.");
        }

        return Decode(bytes, path);
    }

    /// <summary>An opaque BGRA bitmap; the caller disposes it.</summary>
    /// <exception cref="FaceException">It is no picture, or a side is too long.</exception>
    public static SKBitmap Decode(byte[] bytes, string where)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data) ?? throw new FaceException($"{where} is not a PNG or JPEG picture.");
        if (codec.Info.Width > FaceCardCheck.LongestSide || codec.Info.Height > FaceCardCheck.LongestSide)
        {
            throw new FaceException($"{where} is {codec.Info.Width} x {codec.Info.Height} pixels; {FaceCardCheck.LongestSide} a side is the most.");
        }

        var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Bgra8888, SKAlphaType.Premul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is SKCodecResult.Success)
        {
            return bitmap;
        }

        bitmap.Dispose();
        throw new FaceException($"{where} is cut short or damaged; save it again.");
    }
}
