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
    public static IPainter Open(this FaceLibrary faces, FaceOption option, int size) => option.Face.Length > 0
        ? faces.Open(option.Face, size, size)
        : SketchComposer.Compose(LooksOf(option)).CreatePainter(size, size);

    /// <summary>The id of an offered face in the library; a drawing is added to it first.</summary>
    /// <param name="faces">The library.</param>
    /// <param name="option">The face.</param>
    /// <param name="persona">Id of the persona it is for.</param>
    /// <param name="name">Name of the persona.</param>
    /// <exception cref="FaceException">The drawing cannot be kept.</exception>
    public static string Keep(this FaceLibrary faces, FaceOption option, string persona, string name)
    {
        if (option.Face.Length > 0)
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

    private static SketchLooks LooksOf(FaceOption option) =>
        LooksJson.Read(option.Looks) ?? throw new FaceException($"The drawing '{option.Title}' has lost its looks; choose another face.");
}
