using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>One shipped character: what it is made of and in which order it is painted.</summary>
internal interface ICharacter : IDisposable
{
    /// <summary>Paints the frame that the ink's pose describes, over the whole picture.</summary>
    void Draw(Ink ink);
}
