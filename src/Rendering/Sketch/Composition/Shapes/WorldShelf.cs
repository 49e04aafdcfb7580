using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Weather, places, vehicles, food, toys, and the creatures of stories.</summary>
internal static class WorldShelf
{
    public static readonly BaseShape[] Shapes =
    [
        Other("cloud", 0xEEF2FA, 0x96B4DC, Material.Mist, "sky", SkyThings.Cloud),
        Other("raincloud", 0x8A96AE, 0x5A6A8A, Material.Mist, "mountain", SkyThings.Cloud),
        Other("sun", 0xFBCB3C, 0xF5962C, Material.Skin, "sky", SkyThings.Sun),
        Other("moon", 0xF2E6C4, 0xC8B890, Material.Skin, "night", SkyThings.Moon),
        Other("star", 0xF9D24A, 0xF0A82E, Material.Skin, "night", SkyThings.Star),
        Other("drop", 0x5AB0E4, 0xC8ECFF, Material.Plastic, "mountain", SkyThings.Drop),
        Other("snowflake", 0xC8E4F6, 0xF4FAFF, Material.Glass, "snow", SkyThings.Snowflake),
        Other("rainbow", 0x8A6AC8, 0xF0F0F8, Material.Skin, "meadow", SkyThings.Rainbow),
        Other("planet", 0xD98A52, 0xE8CF9A, Material.Skin, "space", SkyThings.Planet),
        Other("flame", 0xF0722A, 0xFBD860, Material.Skin, "cave", SkyThings.Flame),
        Other("mountain", 0x8490A6, 0xF8FBFF, Material.Skin, "mountain", Places.Mountain),
        Other("volcano", 0x7A5A52, 0xF0702E, Material.Skin, "cave", Places.Mountain),
        Other("house", 0xF2D8A8, 0xC2523F, Material.Paper, "meadow", Places.House),
        Other("castle", 0xB4AEB8, 0xC83A48, Material.Paper, "mountain", Places.Castle),
        Other("lighthouse", 0xC8423A, 0xF6F0E6, Material.Paper, "sea", Places.Lighthouse),
        Other("rock", 0x98949A, 0x7AA84E, Material.Stone, "mountain", Places.Rock),
        Other("gem", 0x5AB4E0, 0xFFFFFF, Material.Plastic, "cave", Places.Gem),
        Other("car", 0xD8423C, 0xC8CCD4, Material.Plastic, "city", Machines.Car),
        Other("train", 0x3A6A4E, 0xE4B84A, Material.Metal, "meadow", Machines.Train),
        Other("boat", 0x3E6AA8, 0xFBF6EC, Material.Skin, "sea", Machines.Boat),
        Other("rocket", 0xECEEF4, 0xD8423C, Material.Plastic, "space", Machines.Rocket),
        Other("bread", 0xB8763A, 0xF2D8A4, Material.Skin, "kitchen", Kitchen.Bread),
        Other("cake", 0xF6A8C4, 0xF0D09A, Material.Skin, "kitchen", Kitchen.Cake),
        Other("pizza", 0xF8C84A, 0xC8863E, Material.Skin, "kitchen", Kitchen.Pizza),
        Other("burger", 0xDC9A4A, 0x6EB048, Material.Skin, "kitchen", Kitchen.Burger),
        Other("icecream", 0xF6B4C8, 0xDCA258, Material.Skin, "sea", Kitchen.IceCream),
        Other("donut", 0xF08AB4, 0xD8A05A, Material.Skin, "kitchen", Kitchen.Donut),
        Other("egg", 0xF6E6D0, 0xF8C83A, Material.Skin, "kitchen", Kitchen.Egg),
        Other("cheese", 0xF6C544, 0xE0A02E, Material.Skin, "kitchen", Kitchen.Cheese),
        Other("teapot", 0xF0EEF2, 0x3E62B0, Material.Plastic, "kitchen", Kitchen.Teapot),
        Other("bottle", 0x4E9A7A, 0xC8985A, Material.Glass, "kitchen", Kitchen.Bottle),
        Other("candle", 0xF6EAD0, 0xC8923A, Material.Skin, "room", Kitchen.Candle),
        Other("guitar", 0xC88A44, 0x5A3420, Material.Skin, "stage", Toys.Guitar),
        Other("drum", 0xC83A44, 0xE4B84A, Material.Plastic, "stage", Toys.Drum),
        Other("piano", 0x3E3644, 0xE4B84A, Material.Plastic, "stage", Toys.Piano),
        Other("ball", 0xF6F4F0, 0x36323C, Material.Leather, "meadow", Toys.Ball),
        Other("balloon", 0xE0444A, 0xFFFFFF, Material.Plastic, "sky", Toys.Balloon),
        Other("gift", 0x3E9A8A, 0xE8484E, Material.Paper, "room", Toys.Gift),
        Other("pillow", 0x8AB4DC, 0xF4EADC, Material.Fabric, "room", Toys.Pillow),
        Other("heart", 0xE0405A, 0xFFFFFF, Material.Plastic, "sky", Toys.Heart),
        Other("umbrella", 0x3E7AC0, 0x8A5A34, Material.Fabric, "city", Toys.Umbrella),
        Other("camera", 0x4A4E5A, 0xC8923E, Material.Plastic, "city", Toys.Camera),
        Cartoon("robot", 0xB8C4D0, 0x48C0C8, Material.Metal, "office", Machines.Robot),
        Cartoon("ghost", 0xF4F6FC, 0xC8D4F0, Material.Mist, "night", Creatures.Ghost),
        Cartoon("alien", 0x8AC85A, 0xF0D84A, Material.Skin, "space", Creatures.Alien),
        Cartoon("monster", 0x6A7AD0, 0xF2DCA8, Material.Fur, "cave", Creatures.Monster),
        Cartoon("skeleton", 0xF2ECDC, 0xD8D0BC, Material.Skin, "night", Creatures.Skeleton),
        Cartoon("snowman", 0xF6FAFF, 0xF0862E, Material.Skin, "snow", Creatures.Snowman),
        Cartoon("blob", 0x5AB8A0, 0xF6E08A, Material.Skin, "room", Creatures.Blob),
    ];

    private static BaseShape Other(string id, uint main, uint second, Material material, string scene, Func<SketchPlan, Blueprint> draw) =>
        new(id, "other", Tint.Of(main), Tint.Of(second), material, scene, draw);

    private static BaseShape Cartoon(string id, uint main, uint second, Material material, string scene, Func<SketchPlan, Blueprint> draw) =>
        new(id, "cartoon", Tint.Of(main), Tint.Of(second), material, scene, draw);
}
