using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>The surface of a figure: its colours, what it is made of, what is painted on it.</summary>
/// <param name="Main">The colour named, or the thing's own.</param>
/// <param name="Second">The colour of what belongs to it: leaf, belly, lining, handle.</param>
/// <param name="Material">What it is made of.</param>
internal sealed record Coat(SKColor Main, SKColor Second, Material Material)
{
    /// <summary>What is painted over it.</summary>
    public PatternKind Pattern { get; init; }

    /// <summary>The pattern's colour.</summary>
    public SKColor PatternColor { get; init; }

    /// <summary>Whether its main colour was asked for in words rather than being the thing's own.</summary>
    public bool Named { get; init; }
}
