using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Unit 7's still art: evening shelves, a ceramic bust with a bow tie.</summary>
internal static class Unit7Art
{
    private static readonly uint[] Spines = [0x8A3E3E, 0x2E6A70, 0xB8863A, 0x4A4A78, 0x6E8A5A, 0xA85A38, 0x3A5A86, 0xC0A070];

    public static void Shelves(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 100f, 512f, Tint.Of(0x1C4450), Tint.Of(0x23384E), Tint.Of(0x2A2440));
        for (var row = 0; row < 4; row++)
        {
            var (y, x, i) = (16f + (row * 118f), -8f, 0);
            while (x < 520f)
            {
                var wide = 14f + (((i * 7) + (row * 5)) % 5 * 4f);
                var high = 66f + (((i * 5) + (row * 3)) % 6 * 6f);
                Wash.Box(canvas, x, y + 96f - high, wide, high, 2f, Tint.Of(Spines[((i * 3) + row) % Spines.Length], 0.75f), 3f);
                Wash.Box(canvas, x + 2f, y + 108f - high, wide - 4f, 4f, 1f, Tint.Of(0xFFE2A0, 0.5f), 2f);
                x += wide + ((i + row) % 6 == 5 ? 26f : 2f);
                i++;
            }

            Wash.Box(canvas, -20f, y + 96f, 560f, 12f, 0f, Tint.Of(0x5A3A2A), 3f);
        }

        Wash.Radial(canvas, 250f, 190f, 300f, 300f, Tint.Of(0x0E2030, 0.55f));
        Wash.Radial(canvas, 70f, 80f, 230f, 200f, Tint.Of(0xFFC878, 0.75f));
        Wash.Radial(canvas, 470f, 300f, 200f, 220f, Tint.Of(0x40C0C8, 0.35f));
    }

    public static void Bust(SKCanvas canvas)
    {
        Wash.Box(canvas, 212f, 372f, 88f, 60f, 8f, Tint.Of(0x3A2E2A));
        for (var i = 0; i < 3; i++)
        {
            Wash.Box(canvas, 204f - (i * 4f), 380f + (i * 14f), 104f + (i * 8f), 11f, 5.5f, Tint.Of(0x8A5E24));
            Wash.Box(canvas, 206f - (i * 4f), 380f + (i * 14f), 92f + (i * 8f), 6f, 3f, Tint.Of(0xE8BC5E));
        }

        Wash.Shape(canvas, "M30 560 C30 476 80 438 150 424 C190 418 322 418 362 424 C432 438 482 476 482 560 Z", Tint.Of(0x8AF0E8));
        Wash.Shape(canvas, "M30 560 C30 478 80 440 150 426 C190 420 320 420 358 428 C424 442 470 478 472 560 Z", Tint.Of(0xF3EADB));
        Wash.Shape(canvas, "M350 430 C420 446 466 486 470 560 L360 560 C388 510 386 464 350 430 Z", Tint.Of(0x6A6A80, 0.5f), 12f);
        Wash.Shape(canvas, "M50 560 C56 490 96 450 160 434 C116 470 100 510 98 560 Z", Tint.Of(0xFFFFFF, 0.8f), 8f);
        Wash.Line(canvas, "M112 446 C92 480 86 520 86 560 M400 446 C420 480 426 520 426 560", Tint.Of(0xA89A88, 0.8f), 3f, 0.6f);
        Wash.Box(canvas, 196f, 478f, 120f, 60f, 12f, Tint.Of(0xC8B89E, 0.8f), 2f);
        Wash.Box(canvas, 199f, 480f, 114f, 60f, 11f, Tint.Of(0xFBF4E8));
        Wash.Box(canvas, 344f, 478f, 50f, 30f, 6f, Tint.Of(0x8A5E24));
        Wash.Box(canvas, 345f, 478f, 47f, 27f, 5f, Tint.Of(0xE8BC5E));
        Wash.Line(canvas, "M361 485 L375 485 L366 500", Tint.Of(0x5A3A14), 4f);
        Wash.Shape(canvas, "M256 452 C230 428 204 424 190 430 C184 446 184 464 190 478 C206 484 232 478 256 456 Z", Tint.Of(0xA83244));
        Wash.Shape(canvas, "M256 452 C282 428 308 424 322 430 C328 446 328 464 322 478 C306 484 280 478 256 456 Z", Tint.Of(0x8A2438));
        Wash.Shape(canvas, "M196 436 C214 434 232 442 248 452 C228 446 210 446 194 450 Z", Tint.Of(0xE8707A, 0.7f), 1.5f);
        Wash.Box(canvas, 243f, 440f, 26f, 28f, 9f, Tint.Of(0xC84254));
        Wash.Box(canvas, 247f, 443f, 10f, 8f, 4f, Tint.Of(0xF09AA0, 0.8f), 1f);
    }
}
