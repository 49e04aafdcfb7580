using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Plants.</summary>
internal static class PlantShelf
{
    public static readonly BaseShape[] Shapes =
    [
        new("cactus", "plant", Tint.Of(0x5EA35A), Tint.Of(0xC8703E), Material.Skin, "desert", PotPlants.Cactus),
        new("pottedplant", "plant", Tint.Of(0xC8703E), Tint.Of(0x5EA344), Material.Stone, "room", PotPlants.Potted),
    ];
}
