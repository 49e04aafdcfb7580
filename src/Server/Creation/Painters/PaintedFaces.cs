using System.Security.Cryptography;
using PersonaAvatar.Rendering.Faces;
using SkiaSharp;

namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>Takes painted faces into the library.</summary>
internal static class PaintedFaces
{
    private const string FileName = "picture.png";

    /// <summary>Keeps a painted face; answers its entry.</summary>
    /// <param name="faces">The library.</param>
    /// <param name="painted">The face.</param>
    /// <param name="persona">Id of the persona it is for.</param>
    /// <param name="name">Name of the persona.</param>
    /// <param name="description">What was asked for.</param>
    /// <param name="tracker">Who found the landmarks.</param>
    public static FaceEntry Keep(this FaceLibrary faces, PaintedFace painted, string persona, string name, string description, string tracker)
    {
        var (picture, face) = (painted.Picture, painted.Face);

        // Written anew: upright, opaque and without whatever else the service put into its file.
        using var bitmap = new SKBitmap(new SKImageInfo(picture.Width, picture.Height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        picture.Pixels.CopyTo(bitmap.GetPixelSpan());
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        var bytes = png.ToArray();
        var points = new float[face.Points.Length][];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = [face.Points[i].X, face.Points[i].Y, face.Points[i].Z];
        }

        var card = new FaceCard
        {
            Id = faces.FreeId(persona),
            Name = name.Length <= 80 ? name : name[..80],
            Kind = FaceKinds.Portrait,
            Description = description.Length <= 400 ? description : description[..400],
            Portrait = new PortraitSheet
            {
                Picture = FileName, Width = picture.Width, Height = picture.Height, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                Landmarks = points, LandmarksFrom = tracker,
            },
        };
        return faces.Add(card, new Dictionary<string, byte[]>(StringComparer.Ordinal) { [FileName] = bytes });
    }
}
