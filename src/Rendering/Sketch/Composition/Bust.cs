using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>A body drawn once: it sways with the head's turn and rises with the breath.</summary>
internal sealed class Bust(Layer layer) : IPart
{
    public Place Place => Place.Body;

    public void Draw(Ink ink, Figure figure) => ink.Draw(layer, Neck.Sway(ink), Neck.Rise(ink));

    public void Dispose() => layer.Dispose();
}
