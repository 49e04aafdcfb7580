using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>Mixes colours as the shipped characters' palettes do: lights towards warm white, darks towards a deep plum.</summary>
internal static class Pigment
{
    private static readonly SKColor Sunlight = Tint.Of(0xFFF6E2);
    private static readonly SKColor Plum = Tint.Of(0x22102C);

    /// <summary>The colour in light.</summary>
    public static SKColor Lighter(SKColor color, float amount) => Tint.Mix(color, Sunlight.WithAlpha(color.Alpha), amount);

    /// <summary>The colour in shade.</summary>
    public static SKColor Darker(SKColor color, float amount) => Tint.Mix(color, Plum.WithAlpha(color.Alpha), amount);

    /// <summary>Perceived brightness, 0..1.</summary>
    public static float Luma(SKColor color) => ((0.3f * color.Red) + (0.59f * color.Green) + (0.11f * color.Blue)) / 255f;

    /// <summary>A line that stays visible on the colour: darker on light, lighter on what is nearly black.</summary>
    public static SKColor Line(SKColor color, float amount) =>
        Luma(color) < 0.2f ? Lighter(color, amount * 0.5f) : Darker(color, amount);

    /// <summary>The colour turned round the colour wheel and varied in strength and light.</summary>
    /// <param name="color">What is varied.</param>
    /// <param name="hue">Degrees.</param>
    /// <param name="saturation">Added percent of saturation.</param>
    /// <param name="value">Added percent of brightness.</param>
    public static SKColor Vary(SKColor color, float hue, float saturation = 0f, float value = 0f)
    {
        color.ToHsv(out var h, out var s, out var v);
        return SKColor.FromHsv((h + hue + 360f) % 360f, Math.Clamp(s + (s < 4f ? 0f : saturation), 0f, 100f), Math.Clamp(v + value, 0f, 100f), color.Alpha);
    }
}
