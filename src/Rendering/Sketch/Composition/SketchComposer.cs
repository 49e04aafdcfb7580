using PersonaAvatar.Rendering.Sketch.Composition.Words;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>
/// Composes a face for anybody or anything from looks in words: a base shape, its colours and material, a temper, and
/// what is worn. Never fails: an unknown word is told and passed over, an unknown subject becomes its category's own
/// shape. The same looks give the same figure. Thread-safe.
/// </summary>
public static class SketchComposer
{
    /// <summary>Composes a figure.</summary>
    /// <param name="looks">How it is wanted to look.</param>
    public static ComposedSketch Compose(SketchLooks looks)
    {
        ArgumentNullException.ThrowIfNull(looks);
        var reading = LooksReader.Read(looks);
        return new ComposedSketch(looks, reading, Dressing.Blueprint(reading.Plan));
    }
}
