using PersonaAvatar.Rendering.Faces;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>The picture file of a portrait face.</summary>
internal static class PortraitPicture
{
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
