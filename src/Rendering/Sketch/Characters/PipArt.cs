using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Pip's still art: a sunlit orchard, the branch he sits on.</summary>
internal static class PipArt
{
    public static void Orchard(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 80f, 420f, Tint.Of(0xBFE6EE), Tint.Of(0xE8F4C8), Tint.Of(0xB9DC84), Tint.Of(0x7DB35A));
        Wash.Radial(canvas, 110f, 70f, 320f, 300f, Tint.Of(0xFFF8D0, 0.95f));
        Wash.Oval(canvas, 60f, 330f, 240f, 80f, Tint.Of(0x9CCB6C), 10f);
        Wash.Oval(canvas, 440f, 340f, 260f, 90f, Tint.Of(0x86BC5C), 10f);
        for (var i = 0; i < 5; i++)
        {
            var (x, s) = (24f + (i * 118f), 0.8f + (0.12f * (i % 3)));
            Wash.Box(canvas, x - 5f, 250f, 10f, 80f, 4f, Tint.Of(0x8A6A48, 0.7f), 4f);
            Wash.Oval(canvas, x, 226f, 58f * s, 48f * s, Tint.Of(0x5E9E4E, 0.75f), 9f);
            Wash.Oval(canvas, x - 16f, 212f, 34f * s, 26f * s, Tint.Of(0x93C868, 0.8f), 9f);
            Wash.Oval(canvas, x + 12f, 232f, 5f, 5f, Tint.Of(0xE0513E, 0.7f), 2.5f);
            Wash.Oval(canvas, x - 24f, 236f, 5f, 5f, Tint.Of(0xE0513E, 0.7f), 2.5f);
        }

        Wash.Shape(canvas, "M-20 0 L260 0 C240 34 200 30 170 46 C130 34 110 66 70 60 C40 84 0 76 -20 96 Z", Tint.Of(0x4E9448, 0.9f), 5f);
        Wash.Shape(canvas, "M520 0 L340 0 C360 26 400 20 420 40 C456 30 480 62 530 56 Z", Tint.Of(0x5AA050, 0.9f), 5f);
        Wash.Box(canvas, -20f, 420f, 560f, 120f, 0f, Tint.Of(0xC98E58), 2f);
        Wash.Shape(canvas, "M-20 420 L540 420 L540 436 L-20 438 Z", Tint.Of(0xE8B67C), 2f);
        Wash.Line(canvas, "M-10 462 C120 456 300 470 520 460 M-10 492 C160 500 340 486 520 496", Tint.Of(0x9A6236, 0.55f), 3f, 1f);
        Wash.Oval(canvas, 268f, 458f, 170f, 20f, Tint.Of(0x5A2E1C, 0.6f), 12f);
    }
}
