using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Bags.</summary>
internal static class BagShelf
{
    public static readonly BaseShape[] Shapes =
    [
        new("backpack", "bag", Tint.Of(0x3E7AA8), Tint.Of(0xE8A03A), Material.Fabric, "meadow", Bags.Backpack),
        new("tote", "bag", Tint.Of(0xE4D2B0), Tint.Of(0xB85A4A), Material.Fabric, "city", Bags.Tote),
    ];
}
