using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Plume's still art: a tower library by night, the feathered breast under a gown.</summary>
internal static class PlumeArt
{
    private static readonly uint[] Spines = [0x7A2E36, 0x3E5A3E, 0x8A6A2E, 0x3A4A6E, 0x6A4228, 0x5A3A5A];

    public static void Tower(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 60f, 512f, Tint.Of(0x2E2236), Tint.Of(0x46302E), Tint.Of(0x6A3E26));
        for (var row = 0; row < 4; row++)
        {
            for (var side = 0; side < 2; side++)
            {
                var (x, i, end) = (side * 356f, 0, (side * 356f) + 156f);
                while (x < end - 8f)
                {
                    var wide = 13f + (((i * 7) + (row * 3) + side) % 4 * 4f);
                    var high = 62f + (((i * 5) + row + side) % 5 * 7f);
                    Wash.Box(canvas, x, 100f + (row * 112f) - high, wide, high, 2f, Tint.Of(Spines[((i * 5) + row + side) % Spines.Length], 0.9f), 2.6f);
                    Wash.Box(canvas, x + 2f, 112f + (row * 112f) - high, wide - 4f, 3f, 1f, Tint.Of(0xE8C070, 0.6f), 1.6f);
                    x += wide + 2f;
                    i++;
                }

                Wash.Box(canvas, (side * 356f) - 6f, 100f + (row * 112f), 168f, 11f, 0f, Tint.Of(0x3A2218), 2.6f);
            }
        }

        Wash.Oval(canvas, 256f, 150f, 104f, 142f, Tint.Of(0x2A1A1C), 4f);
        Wash.Oval(canvas, 256f, 150f, 94f, 132f, Tint.Of(0x35508A), 3f);
        Wash.Radial(canvas, 300f, 100f, 140f, 140f, Tint.Of(0xA8C4F0, 0.7f));
        Wash.Oval(canvas, 316f, 86f, 24f, 24f, Tint.Of(0xFFF6D8), 2f);
        Wash.Line(canvas, "M256 10 L256 290 M160 150 L352 150", Tint.Of(0x2A1A1C, 0.8f), 6f, 3f);
        Wash.Radial(canvas, 60f, 330f, 220f, 200f, Tint.Of(0xFFB860, 0.7f));
        Wash.Radial(canvas, 470f, 250f, 170f, 180f, Tint.Of(0xFFA850, 0.45f));
        Wash.Radial(canvas, 256f, 540f, 360f, 140f, Tint.Of(0x1A1018, 0.7f));
    }

    public static void Breast(SKCanvas canvas)
    {
        Wash.Shape(canvas, "M20 560 C24 450 70 396 150 376 C200 366 312 366 362 376 C442 396 488 450 492 560 Z", Tint.Of(0xFFC880));
        Wash.Shape(canvas, "M20 560 C24 452 70 398 150 378 C200 368 310 368 358 379 C434 398 480 452 483 560 Z", Tint.Of(0x7A5236));
        Wash.Shape(canvas, "M140 390 C160 460 200 520 220 560 L292 560 C312 520 352 460 372 390 C330 366 182 366 140 390 Z", Tint.Of(0xF0DEC0));
        for (var row = 0; row < 5; row++)
        {
            for (var i = -4; i <= 4; i++)
            {
                var x = 256f + (i * 25f) + (row % 2 * 12.5f);
                var y = 404f + (row * 24f);
                if (Math.Abs(x - 256f) < 106f - (row * 13f))
                {
                    Wash.Shape(canvas, $"M{x - 11} {y} Q{x - 10} {y + 20} {x} {y + 22} Q{x + 10} {y + 20} {x + 11} {y} Z", Tint.Of(0xFBEFD8));
                    Wash.Line(canvas, $"M{x - 8} {y + 14} Q{x} {y + 26} {x + 8} {y + 14}", Tint.Of(0xC99A66, 0.75f), 3f, 0.4f);
                    Wash.Line(canvas, $"M{x} {y + 6} L{x} {y + 14}", Tint.Of(0xB88A58, 0.6f), 2.4f, 0.3f);
                }
            }
        }

        Wash.Shape(canvas, "M150 376 C96 392 44 430 24 560 L216 560 C194 510 160 450 150 376 Z", Tint.Of(0x2E3A5A));
        Wash.Shape(canvas, "M362 376 C416 392 464 430 484 560 L296 560 C318 510 352 450 362 376 Z", Tint.Of(0x232B48));
        Wash.Shape(canvas, "M150 378 C130 386 128 392 128 398 C140 460 176 520 194 560 L220 560 C196 510 166 450 160 380 Z", Tint.Of(0xA8323E));
        Wash.Shape(canvas, "M362 378 C382 386 384 392 384 398 C372 460 336 520 318 560 L292 560 C316 510 346 450 352 380 Z", Tint.Of(0x8A2434));
        Wash.Line(canvas, "M120 400 C134 460 168 520 186 558", Tint.Of(0xE8BC5E, 0.8f), 2.4f, 0.4f);
        Wash.Line(canvas, "M392 400 C378 460 344 520 326 558", Tint.Of(0xB88A3A, 0.8f), 2.4f, 0.4f);
        Wash.Shape(canvas, "M60 560 C66 480 90 430 116 410 C100 460 96 510 98 560 Z", Tint.Of(0x6A7AA8, 0.5f), 8f);
        Wash.Shape(canvas, "M140 372 C190 420 322 420 372 372 C330 392 182 392 140 372 Z", Tint.Of(0x3A2018, 0.5f), 9f);
    }
}
