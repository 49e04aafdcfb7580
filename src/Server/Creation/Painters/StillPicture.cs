using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Composition;
using SkiaSharp;

namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>Faces at rest as picture files.</summary>
internal static class StillPicture
{
    private const int Quality = 90;

    /// <summary>A PNG of a sketch at rest.</summary>
    public static byte[] Png(ComposedSketch sketch, int size)
    {
        using var painter = sketch.CreatePainter(size, size);
        return Png(painter, default);
    }

    /// <summary>A PNG of a face doing something.</summary>
    public static byte[] Png(IPainter painter, in FaceMotion motion)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(painter.Width, painter.Height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        painter.Paint(motion, 0, bitmap.GetPixelSpan());
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, Quality);
        return png.ToArray();
    }
}
