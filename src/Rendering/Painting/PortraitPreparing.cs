using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Matting;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>Prepares the picture of a face for painting at one size.</summary>
internal static class PortraitPreparing
{
    /// <summary>The model.</summary>
    /// <param name="files">Of the face.</param>
    /// <param name="sheet">What is known of it.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <exception cref="FaceException">A file is missing or not what the sheet says.</exception>
    public static PortraitModel Prepare(AssetFiles files, PortraitSheet sheet, int width, int height)
    {
        using var picture = files.Picture(sheet);
        // Faces that were added before there were mattes get theirs now.
        var matte = files.MatteOf(sheet) ?? MatteMaking.Of(picture, sheet.Landmarks);
        var crop = sheet.Crop ?? PortraitFraming.Of(sheet.Landmarks, sheet.Width, sheet.Height);
        var framing = new PortraitFraming(picture.Width, picture.Height, crop, width, height);
        var plate = framing.Cut(picture);
        var landmarks = framing.Move(sheet.Landmarks);
        return new PortraitModel(plate, landmarks, sheet.Mouth, matte.Parts ? Part(framing, plate, matte) : null, MouthReference.Best(files, sheet, landmarks));
    }

    /// <summary>What lies beyond the picture is its blurred edge: background that stays.</summary>
    private static Backdrop Part(PortraitFraming framing, Plate plate, Matte matte)
    {
        using var small = new SKBitmap(new SKImageInfo(matte.Width, matte.Height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        var pixels = small.GetPixelSpan();
        for (var i = 0; i < matte.Cover.Length; i++)
        {
            (pixels[4 * i], pixels[(4 * i) + 1], pixels[(4 * i) + 2], pixels[(4 * i) + 3]) = (0, matte.Sure[i], matte.Cover[i], 255);
        }

        using var cut = framing.Lay(small, new SKColor(0, 255, 0));
        var (cover, sure) = (new byte[plate.Width * plate.Height], new byte[plate.Width * plate.Height]);
        var placed = cut.GetPixelSpan();
        for (var i = 0; i < cover.Length; i++)
        {
            (sure[i], cover[i]) = (placed[(4 * i) + 1], placed[(4 * i) + 2]);
        }

        return new Backdrop(plate, cover, sure);
    }
}
