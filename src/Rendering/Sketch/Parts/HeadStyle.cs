namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>The outline of a head and how its lower part follows the jaw.</summary>
internal sealed record HeadStyle
{
    /// <summary>
    /// The outline's half at +x from the top of the skull to the chin, five numbers a point: x, y, depth, how much of the
    /// jaw's drop it follows, how much a puffed cheek pushes it out. The other half is its mirror; points with x = 0 stand once.
    /// </summary>
    public required float[] Outline { get; init; }

    /// <summary>How far an open jaw carries the chin down.</summary>
    public float JawDrop { get; init; } = 24f;
}
