using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Animals.</summary>
internal static class AnimalShelf
{
    public static readonly BaseShape[] Shapes =
    [
        new("cat", "animal", Tint.Of(0xD08A4A), Tint.Of(0xFBEBD4), Material.Fur, "room", FurredAnimals.Cat),
        new("dog", "animal", Tint.Of(0xB07A4A), Tint.Of(0xF4E4CC), Material.Fur, "garden", FurredAnimals.Dog),
        new("beast", "animal", Tint.Of(0x8A6A9A), Tint.Of(0xEADCF0), Material.Fur, "forest", FurredAnimals.Beast),
    ];
}
