using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Patterns and details of cloth, drawn once.</summary>
internal static class Cloth
{
    /// <summary>A pattern over a box; the caller clips.</summary>
    public static void Pattern(SKCanvas canvas, SKRect box, PatternKind pattern, SKColor color)
    {
        var soft = Tint.Fade(color, 0.85f);
        for (var y = box.Top; y < box.Bottom + 20f; y += pattern == PatternKind.Stripes ? 26f : 34f)
        {
            if (pattern is PatternKind.Stripes or PatternKind.Checks)
            {
                Wash.Line(canvas, $"M{box.Left} {y + 16f} Q{box.MidX} {y - 12f} {box.Right} {y + 16f}", pattern == PatternKind.Checks ? Tint.Fade(soft, 0.6f) : soft, 10f, 0.5f);
                continue;
            }

            var odd = (int)((y - box.Top) / 34f) % 2;
            for (var x = box.Left + (odd * 19f); x < box.Right; x += 38f)
            {
                Motif(canvas, pattern, x, y, soft);
            }
        }

        for (var x = box.Left; pattern == PatternKind.Checks && x < box.Right; x += 34f)
        {
            Wash.Line(canvas, $"M{x} {box.Top - 10f} L{x} {box.Bottom + 10f}", Tint.Fade(soft, 0.6f), 10f, 0.5f);
        }
    }

    /// <summary>A chest panel with rivets and a gauge: the body of a machine.</summary>
    public static void Panel(SKCanvas canvas, Coat coat)
    {
        Wash.Box(canvas, 176f, 432f, 160f, 120f, 14f, Pigment.Darker(coat.Main, 0.24f), 1f);
        Wash.Box(canvas, 180f, 436f, 152f, 120f, 12f, Pigment.Lighter(coat.Main, 0.2f));
        Wash.Oval(canvas, 222f, 476f, 22f, 22f, Pigment.Darker(coat.Main, 0.5f));
        Wash.Oval(canvas, 222f, 476f, 18f, 18f, Tint.Of(0xF4F0E4));
        Wash.Line(canvas, "M222 476 L232 464", Tint.Of(0xC83A3A), 3f);
        Wash.Oval(canvas, 284f, 466f, 8f, 8f, coat.Second);
        Wash.Oval(canvas, 308f, 466f, 8f, 8f, Tint.Of(0xF0A83A));
        Wash.Box(canvas, 270f, 486f, 50f, 10f, 5f, Pigment.Darker(coat.Main, 0.4f));
        for (var i = 0; i < 3; i++)
        {
            Wash.Box(canvas, 208f - (i * 4f), 386f + (i * 12f), 96f + (i * 8f), 9f, 4.5f, i % 2 == 0 ? Pigment.Darker(coat.Main, 0.45f) : Pigment.Darker(coat.Main, 0.2f));
        }
    }

    private static void Motif(SKCanvas canvas, PatternKind pattern, float x, float y, SKColor color)
    {
        switch (pattern)
        {
            case PatternKind.Stars:
                Wash.Shape(canvas, $"M{x} {y - 9f} L{x + 2.6f} {y - 3f} L{x + 9f} {y - 2.6f} L{x + 4f} {y + 1.6f} L{x + 5.6f} {y + 8f} L{x} {y + 4.4f} L{x - 5.6f} {y + 8f} L{x - 4f} {y + 1.6f} L{x - 9f} {y - 2.6f} L{x - 2.6f} {y - 3f} Z", color);
                break;
            case PatternKind.Flowers:
                for (var p = 0; p < 5; p++)
                {
                    var (sin, cos) = MathF.SinCos(p * MathF.Tau / 5f);
                    Wash.Oval(canvas, x + (5f * cos), y + (5f * sin), 4f, 4f, color);
                }

                Wash.Oval(canvas, x, y, 3f, 3f, Tint.Of(0xFFE9A8));
                break;
            case PatternKind.Hearts:
                Wash.Shape(canvas, $"M{x} {y + 8f} C{x - 14f} {y - 2f} {x - 6f} {y - 11f} {x} {y - 4f} C{x + 6f} {y - 11f} {x + 14f} {y - 2f} {x} {y + 8f} Z", color);
                break;
            default:
                Wash.Oval(canvas, x, y, 6.5f, 6.5f, color);
                break;
        }
    }
}
