using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Sketch.Composition;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Server.Creation;

/// <summary>The faces a persona could have without asking anybody: those of the library whose words fit, and drawings. Never empty. Thread-safe.</summary>
internal sealed class FaceSources(FaceLibrary faces)
{
    /// <summary>Drawings of one wish that differ in what the words leave open.</summary>
    public const int Drawings = 4;

    private const int MostOfLibrary = 3;

    /// <summary>The name sketches have as painters.</summary>
    public const string SketchName = "sketch";

    private const string LibraryName = "library";

    /// <summary>Faces of the user's library that fit the looks in words, best first.</summary>
    public IReadOnlyList<FaceOption> OfLibrary(WantedLooks looks) =>
        [.. faces.All.Where(face => !face.Shipped)
            .Select(face => (face, fit: LooksFit.Of(looks, $"{face.Id} {face.Name} {face.Description}")))
            .Where(pair => pair.fit.Score > 0 && pair.face.Kind != FaceKinds.Sketch)
            .OrderByDescending(pair => pair.fit.Score).ThenBy(pair => pair.face.Id, StringComparer.Ordinal)
            .Take(MostOfLibrary)
            .Select(pair => new FaceOption(pair.face.Name, LibraryName, pair.fit.Score, pair.fit.Reasons) { Face = pair.face.Id })];

    /// <summary>A drawing of the looks, number 0 to <see cref="Drawings"/>.</summary>
    public static FaceOption Draw(WantedLooks looks, int seed, int number)
    {
        var wanted = looks.ToSketch(unchecked(seed + (number * 7919)));
        var sketch = SketchComposer.Compose(wanted);
        var missed = sketch.Unrecognised.Count;
        var score = (sketch.SubjectKnown ? 0.75 : 0.45) - (0.03 * Math.Min(missed, 6)) - (0.01 * number);
        return new FaceOption(Title(looks), SketchName, Math.Round(score, 3), sketch.Reasons) { Looks = LooksJson.Write(wanted) };
    }

    private static string Title(WantedLooks looks)
    {
        var title = looks.Features.Count == 0 ? looks.Subject : $"{looks.Subject}, {string.Join(", ", looks.Features)}";
        return title.Length <= 200 ? title : title[..200];
    }
}
