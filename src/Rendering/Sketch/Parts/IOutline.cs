using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>The silhouette that carries a face.</summary>
internal interface IOutline
{
    /// <summary>How far the chin stands below its rest, design units.</summary>
    float Drop(Pose pose);

    /// <summary>The outline of this frame in pixels; the caller disposes it.</summary>
    /// <param name="ink">The ink, whose pose is drawn.</param>
    /// <param name="shiftX">Moves it, design units.</param>
    /// <param name="shiftY">Moves it, design units.</param>
    /// <param name="grow">Scales it about the head's centre.</param>
    SKPath Path(Ink ink, float shiftX = 0f, float shiftY = 0f, float grow = 1f);
}
