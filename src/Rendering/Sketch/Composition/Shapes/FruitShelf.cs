using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Fruits and vegetables.</summary>
internal static class FruitShelf
{
    public static readonly BaseShape[] Shapes =
    [
        new("apple", "fruit", Tint.Of(0xDB3A34), Tint.Of(0x6CB040), Material.Peel, "garden", RoundFruits.Apple),
        new("lemon", "fruit", Tint.Of(0xF6D83A), Tint.Of(0x6CB040), Material.Peel, "kitchen", RoundFruits.Lemon),
        new("fruit", "fruit", Tint.Of(0xE8783A), Tint.Of(0x6CB040), Material.Peel, "garden", RoundFruits.Fruit),
    ];
}
