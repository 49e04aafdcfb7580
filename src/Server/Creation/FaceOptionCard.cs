using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Sketch.Composition;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Server.Creation;

/// <summary>Turns the faces that are offered into faces that are there.</summary>
internal static class FaceOptionCard
{
    /// <summary>A painter of an offered face; the caller disposes it.</summary>
    /// <exception cref="FaceException">The face cannot be painted.</exception>
    public static IPainter Open(this FaceLibrary faces, FaceOption option, int size) => option.Looks is null
        ? faces.Open(option.Face, size, size)
        : SketchComposer.Compose(LooksOf(option)).CreatePainter(size, size);

    /// <summary>The id of an offered face in the library; a drawing is added to it under an id of its own.</summary>
    /// <param name="faces">The library.</param>
    /// <param name="option">The face.</param>
    /// <param name="persona">Id of the persona it is for.</param>
    /// <param name="name">Name of the persona.</param>
    /// <exception cref="FaceException">The drawing cannot be kept.</exception>
    public static string Keep(this FaceLibrary faces, FaceOption option, string persona, string name)
    {
        if (option.Looks is null)
        {
            return faces.Find(option.Face).Id;
        }

        var card = new FaceCard
        {
            Id = faces.FreeId(persona),
            Name = name.Length <= 80 ? name : name[..80],
            Kind = FaceKinds.Sketch,
            Description = option.Title.Length <= 400 ? option.Title : option.Title[..400],
            Looks = LooksJson.Write(LooksOf(option)),
        };
        return faces.Add(card).Id;
    }

    /// <summary>Removes a face of the user's; does nothing when it is gone already.</summary>
    public static void RemoveIfThere(this FaceLibrary faces, string face)
    {
        try
        {
            faces.Remove(face);
        }
        catch (Exception gone) when (gone is FaceException or Rendering.Sketch.UnknownFaceException)
        {
            // Somebody else was faster, or it is an original.
        }
    }

    private static SketchLooks LooksOf(FaceOption option) =>
        LooksJson.Read(option.Looks) ?? throw new FaceException($"The drawing '{option.Title}' has lost its looks; choose another face.");
}
