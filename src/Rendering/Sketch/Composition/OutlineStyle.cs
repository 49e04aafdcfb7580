namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>The outline of a composed figure and how it follows the jaw.</summary>
/// <param name="Path">Path data from the head's centre.</param>
internal sealed record OutlineStyle(string Path)
{
    /// <summary>Whether the path is the right half from the top to the bottom, to be closed by its mirror image.</summary>
    public bool Half { get; init; } = true;

    /// <summary>How far an open jaw carries the chin down.</summary>
    public float JawDrop { get; init; } = 10f;

    /// <summary>Height at which the jaw begins to be followed.</summary>
    public float JawTop { get; init; } = 10f;

    /// <summary>Height from which on the jaw is followed fully.</summary>
    public float JawBottom { get; init; } = 140f;

    /// <summary>How far the chin stands towards the viewer.</summary>
    public float ChinDepth { get; init; } = 12f;

    /// <summary>Height of the cheeks, which a puff or a smile pushes out.</summary>
    public float CheekY { get; init; } = 70f;

    /// <summary>How much of a puff or smile shows: 0 for hard things.</summary>
    public float Cheek { get; init; } = 1f;
}
