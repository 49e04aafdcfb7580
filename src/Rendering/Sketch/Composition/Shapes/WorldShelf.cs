using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Weather, places, myths, robots, and things of no category.</summary>
internal static class WorldShelf
{
    public static readonly BaseShape[] Shapes =
    [
        new("cloud", "other", Tint.Of(0xEEF2FA), Tint.Of(0x96B4DC), Material.Mist, "sky", SkyThings.Cloud),
        new("robot", "cartoon", Tint.Of(0xB8C4D0), Tint.Of(0x48C0C8), Material.Metal, "office", Machines.Robot),
        new("blob", "cartoon", Tint.Of(0x5AB8A0), Tint.Of(0xF6E08A), Material.Skin, "room", Creatures.Blob),
    ];
}
