using System.Numerics;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Matting;

/// <summary>A small picture as colours to compute with: luma and two chroma axes, all 0..255 wide.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Colours">Row by row.</param>
internal sealed record ColourGrid(int Width, int Height, Vector3[] Colours)
{
    /// <summary>A part of a picture, scaled.</summary>
    /// <param name="picture">BGRA, opaque.</param>
    /// <param name="part">The part, in its pixels.</param>
    /// <param name="width">Columns wanted.</param>
    /// <param name="height">Rows wanted.</param>
    public static ColourGrid Of(SKBitmap picture, SKRectI part, int width, int height)
    {
        using var small = new SKBitmap(new SKImageInfo(width, height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(small))
        using (var image = SKImage.FromBitmap(picture))
        {
            canvas.DrawImage(image, part, SKRect.Create(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }

        var colours = new Vector3[width * height];
        var pixels = small.GetPixelSpan();
        for (var i = 0; i < colours.Length; i++)
        {
            var bgr = new Vector3(pixels[4 * i], pixels[(4 * i) + 1], pixels[(4 * i) + 2]);
            var luma = (0.114f * bgr.X) + (0.587f * bgr.Y) + (0.299f * bgr.Z);
            colours[i] = new Vector3(luma, 0.9f * (bgr.X - luma), 1.1f * (bgr.Z - luma));
        }

        return new ColourGrid(width, height, colours);
    }
}
