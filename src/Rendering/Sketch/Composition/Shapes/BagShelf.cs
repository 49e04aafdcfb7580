using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Bags.</summary>
internal static class BagShelf
{
    public static readonly BaseShape[] Shapes =
    [
        Bag("backpack", 0x3E7AA8, 0xE8A03A, Material.Fabric, "meadow", Bags.Backpack),
        Bag("tote", 0xE4D2B0, 0xB85A4A, Material.Fabric, "city", Bags.Tote),
        Bag("handbag", 0xB8463E, 0xE4BA5A, Material.Leather, "wardrobe", Bags.Handbag),
        Bag("suitcase", 0xA86A3A, 0x6A3E24, Material.Leather, "city", Bags.Suitcase),
        Bag("briefcase", 0x5E3A28, 0xE0B850, Material.Leather, "office", Bags.Briefcase),
        Bag("purse", 0xC85A8A, 0xE4BA5A, Material.Leather, "wardrobe", Bags.Purse),
        Bag("basket", 0xC8985A, 0xE0604E, Material.Fabric, "meadow", Bags.Basket),
    ];

    private static BaseShape Bag(string id, uint main, uint second, Material material, string scene, Func<SketchPlan, Blueprint> draw) =>
        new(id, "bag", Tint.Of(main), Tint.Of(second), material, scene, draw);
}
