using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>A person's neck in the colour of the skin.</summary>
internal sealed class BareNeck(Neck neck, SKColor color) : IPart
{
    public Place Place => Place.Body;

    public void Draw(Ink ink, Figure figure) => neck.Draw(ink, color, figure.Visage.Shade);

    public void Dispose()
    {
    }
}
