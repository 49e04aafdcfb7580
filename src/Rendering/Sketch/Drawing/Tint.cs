using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Drawing;

/// <summary>Arithmetic on colours.</summary>
internal static class Tint
{
    /// <summary>A colour from 0xRRGGBB.</summary>
    public static SKColor Of(uint rgb, float alpha = 1f) => new SKColor(0xFF000000u | rgb).WithAlpha((byte)(255f * alpha));

    /// <summary>The colour with its alpha multiplied.</summary>
    public static SKColor Fade(SKColor color, float alpha) => color.WithAlpha((byte)((color.Alpha * alpha) + 0.5f));

    /// <summary>From a to b as t goes 0..1.</summary>
    public static SKColor Mix(SKColor a, SKColor b, float t) => new(
        (byte)(a.Red + ((b.Red - a.Red) * t)),
        (byte)(a.Green + ((b.Green - a.Green) * t)),
        (byte)(a.Blue + ((b.Blue - a.Blue) * t)),
        (byte)(a.Alpha + ((b.Alpha - a.Alpha) * t)));
}
