using System.Numerics;
using PersonaAvatar.Rendering.Faces;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>Colours of the inside of a mouth, taken from the face around it so that it is lit and painted alike.</summary>
/// <param name="Cavity">The dark.</param>
/// <param name="Tongue">Tongue and gums.</param>
/// <param name="Teeth">Teeth in full light.</param>
/// <param name="HasTeeth">Whether there are any.</param>
/// <param name="IsFlat">Drawn in flat colours, without single teeth or shade.</param>
internal sealed record MouthLook(Vector3 Cavity, Vector3 Tongue, Vector3 Teeth, bool HasTeeth, bool IsFlat)
{
    private const float DrawingFlatness = 0.62f;

    /// <summary>The look for a face.</summary>
    /// <param name="colours">Of the face.</param>
    /// <param name="inside">What its asset asks for.</param>
    public static MouthLook Of(FaceColours colours, MouthInside inside)
    {
        var flat = inside == MouthInside.Cartoon || (inside == MouthInside.Auto && colours.Flatness > DrawingFlatness);
        var light = Luma(colours.Skin) / 255f;
        var tint = colours.Skin / Math.Max(1f, Luma(colours.Skin));
        // Enamel reflects about 1.3 times what fair skin does and takes a third of its tint; it never outshines the paper.
        var exposure = 255f * Math.Clamp((0.72f * light) + 0.32f, 0.34f, flat ? 0.97f : 0.93f);
        var teeth = exposure * Vector3.Lerp(new Vector3(0.90f, 0.96f, 1f), tint, flat ? 0.15f : 0.33f);
        var chroma = Chroma(colours.Skin) + Chroma(colours.Lips);
        // A grey picture keeps a grey tongue.
        var flesh = Vector3.Lerp(new Vector3(Luma(colours.Lips)), new Vector3(0.78f, 0.72f, 1.35f) * Luma(colours.Lips), Math.Clamp(chroma / 0.5f, 0f, 1f));
        var tongue = 0.78f * Vector3.Lerp(flesh, colours.Lips, 0.5f);
        var cavity = (flat ? 0.32f : 0.2f) * flesh;
        return new MouthLook(cavity, tongue, teeth, inside != MouthInside.Toothless, flat);
    }

    private static float Luma(Vector3 bgr) => (0.11f * bgr.X) + (0.59f * bgr.Y) + (0.3f * bgr.Z);

    private static float Chroma(Vector3 bgr)
    {
        var most = Math.Max(bgr.X, Math.Max(bgr.Y, bgr.Z));
        return (most - Math.Min(bgr.X, Math.Min(bgr.Y, bgr.Z))) / Math.Max(1f, most);
    }
}
