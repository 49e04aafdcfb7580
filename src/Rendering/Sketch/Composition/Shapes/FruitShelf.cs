using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Fruits and vegetables.</summary>
internal static class FruitShelf
{
    public static readonly BaseShape[] Shapes =
    [
        Fruit("apple", 0xDB3A34, RoundFruits.Apple),
        Fruit("pear", 0xB8C84A, LongFruits.Pear),
        Fruit("banana", 0xF8D43E, LongFruits.Banana, "kitchen"),
        Fruit("strawberry", 0xE03444, LongFruits.Strawberry),
        Fruit("pineapple", 0xE8AC3A, LongFruits.Pineapple, "sea"),
        Fruit("lemon", 0xF6D83A, RoundFruits.Lemon, "kitchen"),
        Fruit("orange", 0xF4902C, RoundFruits.Orange, "kitchen"),
        Fruit("grapes", 0x7E4AA0, RoundFruits.Grapes),
        Fruit("avocado", 0x3E5E2E, LongFruits.Avocado, "kitchen", 0xE4E89A),
        Fruit("watermelon", 0x5EAA4E, RoundFruits.Melon, "meadow"),
        Fruit("cherry", 0xC8283C, RoundFruits.Cherry),
        Fruit("peach", 0xF8AE78, RoundFruits.Peach),
        Fruit("coconut", 0x7A5234, RoundFruits.Coconut, "sea", 0xF8F2E6),
        Fruit("kiwi", 0x8A6236, RoundFruits.Kiwi, "kitchen", 0x9CCB4A),
        Fruit("blueberry", 0x4E62B0, LongFruits.Berry),
        Fruit("raspberry", 0xD83A62, LongFruits.Raspberry),
        Fruit("nut", 0xB87A42, LongFruits.Nut, "forest", 0x7A5230),
        Fruit("pumpkin", 0xEE8628, Vegetables.Pumpkin, "meadow", 0x6A8A3E),
        Fruit("tomato", 0xE2402E, Vegetables.Tomato, "kitchen"),
        Fruit("carrot", 0xF08230, Vegetables.Carrot, "garden"),
        Fruit("potato", 0xC89A62, Vegetables.Potato, "kitchen"),
        Fruit("aubergine", 0x62388A, Vegetables.Aubergine, "kitchen"),
        Fruit("corn", 0xF8CE48, Vegetables.Corn, "meadow"),
        Fruit("broccoli", 0x4E9A4A, Vegetables.Broccoli, "kitchen", 0xB4D484),
        Fruit("onion", 0xCE8A4E, Vegetables.Onion, "kitchen", 0xC8A85A),
        Fruit("pepper", 0xE0A828, Vegetables.Pepper, "kitchen"),
        Fruit("chili", 0xD8322E, Vegetables.Chili, "desert"),
        Fruit("fruit", 0xE8783A, RoundFruits.Fruit),
    ];

    private static BaseShape Fruit(string id, uint main, Func<SketchPlan, Blueprint> draw, string scene = "garden", uint second = 0x6CB040) =>
        new(id, "fruit", Tint.Of(main), Tint.Of(second), Material.Peel, scene, draw);
}
