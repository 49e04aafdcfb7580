using System.Security.Cryptography;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Matting;
using PersonaAvatar.Rendering.Painting;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>Makes face assets of pictures: scales what is needlessly large, judges the picture, paints a preview.</summary>
public static class PortraitMaking
{
    /// <summary>Longest side that is kept, pixels: twice a 1080 picture, in which a face fills half.</summary>
    public const int LongestKept = 2160;

    /// <summary>Up to so many pixels a picture is kept as PNG, else as JPEG of quality 95.</summary>
    private const int MostPng = 1_200_000;

    private const string PreviewName = "preview.png";
    private const string MatteName = "matte.png";
    private const string PngName = "picture.png";
    private const string JpegName = "picture.jpg";
    private const int PreviewSide = 256;

    /// <summary>Makes an asset.</summary>
    /// <param name="draft">What it is made of.</param>
    /// <param name="id">Its id; see <see cref="FaceLibrary.FreeId"/>.</param>
    /// <exception cref="FaceException">The landmarks are no face of this picture, or the name does not fit.</exception>
    public static PortraitAsset Make(PortraitDraft draft, string id)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(id);
        LandmarkCheck.Check(draft.Landmarks, draft.Picture.Width, draft.Picture.Height);
        using var bitmap = Kept(draft.Picture, LongestKept, out var scale);
        var landmarks = Scale(draft.Landmarks, scale);
        var isPng = bitmap.Width * bitmap.Height <= MostPng;
        using var encoded = isPng ? bitmap.Encode(SKEncodedImageFormat.Png, 100) : bitmap.Encode(SKEncodedImageFormat.Jpeg, 95);
        var bytes = encoded.ToArray();
        var matte = MatteMaking.Of(bitmap, landmarks);
        var cut = matte.ToPng();
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal) { [isPng ? PngName : JpegName] = bytes, [MatteName] = cut };
        var sheet = new PortraitSheet
        {
            Picture = isPng ? PngName : JpegName,
            Width = bitmap.Width,
            Height = bitmap.Height,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Landmarks = landmarks,
            LandmarksFrom = draft.LandmarksFrom,
            FromSecond = draft.FromSecond,
            Crop = draft.Crop is { } crop ? new FaceCrop(crop.Left * scale, crop.Top * scale, crop.Side * scale) : null,
            Mouth = draft.Mouth,
            Matte = new MatteSheet(MatteName, Convert.ToHexStringLower(SHA256.HashData(cut)), MathF.Round(matte.Sureness, 3)),
            References = ReferenceMaking.Make(draft.References, files),
            Quality = QualityReading.Of(bitmap, landmarks, draft.Confidence),
        };
        var card = new FaceCard
        {
            Id = id,
            Name = draft.Name.Length > 0 ? draft.Name : id,
            Kind = FaceKinds.Portrait,
            Description = draft.Description,
            Consent = draft.Consent,
            Portrait = sheet,
        };
        FaceCardCheck.Check(card, $"face '{id}'");
        files[PreviewName] = Preview(new PortraitAsset(card, files));
        return new PortraitAsset(card, files);
    }

    /// <summary>Landmarks as cards keep them.</summary>
    /// <param name="points">Pixels of the picture as it came.</param>
    /// <param name="scale">How much smaller it is kept.</param>
    internal static float[][] Scale(IReadOnlyList<System.Numerics.Vector3> points, float scale) =>
        [.. points.Select(point => new[] { Round(point.X * scale), Round(point.Y * scale), Round(point.Z * scale) })];

    private static float Round(float pixels) => MathF.Round(pixels, 2);

    /// <summary>An opaque bitmap no larger than needed; the caller disposes it.</summary>
    internal static SKBitmap Kept(Picture picture, int longest, out float scale)
    {
        scale = Math.Min(1f, longest / (float)Math.Max(picture.Width, picture.Height));
        using var whole = new SKBitmap(new SKImageInfo(picture.Width, picture.Height, SKColorType.Bgra8888, SKAlphaType.Unpremul));
        picture.Pixels.CopyTo(whole.GetPixelSpan());
        var kept = new SKBitmap(new SKImageInfo(
            Math.Max(1, (int)MathF.Round(picture.Width * scale)), Math.Max(1, (int)MathF.Round(picture.Height * scale)), SKColorType.Bgra8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(kept);
        using var image = SKImage.FromBitmap(whole);
        canvas.Clear(new SKColor(176, 178, 182));
        canvas.DrawImage(image, SKRect.Create(kept.Width, kept.Height), new SKSamplingOptions(SKFilterMode.Linear, scale < 1f ? SKMipmapMode.Linear : SKMipmapMode.None));
        return kept;
    }

    private static byte[] Preview(PortraitAsset asset)
    {
        using var painter = PortraitFaces.Open(asset, PreviewSide, PreviewSide);
        return Still.Png(painter, default);
    }
}
