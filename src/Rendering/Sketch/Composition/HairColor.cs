using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>The colour of hair, brows and beards: what was said, else the age's, else the seed's.</summary>
internal static class HairColor
{
    private static readonly uint[] Dark = [0x24140F, 0x1A1214, 0x3A2216, 0x2E1A1E];
    private static readonly uint[] Light = [0x5A3820, 0x3E2718, 0x8A5A30, 0xB07A3E, 0xD8AE62, 0xA8502A, 0x24140F];
    private static readonly uint[] Old = [0xE6E2E4, 0xC2BCC4, 0xA8A2AC];

    public static SKColor Of(SketchPlan plan, bool brow = false)
    {
        var named = plan["hair"]?.Color ?? plan["beard"]?.Color ?? plan["moustache"]?.Color;
        var color = named ?? Tint.Of(plan.Age == "old"
            ? plan.Dice.Pick("hair colour", Old)
            : plan.Dice.Pick("hair colour", Pigment.Luma(Shapes.PersonShape.Tone(plan)) < 0.6f ? Dark : Light));
        return brow ? Pigment.Darker(color, Pigment.Luma(color) > 0.75f ? 0.12f : 0.24f) : color;
    }
}
