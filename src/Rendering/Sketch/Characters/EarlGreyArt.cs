using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Earl Grey's still art: a parlour by the fire, the table with its lace.</summary>
internal static class EarlGreyArt
{
    public static void Parlour(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 60f, 440f, Tint.Of(0x3E5A52), Tint.Of(0x4E6E60), Tint.Of(0x6E7A5C));
        for (var i = 0; i < 9; i++)
        {
            Wash.Box(canvas, -10f + (i * 62f), -10f, 26f, 460f, 0f, Tint.Of(0x35504A, 0.45f), 3f);
        }

        Wash.Radial(canvas, 430f, 300f, 260f, 240f, Tint.Of(0xFFA050, 0.75f));
        Wash.Radial(canvas, 90f, 130f, 220f, 200f, Tint.Of(0xFFE0A0, 0.65f));
        Wash.Shape(canvas, "M52 60 L128 60 L150 132 L30 132 Z", Tint.Of(0xFFE8B4), 4f);
        Wash.Box(canvas, 84f, 132f, 12f, 130f, 3f, Tint.Of(0xB8863A), 3f);
        Wash.Box(canvas, 336f, 34f, 130f, 100f, 6f, Tint.Of(0xB8863A, 0.9f), 3f);
        Wash.Box(canvas, 348f, 46f, 106f, 76f, 3f, Tint.Of(0x8AA8A8, 0.9f), 3f);
        Wash.Shape(canvas, "M348 104 C376 84 396 96 416 84 C432 76 446 86 454 90 L454 122 L348 122 Z", Tint.Of(0x5E7A5A, 0.9f), 3f);
        Wash.Box(canvas, 320f, 184f, 220f, 20f, 4f, Tint.Of(0x6A3E2A), 3f);
        Wash.Box(canvas, 350f, 204f, 200f, 220f, 6f, Tint.Of(0x4E2C22), 4f);
        Wash.Shape(canvas, "M386 420 C386 250 540 250 540 330 L540 420 Z", Tint.Of(0x2A1410), 6f);
        Wash.Radial(canvas, 470f, 390f, 110f, 100f, Tint.Of(0xFF8A30, 0.95f));
        Wash.Radial(canvas, 470f, 410f, 60f, 60f, Tint.Of(0xFFE080, 0.95f));
        Wash.Box(canvas, -20f, 424f, 560f, 120f, 0f, Tint.Of(0xF4E8DC), 2f);
        Wash.Box(canvas, -20f, 424f, 560f, 22f, 0f, Tint.Of(0xFFF8EE), 3f);
        Wash.Radial(canvas, 256f, 470f, 250f, 44f, Tint.Of(0x6A4A4A, 0.6f));
        for (var i = 0; i < 16; i++)
        {
            Wash.Oval(canvas, 8f + (i * 34f), 512f, 18f, 16f, Tint.Of(0xFFFFFF, 0.75f));
            Wash.Oval(canvas, 8f + (i * 34f), 508f, 5f, 5f, Tint.Of(0xC9A89A, 0.6f));
        }
    }

    public static void Saucer(SKCanvas canvas)
    {
        Wash.Oval(canvas, 262f, 474f, 190f, 22f, Tint.Of(0x5A3A40, 0.5f), 8f);
        Wash.Oval(canvas, 256f, 462f, 186f, 27f, Tint.Of(0xC8CCDA));
        Wash.Oval(canvas, 256f, 457f, 186f, 26f, Tint.Of(0xFFFDF8));
        Wash.Oval(canvas, 256f, 457f, 172f, 22f, Tint.Of(0x3E62B0));
        Wash.Oval(canvas, 256f, 456.5f, 167f, 20.5f, Tint.Of(0xFAF8F6));
        Wash.Oval(canvas, 262f, 457f, 128f, 15f, Tint.Of(0x8A8CA8, 0.75f), 6f);
        Wash.Oval(canvas, 150f, 450f, 30f, 6f, Tint.Of(0xFFFFFF), 3f);
    }
}
