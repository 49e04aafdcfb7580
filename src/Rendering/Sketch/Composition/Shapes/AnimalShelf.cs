using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Animals.</summary>
internal static class AnimalShelf
{
    public static readonly BaseShape[] Shapes =
    [
        Animal("cat", 0xD08A4A, 0xFBEBD4, "room", FurredAnimals.Cat),
        Animal("dog", 0xB07A4A, 0xF4E4CC, "garden", FurredAnimals.Dog),
        Animal("fox", 0xE07A34, 0xFBF0E0, "forest", FurredAnimals.Fox),
        Animal("wolf", 0x8A8E9A, 0xECEEF2, "night", FurredAnimals.Wolf),
        Animal("lion", 0xE0AE5E, 0xA8622E, "desert", FurredAnimals.Lion),
        Animal("bear", 0x8E5E3C, 0xE0C09A, "forest", FurredAnimals.Bear),
        Animal("koala", 0x9AA0AA, 0xEEF0F2, "forest", FurredAnimals.Koala),
        Animal("rabbit", 0xC8A88A, 0xFBF2E6, "meadow", SmallAnimals.Rabbit),
        Animal("mouse", 0xA8A2A6, 0xF2EAE6, "kitchen", SmallAnimals.Mouse),
        Animal("squirrel", 0xB8683A, 0xFBEBD4, "forest", SmallAnimals.Squirrel),
        Animal("raccoon", 0x9A9AA2, 0xF2F0EE, "forest", SmallAnimals.Squirrel),
        Animal("hedgehog", 0x7A5A44, 0xEED2AE, "garden", SmallAnimals.Hedgehog),
        Animal("monkey", 0x7E5236, 0xEBC79E, "forest", SmallAnimals.Monkey),
        Animal("bat", 0x5E5066, 0x8A5A6E, "night", SmallAnimals.Bat),
        Animal("pig", 0xF2AEB0, 0xFBD8D4, "meadow", FarmAnimals.Pig, Material.Skin),
        Animal("cow", 0xF4F0EA, 0x3A3236, "meadow", FarmAnimals.Cow),
        Animal("sheep", 0xF6F2EA, 0xE0BE9E, "meadow", FarmAnimals.Sheep),
        Animal("goat", 0xD8CCBC, 0xF8F2E8, "mountain", FarmAnimals.Goat),
        Animal("horse", 0x9A6238, 0x3A241C, "meadow", FarmAnimals.Horse),
        Animal("deer", 0xB8794A, 0xF6E6CE, "forest", FarmAnimals.Deer),
        Animal("giraffe", 0xF0C868, 0xA8682E, "desert", FarmAnimals.Giraffe),
        Animal("elephant", 0x9AA0AE, 0xC8CAD4, "desert", FarmAnimals.Elephant, Material.Skin),
        Animal("owl", 0x9A6A44, 0xF4E2C4, "night", Birds.Owl, Material.Feather),
        Animal("parrot", 0xD83A34, 0x3E7AC8, "forest", Birds.Parrot, Material.Feather),
        Animal("penguin", 0x34384A, 0xFAF8F4, "snow", Birds.Penguin, Material.Feather),
        Animal("chicken", 0xF6EEDE, 0xD8322E, "meadow", Birds.Chicken, Material.Feather),
        Animal("duck", 0xF8D44A, 0xFBEBA8, "water", Birds.Duck, Material.Feather),
        Animal("bird", 0x5E8AC0, 0xF2D8B8, "sky", Birds.Bird, Material.Feather),
        Animal("frog", 0x6EB84A, 0xE8F0B0, "water", WaterAnimals.Frog, Material.Skin),
        Animal("fish", 0xF08A34, 0xF8C05A, "water", WaterAnimals.Fish, Material.Skin),
        Animal("whale", 0x4E7EB0, 0xE8F0F4, "water", WaterAnimals.Whale, Material.Skin),
        Animal("octopus", 0xB05AA8, 0xF2C8E4, "water", WaterAnimals.Octopus, Material.Skin),
        Animal("turtle", 0x7EB05A, 0x8A6A3E, "water", WaterAnimals.Turtle, Material.Skin),
        Animal("crab", 0xE0503C, 0xFBD0B0, "sea", WaterAnimals.Crab, Material.Skin),
        Animal("reptile", 0x5E9A52, 0xE8E0A0, "water", WaterAnimals.Reptile, Material.Skin),
        Animal("dragon", 0x4E9A62, 0xF0C85A, "cave", WaterAnimals.Dragon, Material.Skin),
        Animal("bee", 0xF8C83A, 0x2E2428, "meadow", Insects.Bee, Material.Skin),
        Animal("butterfly", 0xF08A3A, 0x4E8AD0, "meadow", Insects.Butterfly, Material.Skin),
        Animal("ladybird", 0xDE3A30, 0x2E2428, "meadow", Insects.Beetle, Material.Skin),
        Animal("spider", 0x5A4E66, 0xD8C8E0, "night", Insects.Spider, Material.Skin),
        Animal("snail", 0xD8B88A, 0xB8744A, "garden", Insects.Snail, Material.Skin),
        Animal("caterpillar", 0x8CC04A, 0xE8A03A, "garden", Insects.Caterpillar, Material.Skin),
        Animal("beast", 0x8A6A9A, 0xEADCF0, "forest", FurredAnimals.Beast),
    ];

    private static BaseShape Animal(string id, uint main, uint second, string scene, Func<SketchPlan, Blueprint> draw, Material material = Material.Fur) =>
        new(id, "animal", Tint.Of(main), Tint.Of(second), material, scene, draw);
}
