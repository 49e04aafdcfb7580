using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Plants.</summary>
internal static class PlantShelf
{
    public static readonly BaseShape[] Shapes =
    [
        Plant("cactus", 0x5EA35A, 0xC8703E, PotPlants.Cactus, "desert"),
        Plant("pottedplant", 0xC8703E, 0x5EA344, PotPlants.Potted, "room", Material.Plastic),
        Plant("flytrap", 0x6AB04A, 0xC8703E, PotPlants.Flytrap, "room"),
        Plant("sunflower", 0xF8C22E, 0x5EA344, Flowers.Sunflower, "meadow"),
        Plant("rose", 0xD2304A, 0x4E9448, Flowers.Rose, "garden"),
        Plant("tulip", 0xF0608A, 0x5EA344, Flowers.Tulip, "meadow"),
        Plant("flower", 0xB07AD8, 0x5EA344, Flowers.Blossom, "meadow"),
        Plant("tree", 0x5E9E4A, 0xA87850, Trees.Tree, "forest"),
        Plant("pine", 0x3E8A5A, 0x7A5234, Trees.Pine, "snow"),
        Plant("palm", 0x5EAA4A, 0xB88A58, Trees.Palm, "sea"),
        Plant("leaf", 0x7ABA4E, 0x5EA344, Trees.Leaf, "forest"),
        Plant("bush", 0x5A9E52, 0xE8505A, Trees.Bush, "garden"),
        Plant("mushroom", 0xD8362E, 0xF6E8D2, Trees.Mushroom, "forest"),
    ];

    private static BaseShape Plant(string id, uint main, uint second, Func<SketchPlan, Blueprint> draw, string scene, Material material = Material.Skin) =>
        new(id, "plant", Tint.Of(main), Tint.Of(second), material, scene, draw);
}
