using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Things of the office and the desk.</summary>
internal static class OfficeShelf
{
    public static readonly BaseShape[] Shapes =
    [
        Thing("mug", 0x4E8AB8, 0x5A3420, DeskThings.Mug),
        Thing("stapler", 0xC83A3A, 0xB8BEC8, DeskThings.Stapler),
        Thing("pencil", 0xF2BE34, 0xE88A94, DeskThings.Pencil),
        Thing("book", 0x8A2E3A, 0xE4BA5A, DeskThings.Book, Material.Leather, "library"),
        Thing("notebook", 0xFBF4DC, 0x6A9AC8, DeskThings.Notebook, Material.Paper),
        Thing("envelope", 0xF4E8CE, 0xC83A44, DeskThings.Envelope, Material.Paper),
        Thing("paperclip", 0xB4BCC8, 0x8A929E, DeskThings.PaperClip, Material.Metal),
        Thing("eraser", 0xF2A4AE, 0x3E6CB0, DeskThings.Eraser),
        Thing("scissors", 0xE0503C, 0xC8CED8, DeskThings.Scissors),
        Thing("laptop", 0xA8B0BC, 0x3A5A86, OfficeMachines.Laptop, Material.Glass),
        Thing("monitor", 0x4A4E5A, 0x6AB0C8, OfficeMachines.Monitor, Material.Glass),
        Thing("phone", 0x3A3E4C, 0x7AC0C8, OfficeMachines.Phone, Material.Glass),
        Thing("television", 0xA8683E, 0x8AB8B0, OfficeMachines.Television, Material.Glass, "room"),
        Thing("printer", 0xE0E2E6, 0x4EB08A, OfficeMachines.Printer),
        Thing("lamp", 0xF2C85A, 0xA87838, OfficeMachines.Lamp, Material.Fabric),
        Thing("clock", 0xC8463E, 0xFBF6E8, OfficeMachines.Clock, Material.Metal, "room"),
        Thing("calculator", 0x5A6478, 0xE8E4DA, OfficeMachines.Calculator),
        Thing("keyboard", 0x8A92A2, 0xF0F0F2, OfficeMachines.Keyboard),
        Thing("chair", 0x3E6A9A, 0x4A4A54, OfficeMachines.Chair, Material.Fabric),
        Thing("bin", 0x6A7A8A, 0xF8F6F0, OfficeMachines.Bin, Material.Metal),
        Thing("gadget", 0x6A8AA8, 0x2E3A4A, OfficeMachines.Gadget),
    ];

    private static BaseShape Thing(string id, uint main, uint second, Func<SketchPlan, Blueprint> draw, Material material = Material.Plastic, string scene = "office") =>
        new(id, "office", Tint.Of(main), Tint.Of(second), material, scene, draw);
}
