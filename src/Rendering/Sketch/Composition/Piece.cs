using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>One shape of a composed figure as it is written down: path data from the head's centre, a colour, how it lies and moves.</summary>
/// <param name="Path">Path data as <see cref="Drawing.Contour"/> reads it.</param>
/// <param name="Color">Its colour.</param>
internal sealed record Piece(string Path, SKColor Color)
{
    /// <summary>Depth of its plane, or its lift over the dome of the face.</summary>
    public float Depth { get; init; }

    /// <summary>Whether it lies on the dome of the face rather than in a plane.</summary>
    public bool OnDome { get; init; }

    /// <summary>Width of a line in design units; 0 fills.</summary>
    public float Width { get; init; }

    /// <summary>Whether its mirror image is drawn too.</summary>
    public bool Twin { get; init; }

    /// <summary>Whether it is filled evenly; otherwise it is lit from the upper left as everything is.</summary>
    public bool Even { get; init; }

    /// <summary>Whether it is a soft spot that fills the box of its path.</summary>
    public bool Soft { get; init; }

    /// <summary>Whether its points follow the jaw as the outline beside them does.</summary>
    public bool Jaw { get; init; }

    /// <summary>How far its free end sways in idle air, design units for every 100 of height over <see cref="Root"/>.</summary>
    public float Sway { get; init; }

    /// <summary>Height at which a swaying piece is held.</summary>
    public float Root { get; init; }

    /// <summary>Moves the path sideways, after scaling.</summary>
    public float X { get; init; }

    /// <summary>Moves the path down, after scaling.</summary>
    public float Y { get; init; }

    /// <summary>Scales the path about its origin.</summary>
    public float Scale { get; init; } = 1f;

    /// <summary>How far a wrinkled nose lifts it.</summary>
    public float Sneer { get; init; }

    /// <summary>How far raised brows lift it: ears, crests, lids.</summary>
    public float Perk { get; init; }
}
