using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Finn's still art: sea at dusk with a lighthouse, his navy jumper.</summary>
internal static class FinnArt
{
    public static void Sea(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 60f, 400f, Tint.Of(0x27436B), Tint.Of(0x5C6F97), Tint.Of(0xC98F8A), Tint.Of(0xF3BE8C));
        Wash.Radial(canvas, 430f, 330f, 260f, 160f, Tint.Of(0xFFD9A0, 0.8f));
        Wash.Oval(canvas, 120f, 120f, 130f, 14f, Tint.Of(0xE0A0A0, 0.35f), 10f);
        Wash.Oval(canvas, 390f, 90f, 150f, 12f, Tint.Of(0xE8B0A0, 0.35f), 10f);
        Wash.Oval(canvas, 420f, 190f, 110f, 9f, Tint.Of(0xFFD0A8, 0.4f), 8f);
        Wash.Box(canvas, -20f, 338f, 560f, 200f, 0f, Tint.Of(0x2F5673), 3f);
        Wash.Box(canvas, -20f, 380f, 560f, 200f, 0f, Tint.Of(0x234560), 14f);
        Wash.Line(canvas, "M380 352 L500 352 M400 366 L480 366 M340 380 L520 380 M420 396 L500 396", Tint.Of(0xFFD3A0, 0.55f), 3f, 2f);
        Wash.Line(canvas, "M10 360 L90 360 M-10 380 L60 380", Tint.Of(0x9FB9CC, 0.4f), 3f, 2f);
        Wash.Shape(canvas, "M-20 350 C10 318 50 312 82 320 C112 328 128 340 150 348 L150 352 L-20 356 Z", Tint.Of(0x1F3148), 2f);
        Wash.Shape(canvas, "M52 322 L60 196 L92 196 L100 324 Z", Tint.Of(0xF0E4DA), 2f);
        Wash.Shape(canvas, "M57 250 L60 214 L92 214 L95 250 Z M54 300 L56 274 L97 274 L99 300 Z", Tint.Of(0xC2523F), 2f);
        Wash.Shape(canvas, "M80 196 L92 196 L100 324 L84 324 Z", Tint.Of(0x2A2440, 0.3f), 3f);
        Wash.Box(canvas, 56f, 186f, 40f, 10f, 3f, Tint.Of(0x2B3550), 1.5f);
        Wash.Box(canvas, 63f, 164f, 26f, 24f, 3f, Tint.Of(0xFFE9A8), 2f);
        Wash.Shape(canvas, "M58 164 L76 144 L94 164 Z", Tint.Of(0x2B3550), 1.5f);
        Wash.Radial(canvas, 76f, 176f, 70f, 70f, Tint.Of(0xFFF0B8, 0.9f));
    }

    public static void Body(SKCanvas canvas)
    {
        const string jumper = "M6 560 C12 460 56 420 126 402 C176 390 206 384 256 384 C306 384 336 390 386 402 C456 420 500 460 506 560 Z";
        Wash.Shape(canvas, jumper, Tint.Of(0xF0A878));
        Wash.Shape(canvas, "M6 560 C12 462 56 422 126 404 C176 392 206 386 256 386 C306 386 334 393 380 406 C448 424 490 466 496 560 Z", Tint.Of(0x2B4468));
        Wash.Shape(canvas, "M360 400 C440 420 490 460 498 560 L352 560 C392 500 392 440 360 400 Z", Tint.Of(0x16243E, 0.65f), 12f);
        Wash.Shape(canvas, "M40 560 C48 480 80 430 150 406 C104 450 86 500 84 560 Z", Tint.Of(0x5878A4, 0.55f), 10f);
        for (var i = 0; i < 17; i++)
        {
            var x = 40f + (i * 27f);
            Wash.Line(canvas, $"M{x} 540 C{x + ((256 - x) * 0.1f)} 490 {x + ((256 - x) * 0.2f)} 450 {x + ((256 - x) * 0.34f)} 412", Tint.Of(0x1A2C4A, 0.55f), 3f, 0.8f);
        }

        Wash.Shape(canvas, "M168 398 C172 362 210 352 256 352 C302 352 340 362 344 398 C348 424 306 440 256 440 C206 440 164 424 168 398 Z", Tint.Of(0x3A5880));
        Wash.Shape(canvas, "M270 438 C310 436 346 422 344 398 C341 376 324 362 300 357 C322 390 306 424 270 438 Z", Tint.Of(0x1A2C4A, 0.6f), 7f);
        for (var i = 0; i < 13; i++)
        {
            var u = (i / 6f) - 1f;
            Wash.Line(canvas, $"M{256 + (u * 80)} {368 + (u * u * 20)} Q{256 + (u * 88)} 396 {256 + (u * 84)} {428 - (u * u * 14)}", Tint.Of(0x22385A, 0.75f), 3f, 0.6f);
        }
    }
}
