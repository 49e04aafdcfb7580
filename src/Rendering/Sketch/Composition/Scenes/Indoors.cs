using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Scenes;

/// <summary>Rooms.</summary>
internal static class Indoors
{
    public static void Room(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 140f, 512f, Tint.Of(0xF2D8B8), Tint.Of(0xE0B08E), Tint.Of(0xA8705A));
        Wash.Radial(canvas, 90f, 120f, 280f, 260f, Tint.Of(0xFFF4CC, 0.9f));
        Wash.Box(canvas, 24f, 40f, 118f, 150f, 8f, Tint.Of(0xFFF8E0, 0.95f), 7f);
        Wash.Box(canvas, 78f, 36f, 9f, 158f, 2f, Tint.Of(0xD9A878, 0.9f), 4f);
        Wash.Box(canvas, 22f, 110f, 122f, 8f, 2f, Tint.Of(0xD9A878, 0.9f), 4f);
        Wash.Box(canvas, 366f, 56f, 108f, 84f, 4f, Tint.Of(0x9A6A42, 0.9f), 4f);
        Wash.Box(canvas, 376f, 66f, 88f, 64f, 2f, Tint.Of(0x9AB8B0, 0.9f), 4f);
        Wash.Oval(canvas, 420f, 112f, 40f, 18f, Tint.Of(0x6E8A62, 0.8f), 6f);
        Wash.Shape(canvas, "M372 512 L380 300 C384 262 500 262 520 300 L540 512 Z", Tint.Of(0x7A9A8A, 0.85f), 8f);
        Wash.Box(canvas, 20f, 330f, 70f, 14f, 4f, Tint.Of(0x8A5A3A, 0.8f), 4f);
        Wash.Shape(canvas, "M36 330 L44 270 L66 270 L74 330 Z", Tint.Of(0xC86A4A, 0.8f), 4f);
        Wash.Oval(canvas, 55f, 244f, 34f, 34f, Tint.Of(0x6E9A58, 0.8f), 9f);
        Wash.Radial(canvas, 256f, 580f, 420f, 200f, Tint.Of(0x5A2A22, 0.6f));
    }

    public static void Office(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 120f, 512f, Tint.Of(0xDCE8EE), Tint.Of(0xB8CCD8), Tint.Of(0x8098AC));
        Wash.Box(canvas, 30f, 26f, 200f, 230f, 6f, Tint.Of(0xF4FBFF, 0.95f), 6f);
        Wash.Box(canvas, 40f, 130f, 180f, 120f, 2f, Tint.Of(0xB4D0E4, 0.8f), 8f);
        for (var i = 0; i < 6; i++)
        {
            Wash.Box(canvas, 44f + (i * 30f), 150f - (i * 37f % 60f), 22f, 110f, 2f, Tint.Of(0x8AA4BC, 0.6f), 5f);
        }

        Wash.Box(canvas, 126f, 22f, 8f, 238f, 2f, Tint.Of(0x9AACBA), 3f);
        Wash.Box(canvas, 330f, 90f, 200f, 12f, 3f, Tint.Of(0x7A6A5E, 0.9f), 3f);
        for (var i = 0; i < 8; i++)
        {
            Wash.Box(canvas, 340f + (i * 20f), 40f + (i * 13f % 16f), 16f, 50f, 2f, Tint.Of(i % 3 == 0 ? 0x4E7A98u : i % 3 == 1 ? 0xC8783Eu : 0x6A9A78u, 0.85f), 3f);
        }

        Wash.Oval(canvas, 470f, 250f, 50f, 70f, Tint.Of(0x5E9A6A, 0.8f), 10f);
        Wash.Box(canvas, 446f, 300f, 50f, 60f, 8f, Tint.Of(0xD8D0C4, 0.9f), 4f);
        Wash.Radial(canvas, 130f, 130f, 260f, 240f, Tint.Of(0xFFFFFF, 0.6f));
        Wash.Radial(canvas, 256f, 580f, 420f, 180f, Tint.Of(0x3A4A62, 0.5f));
    }

    public static void Wardrobe(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 120f, 512f, Tint.Of(0xF0DCD2), Tint.Of(0xDDB8AC), Tint.Of(0xA07A80));
        Wash.Box(canvas, -10f, 54f, 540f, 9f, 4f, Tint.Of(0x9A7050, 0.9f), 3f);
        ReadOnlySpan<uint> cloths = [0x7A8AB0, 0xC87A6A, 0xE8C88A, 0x6A9A8A, 0xB07AA0, 0x8A6A5A, 0xD8D0D8, 0x5A6A8A];
        for (var i = 0; i < 8; i++)
        {
            var x = 6f + (i * 64f);
            Wash.Line(canvas, $"M{x + 24f} 62 L{x + 24f} 84 M{x + 4f} 100 L{x + 24f} 84 L{x + 44f} 100", Tint.Of(0x7A5A48, 0.7f), 3f, 1.5f);
            Wash.Shape(canvas, $"M{x + 2f} 100 L{x + 46f} 100 L{x + 52f} {250f + (i * 37f % 60f)} L{x - 4f} {250f + (i * 37f % 60f)} Z", Tint.Of(cloths[i], 0.75f), 6f);
        }

        Wash.Radial(canvas, 110f, 150f, 280f, 260f, Tint.Of(0xFFF4E0, 0.7f));
        Wash.Radial(canvas, 256f, 580f, 420f, 180f, Tint.Of(0x4A2A3A, 0.5f));
    }

    public static void Cave(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 120f, 512f, Tint.Of(0x2E2634), Tint.Of(0x4E3A38), Tint.Of(0x7A4E34));
        Wash.Radial(canvas, 400f, 250f, 260f, 260f, Tint.Of(0xFF9A4A, 0.6f));
        Wash.Radial(canvas, 90f, 330f, 200f, 200f, Tint.Of(0x6AB0C8, 0.34f));
        Wash.Shape(canvas, "M-20 -20 L540 -20 L540 60 L480 110 L450 50 L400 140 L360 40 L300 80 L250 30 L190 90 L150 40 L90 150 L60 60 L-20 120 Z", Tint.Of(0x1C1620, 0.9f), 6f);
        Wash.Shape(canvas, "M-20 540 L-20 380 L40 330 L70 400 L110 370 L130 540 Z M540 540 L540 340 L490 300 L460 390 L420 380 L400 540 Z", Tint.Of(0x2A2028, 0.9f), 7f);
        Wash.Shape(canvas, "M40 330 L52 290 L66 330 L60 360 Z M470 310 L484 268 L498 312 Z", Tint.Of(0x7AD0E0, 0.6f), 4f);
    }
}
