using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>People.</summary>
internal static class PeopleShelf
{
    public static readonly BaseShape[] Shapes =
    [
        new("person", "person", Tint.Of(0x4A6A9A), Tint.Of(0xF0E4D0), Material.Skin, "any", PersonShape.Draw),
    ];
}
