using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>One picture of a painter as a file.</summary>
public static class Still
{
    /// <summary>Paints and encodes a PNG.</summary>
    /// <param name="painter">Who paints; stays the caller's.</param>
    /// <param name="motion">What the face does.</param>
    public static byte[] Png(IPainter painter, in FaceMotion motion)
    {
        ArgumentNullException.ThrowIfNull(painter);
        using var bitmap = new SKBitmap(new SKImageInfo(painter.Width, painter.Height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        painter.Paint(motion, 0, bitmap.GetPixelSpan());
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
