using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Clothes.</summary>
internal static class ClothesShelf
{
    public static readonly BaseShape[] Shapes =
    [
        new("tshirt", "clothes", Tint.Of(0x4EA3A8), Tint.Of(0xF6E8D0), Material.Fabric, "wardrobe", Garments.TShirt),
    ];
}
