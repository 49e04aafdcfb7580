using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>The still scene behind a figure.</summary>
internal sealed class Backdrop(Layer layer) : IPart
{
    public Place Place => Place.Scene;

    public void Draw(Ink ink, Figure figure) => ink.Draw(layer, 0f, 0f);

    public void Dispose() => layer.Dispose();
}
