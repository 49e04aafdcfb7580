using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Things of the office and the desk.</summary>
internal static class OfficeShelf
{
    public static readonly BaseShape[] Shapes =
    [
        new("mug", "office", Tint.Of(0x4E8AB8), Tint.Of(0x5A3420), Material.Plastic, "office", DeskThings.Mug),
        new("gadget", "office", Tint.Of(0x6A8AA8), Tint.Of(0x2E3A4A), Material.Plastic, "office", DeskThings.Gadget),
    ];
}
