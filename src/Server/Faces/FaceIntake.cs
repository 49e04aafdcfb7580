using System.Numerics;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Painting;
using PersonaAvatar.Server.Devices;

namespace PersonaAvatar.Server.Faces;

/// <summary>The way from a picture to a face: reads it, finds the face, makes the asset. Thread-safe.</summary>
internal sealed class FaceIntake(FaceLibrary library, FaceTrackers trackers)
{
    private const int MostFaces = 5;

    /// <summary>A painter of a face of the library, or of a picture file; the caller disposes it.</summary>
    /// <param name="face">An id, or the path of a picture.</param>
    /// <param name="size">Width and height in pixels, even.</param>
    /// <exception cref="FaceException">The face cannot be painted, or the picture shows none.</exception>
    /// <exception cref="PictureException">The file is no picture.</exception>
    public IPainter Open(string face, int size)
    {
        if (!IsPath(face))
        {
            return library.Open(face, size, size);
        }

        var asset = Make(PictureFile.Read(face), new FaceWish { Name = NameOf(face), Id = "picture" });
        return PortraitFaces.Open(asset, size, size);
    }

    /// <summary>Adds a picture to the library.</summary>
    /// <exception cref="FaceException">It shows no face, or the id is taken; nothing is kept then.</exception>
    public FaceEntry Add(Picture picture, FaceWish wish)
    {
        var asset = Make(picture, wish);
        return library.Add(asset.Card, asset.Files);
    }

    /// <summary>Makes an asset of a picture without keeping it.</summary>
    /// <exception cref="FaceException">It shows no face that can be animated.</exception>
    public PortraitAsset Make(Picture picture, FaceWish wish)
    {
        var name = wish.Name is { Length: > 0 } given ? given : "Face";
        var draft = Find(picture, wish) with
        {
            Name = name.Length <= 80 ? name : name[..80],
            Description = wish.Description,
            Mouth = wish.Mouth,
            Crop = wish.Crop,
            Consent = wish.Consent,
            FromSecond = wish.FromSecond,
            References = wish.References,
        };
        return PortraitMaking.Make(draft, wish.Id ?? library.FreeId(name));
    }

    /// <summary>What a file's name says: "my_aunt.jpg" is called my aunt.</summary>
    public static string NameOf(string path) => Path.GetFileNameWithoutExtension(path).Replace('_', ' ').Trim();

    private static bool IsPath(string face) => face.Contains('/') || face.Contains('\\') || face.Contains('.') || File.Exists(face);

    private PortraitDraft Find(Picture picture, FaceWish wish)
    {
        if (wish.Landmarks is { } landmarks)
        {
            return new PortraitDraft(picture, landmarks, "given");
        }

        if (wish.Points is { } points)
        {
            return wish.Seen && Nearest(picture, wish, points) is { } bent ? bent : new PortraitDraft(picture, FacePoints.Fit(points), "points");
        }

        var tracker = trackers.Require(wish.Tracker);
        return tracker.Find(picture) is [var face, ..]
            ? new PortraitDraft(picture, FacePoints.Settle(picture, [.. face.Points]), tracker.Name) { Confidence = face.Presence }
            : throw new FaceException("No face was found in the picture; set its points by hand, in the page or with --points.");
    }

    /// <summary>The face whose points most of the given ones are, bent through those that are not; null where there is none.</summary>
    private PortraitDraft? Nearest(Picture picture, FaceWish wish, IReadOnlyDictionary<string, Vector2> points)
    {
        var tracker = trackers.Require(wish.Tracker);
        foreach (var face in tracker.Find(picture, MostFaces))
        {
            var seen = FacePoints.Settle(picture, [.. face.Points]);
            if (FacePoints.Share(seen, points) >= 0.5f)
            {
                return new PortraitDraft(picture, FacePoints.Bend(seen, points), $"{tracker.Name}, points") { Confidence = face.Presence };
            }
        }

        return null;
    }
}
