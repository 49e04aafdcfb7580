namespace PersonaAvatar.Rendering.Sketch.Drawing;

/// <summary>The kinds of <see cref="Space"/>.</summary>
internal enum SpaceKind
{
    Flat,
    Plane,
    Dome,
}
