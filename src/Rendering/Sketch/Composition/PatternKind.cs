namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>What is painted over a coat or a piece of clothing.</summary>
internal enum PatternKind
{
    None,
    Stripes,
    Spots,
    Checks,
    Stars,
    Flowers,
    Hearts,
}
