using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Scenes;

/// <summary>Places under the sky.</summary>
internal static class Outdoors
{
    public static void Sky(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 60f, 512f, Tint.Of(0x4E8ED0), Tint.Of(0x8EC4EC), Tint.Of(0xD8EEF8), Tint.Of(0xFBE8D0));
        Wash.Radial(canvas, 110f, 80f, 240f, 220f, Tint.Of(0xFFF8D8, 0.9f));
        Cloud(canvas, 90f, 400f, 1.2f);
        Cloud(canvas, 430f, 440f, 1.4f);
        Cloud(canvas, 410f, 90f, 0.8f);
        Cloud(canvas, 60f, 250f, 0.6f);
        Cloud(canvas, 470f, 260f, 0.7f);
    }

    public static void Night(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 80f, 512f, Tint.Of(0x141A3A), Tint.Of(0x2A3064), Tint.Of(0x4E4680), Tint.Of(0x7A5A86));
        Wash.Radial(canvas, 410f, 90f, 160f, 160f, Tint.Of(0xF8F0D0, 0.6f));
        Wash.Oval(canvas, 410f, 90f, 34f, 34f, Tint.Of(0xFFF6DC), 1.5f);
        Wash.Oval(canvas, 398f, 82f, 8f, 7f, Tint.Of(0xE0D4B8, 0.6f), 2f);
        for (var i = 0; i < 70; i++)
        {
            var r = 0.5f + (0.35f * (i % 4));
            Wash.Oval(canvas, ((i * 137.5f) + 11f) % 512f, ((i * 89.3f) + 40f) % 330f, r, r, Tint.Of(0xF0F0FF, 0.4f + (0.1f * (i % 5))));
        }

        Wash.Shape(canvas, "M-20 540 L-20 400 C60 360 120 390 180 380 C260 364 320 400 400 372 C460 356 500 380 540 370 L540 540 Z", Tint.Of(0x1E1E40), 4f);
        Wash.Shape(canvas, "M20 400 L36 300 L52 400 Z M56 404 L76 320 L96 404 Z M440 390 L460 290 L480 390 Z M476 396 L500 310 L524 396 Z", Tint.Of(0x161636), 4f);
    }

    public static void Forest(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 60f, 512f, Tint.Of(0x9AC49A), Tint.Of(0x5E9470), Tint.Of(0x2E5A48), Tint.Of(0x24402E));
        Wash.Radial(canvas, 200f, 90f, 260f, 260f, Tint.Of(0xF4FFC8, 0.7f));
        for (var i = 0; i < 9; i++)
        {
            var (x, w) = ((i * 61f) + 2f, 16f + (i * 7f % 14f));
            Wash.Box(canvas, x, -10f, w, 430f, 4f, Tint.Of(i % 2 == 0 ? 0x3E5238u : 0x4E6448u, 0.7f), i % 2 == 0 ? 4f : 9f);
        }

        Wash.Shape(canvas, "M140 -20 L220 -20 L330 520 L60 520 Z", Tint.Of(0xFFFFD0, 0.14f), 20f);
        for (var i = 0; i < 9; i++)
        {
            Wash.Oval(canvas, i * 66f, 14f + (i * 29f % 40f), 62f, 44f, Tint.Of(i % 2 == 0 ? 0x2E6A44u : 0x4E8A52u, 0.8f), 12f);
            Wash.Oval(canvas, i * 66f, 420f + (i * 23f % 30f), 60f, 40f, Tint.Of(i % 2 == 0 ? 0x24503Au : 0x3A6A44u, 0.85f), 10f);
        }
    }

    public static void Meadow(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 40f, 360f, Tint.Of(0x8EC8EE), Tint.Of(0xCDE8F0), Tint.Of(0xF6F0D0));
        Wash.Radial(canvas, 100f, 80f, 240f, 220f, Tint.Of(0xFFF8D0, 0.8f));
        Cloud(canvas, 400f, 90f, 0.8f);
        Wash.Oval(canvas, 90f, 380f, 280f, 100f, Tint.Of(0x9ACB6A), 8f);
        Wash.Oval(canvas, 440f, 390f, 280f, 110f, Tint.Of(0x7EB65A), 8f);
        Wash.Oval(canvas, 250f, 490f, 420f, 110f, Tint.Of(0x6AA64E), 6f);
        ReadOnlySpan<uint> blossoms = [0xF8F8FF, 0xF6D23A, 0xF08AA8, 0xB890E0];
        for (var i = 0; i < 46; i++)
        {
            Wash.Oval(canvas, (i * 73f) % 512f, 380f + ((i * 41f) % 130f), 5f, 4f, Tint.Of(blossoms[i % 4], 0.85f), 1.6f);
        }
    }

    public static void Desert(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 40f, 400f, Tint.Of(0x6AA8D0), Tint.Of(0xF0D0A8), Tint.Of(0xF8B878));
        Wash.Radial(canvas, 400f, 130f, 220f, 200f, Tint.Of(0xFFF0C0, 0.9f));
        Wash.Oval(canvas, 400f, 130f, 34f, 34f, Tint.Of(0xFFFBE0), 4f);
        Wash.Shape(canvas, "M-20 350 L30 350 L44 280 L120 280 L136 350 L540 350 L540 360 L-20 360 Z", Tint.Of(0xC87A52, 0.8f), 4f);
        Wash.Shape(canvas, "M-20 380 C80 340 180 350 270 380 C360 350 460 350 540 370 L540 540 L-20 540 Z", Tint.Of(0xE0A866), 4f);
        Wash.Shape(canvas, "M-20 430 C100 400 240 420 330 450 C420 420 480 420 540 430 L540 540 L-20 540 Z", Tint.Of(0xC88A50), 5f);
    }

    public static void Mountain(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 40f, 420f, Tint.Of(0x6AA0D4), Tint.Of(0xB8D8EC), Tint.Of(0xF4E4D4));
        Cloud(canvas, 90f, 90f, 0.8f);
        Wash.Shape(canvas, "M-40 420 L110 150 L200 290 L290 170 L400 330 L450 250 L560 420 Z", Tint.Of(0x8498B8), 4f);
        Wash.Shape(canvas, "M110 150 L66 230 L96 216 L116 240 L140 206 L152 216 Z M290 170 L252 224 L280 218 L300 238 L330 228 Z", Tint.Of(0xF8FBFF, 0.95f), 3f);
        Wash.Shape(canvas, "M110 150 L200 290 L240 350 L150 400 Z M290 170 L400 330 L330 390 Z", Tint.Of(0x4E5E8A, 0.4f), 10f);
        Wash.Shape(canvas, "M-20 400 C80 350 200 380 300 370 C400 360 460 390 540 370 L540 540 L-20 540 Z", Tint.Of(0x6A9258), 5f);
        for (var i = 0; i < 8; i++)
        {
            var x = 6f + (i * 70f);
            Wash.Shape(canvas, $"M{x} 420 L{x + 20f} 340 L{x + 40f} 420 Z", Tint.Of(0x3E6A4E, 0.85f), 4f);
        }
    }

    public static void Snow(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 40f, 512f, Tint.Of(0x7A9CC8), Tint.Of(0xB8D0E8), Tint.Of(0xF0E4EC));
        Wash.Radial(canvas, 120f, 110f, 240f, 200f, Tint.Of(0xFFF4E8, 0.8f));
        Wash.Oval(canvas, 80f, 420f, 280f, 90f, Tint.Of(0xE8F0FA), 8f);
        Wash.Oval(canvas, 440f, 430f, 280f, 100f, Tint.Of(0xD8E4F4), 8f);
        for (var i = 0; i < 7; i++)
        {
            var (x, s) = (14f + (i * 78f), 0.8f + (i * 13f % 7f * 0.06f));
            Wash.Shape(canvas, $"M{x - (34f * s)} 360 L{x} {360f - (130f * s)} L{x + (34f * s)} 360 Z", Tint.Of(0x5E8290, 0.75f), 5f);
            Wash.Shape(canvas, $"M{x - (18f * s)} {360f - (60f * s)} L{x} {360f - (130f * s)} L{x + (12f * s)} {360f - (80f * s)} Z", Tint.Of(0xF4F8FF, 0.9f), 4f);
        }
    }

    public static void Water(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 40f, 512f, Tint.Of(0x8AE0E0), Tint.Of(0x3AA0BC), Tint.Of(0x1E5A8A), Tint.Of(0x163A66));
        Wash.Shape(canvas, "M80 -20 L160 -20 L120 520 L-60 520 Z M250 -20 L300 -20 L380 520 L240 520 Z M400 -20 L440 -20 L560 400 L470 520 Z", Tint.Of(0xE0FFFF, 0.16f), 16f);
        Wash.Shape(canvas, "M-20 470 C100 440 240 470 340 456 C430 446 500 460 540 452 L540 540 L-20 540 Z", Tint.Of(0xC8B488), 5f);
        Wash.Line(canvas, "M40 470 C20 420 60 390 40 340 M70 470 C90 430 60 400 84 360 M460 462 C440 410 480 380 460 320 M490 462 C510 420 480 390 500 350", Tint.Of(0x3E8A5E, 0.8f), 12f, 4f);
        Wash.Shape(canvas, "M400 470 C396 440 380 430 384 410 C396 414 404 430 408 440 C410 420 422 408 430 404 C432 424 420 440 416 470 Z", Tint.Of(0xF0808A, 0.85f), 4f);
    }

    public static void City(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 60f, 460f, Tint.Of(0x5A6AA0), Tint.Of(0xC88AA0), Tint.Of(0xF8B888));
        Wash.Radial(canvas, 130f, 300f, 260f, 200f, Tint.Of(0xFFE0A8, 0.8f));
        for (var row = 0; row < 2; row++)
        {
            for (var i = 0; i < 9; i++)
            {
                var (x, h) = ((i * 62f) - 14f - (row * 20f), 150f + ((i * 67f) % 120f) - (row * 40f));
                Wash.Box(canvas, x, 440f - h, 52f, h + 90f, 3f, Tint.Of(row == 0 ? 0x8A7A9Eu : 0x4E4A70u, 0.9f), row == 0 ? 6f : 3.5f);
                for (var k = 0; k < 8 && row == 1; k++)
                {
                    Wash.Box(canvas, x + 8f + (k % 2 * 22f), 452f - h + (k / 2 * 30f), 11f, 14f, 2f, Tint.Of(0xFFDC90, (i + k) % 3 == 0 ? 0.9f : 0.25f), 2f);
                }
            }
        }
    }

    private static void Cloud(SKCanvas canvas, float x, float y, float s)
    {
        Wash.Oval(canvas, x, y, 80f * s, 26f * s, Tint.Of(0xFFFFFF, 0.7f), 8f);
        Wash.Oval(canvas, x - (26f * s), y - (16f * s), 36f * s, 28f * s, Tint.Of(0xFFFFFF, 0.7f), 8f);
        Wash.Oval(canvas, x + (22f * s), y - (22f * s), 40f * s, 32f * s, Tint.Of(0xFFFFFF, 0.7f), 8f);
    }
}
