using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>A part that a figure is composed of.</summary>
internal interface IPart : IDisposable
{
    /// <summary>When it is painted.</summary>
    Place Place { get; }

    /// <summary>Paints the frame that the ink's pose describes.</summary>
    void Draw(Ink ink, Figure figure);
}
