using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Clothes.</summary>
internal static class ClothesShelf
{
    public static readonly BaseShape[] Shapes =
    [
        Cloth("tshirt", 0x4EA3A8, 0xF6E8D0, Garments.TShirt),
        Cloth("jumper", 0xB8463E, 0xF2E2C8, Garments.Jumper),
        Cloth("jacket", 0x5A6A4A, 0xE0B850, Garments.Jacket),
        Cloth("dress", 0xD8608A, 0xFBE4EC, Garments.Dress),
        Cloth("trousers", 0x3E5E98, 0xE8B860, Garments.Trousers),
        Cloth("sock", 0xE07A4A, 0xF8F0E0, Garments.Sock),
        Cloth("shoe", 0xC8403A, 0xF8F4EC, Garments.Shoe, Material.Leather),
        Cloth("boot", 0x8A5A34, 0x3A2A22, Garments.Boot, Material.Leather),
        Cloth("glove", 0x6A5AA8, 0xF2E6D0, Garments.Glove),
        Cloth("hat", 0x6A5444, 0x2E2428, Garments.Hat),
        Cloth("cap", 0x2E6AB0, 0xF6F2EA, Garments.Cap),
        Cloth("scarf", 0xC83A44, 0xF8E8D0, Garments.Scarf),
    ];

    private static BaseShape Cloth(string id, uint main, uint second, Func<SketchPlan, Blueprint> draw, Material material = Material.Fabric) =>
        new(id, "clothes", Tint.Of(main), Tint.Of(second), material, "wardrobe", draw);
}
