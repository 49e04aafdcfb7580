using System.Security.Cryptography;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>Makes the reference frames of a face of the stills they come from.</summary>
internal static class ReferenceMaking
{
    /// <summary>Longest side that is kept, pixels.</summary>
    public const int LongestKept = 1080;

    private const int Quality = 92;

    /// <summary>Adds the frames to a sheet and their files to the others.</summary>
    /// <param name="drafts">The stills, at most <see cref="PortraitSheet.MostReferences"/>.</param>
    /// <param name="files">The files of the face by plain name.</param>
    /// <exception cref="FaceException">The landmarks of one are no face of its picture.</exception>
    public static IReadOnlyList<ReferenceSheet> Make(IReadOnlyList<ReferenceDraft> drafts, Dictionary<string, byte[]> files)
    {
        var sheets = new List<ReferenceSheet>();
        foreach (var draft in drafts.Take(PortraitSheet.MostReferences))
        {
            LandmarkCheck.Check(draft.Landmarks, draft.Picture.Width, draft.Picture.Height);
            using var bitmap = PortraitMaking.Kept(draft.Picture, LongestKept, out var scale);
            using var encoded = bitmap.Encode(SKEncodedImageFormat.Jpeg, Quality);
            var (name, bytes) = ($"reference-{sheets.Count + 1}.jpg", encoded.ToArray());
            files[name] = bytes;
            sheets.Add(new ReferenceSheet
            {
                Picture = name,
                Width = bitmap.Width,
                Height = bitmap.Height,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                Landmarks = PortraitMaking.Scale(draft.Landmarks, scale),
                FromSecond = Math.Round(draft.FromSecond, 3),
                MouthGap = MathF.Round(draft.MouthGap, 3),
            });
        }

        return sheets;
    }
}
