using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Composition;
using PersonaAvatar.Rendering.Sketch.Composition.Words;

namespace PersonaAvatar.Tests.Unit.Rendering.Sketch.Composition;

/// <summary>Composed figures and their pictures for the tests.</summary>
internal static class Composed
{
    /// <summary>Ids of all base shapes.</summary>
    public static TheoryData<string> Shapes => new(ShapeCatalogue.All.Select(shape => shape.Id));

    /// <summary>A base shape by a noun that names it.</summary>
    public static ComposedSketch Shape(string id)
    {
        var nouns = ShapeWords.Nouns;
        var noun = nouns.Words.FirstOrDefault(word => nouns.Find(word) == id) ?? nouns.Words.First(word => SubjectReader.ShapeId(nouns.Find(word)!) == id);
        return SketchComposer.Compose(new SketchLooks { Category = ShapeCatalogue.Find(id).Category, Subject = noun, Seed = 4 });
    }

    public static ComposedSketch Of(string category, string subject, params string[] features) =>
        SketchComposer.Compose(new SketchLooks { Category = category, Subject = subject, Features = features, Seed = 4 });

    public static byte[] Picture(ComposedSketch sketch, in FaceMotion motion, int side = 96)
    {
        using var painter = sketch.CreatePainter(side, side);
        return Frame.Of(painter, motion);
    }
}
