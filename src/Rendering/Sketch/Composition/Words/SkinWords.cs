using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>What a colour means when it is said of skin or hair: nobody's skin is the black of ink or the green of an olive.</summary>
internal static class SkinWords
{
    /// <summary>The skin tone meant by a colour word.</summary>
    public static SKColor Of(SKColor color)
    {
        color.ToHsv(out var hue, out var saturation, out var value);
        return (hue, saturation, value) switch
        {
            (_, < 18f, < 24f) => Tint.Of(0x4E3024),
            (> 60f and < 90f, < 50f, _) => Tint.Of(0xD2A478),
            (> 15f and < 45f, _, < 36f) => Tint.Of(0x5E3A2A),
            _ => color,
        };
    }

    /// <summary>The colour of hair meant by a colour word: red hair is copper.</summary>
    public static SKColor Hair(SKColor color)
    {
        color.ToHsv(out var hue, out var saturation, out var value);
        return (hue is < 8f or > 352f) && saturation > 60f && value > 75f ? Tint.Of(0xB4482A) : color;
    }
}
