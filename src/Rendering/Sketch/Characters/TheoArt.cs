using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Theo's still art: a club late at night, his mustard roll-neck under a dark jacket.</summary>
internal static class TheoArt
{
    public static void Club(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 120f, 512f, Tint.Of(0x1C1636), Tint.Of(0x3A1D44), Tint.Of(0x5A2440));
        Wash.Radial(canvas, 90f, 170f, 260f, 220f, Tint.Of(0xB0406A, 0.55f));
        Wash.Radial(canvas, 440f, 130f, 240f, 240f, Tint.Of(0x2A6A8A, 0.6f));
        Wash.Shape(canvas, "M60 -20 L140 -20 L300 520 L-60 520 Z", Tint.Of(0xFFB070, 0.1f), 24f);
        Wash.Shape(canvas, "M380 -20 L430 -20 L560 520 L280 520 Z", Tint.Of(0x70D0FF, 0.08f), 24f);
        Wash.Shape(canvas, "M-20 330 C60 322 120 330 170 344 L170 420 L-20 430 Z", Tint.Of(0x120C22, 0.85f), 5f);
        for (var i = 0; i < 9; i++)
        {
            Wash.Box(canvas, -10f + (i * 20f), 366f, 17f, 36f, 2f, Tint.Of(0xE8DCD0, 0.5f), 3f);
        }

        Wash.Line(canvas, "M404 360 L404 250 C404 226 440 226 440 250", Tint.Of(0x0E0A1C, 0.8f), 6f, 3f);
        Wash.Oval(canvas, 440f, 262f, 15f, 20f, Tint.Of(0x0E0A1C, 0.85f), 3f);
    }

    public static void Body(SKCanvas canvas)
    {
        Wash.Shape(canvas, "M4 560 C10 470 50 428 126 406 C176 394 206 388 256 388 C306 388 336 394 386 406 C462 428 502 470 508 560 Z", Tint.Of(0x6AB8E0));
        Wash.Shape(canvas, "M4 560 C10 472 50 430 126 408 C176 396 206 390 256 390 C306 390 334 397 380 410 C452 432 492 472 498 560 Z", Tint.Of(0x2B2748));
        Wash.Shape(canvas, "M40 560 C46 486 82 436 150 412 C108 456 90 506 90 560 Z", Tint.Of(0xC05078, 0.45f), 10f);
        Wash.Shape(canvas, "M176 388 C180 450 210 520 226 560 L286 560 C302 520 332 450 336 388 Z", Tint.Of(0xE0A030));
        Wash.Shape(canvas, "M270 396 C300 400 330 396 336 390 C332 450 302 520 286 560 L262 560 Z", Tint.Of(0xA86A1C, 0.55f), 8f);
        Wash.Line(canvas, "M206 440 Q214 500 232 556 M232 444 Q236 500 244 556 M282 444 Q278 500 268 556 M306 440 Q298 500 280 556", Tint.Of(0xB87A20, 0.6f), 3f, 1f);
        Wash.Shape(canvas, "M172 386 C140 398 128 406 126 412 C150 450 196 520 214 560 L232 560 C206 500 182 440 176 386 Z", Tint.Of(0x3C3762));
        Wash.Shape(canvas, "M340 386 C372 398 384 406 386 412 C362 450 316 520 298 560 L280 560 C306 500 330 440 336 386 Z", Tint.Of(0x1E1A38));
        Wash.Line(canvas, "M130 416 C154 456 196 520 212 556", Tint.Of(0x7A70B0, 0.6f), 2.4f, 0.6f);
        Wash.Shape(canvas, "M182 400 C178 362 208 350 256 350 C304 350 334 362 330 400 C334 426 304 438 256 438 C208 438 178 426 182 400 Z", Tint.Of(0xECAF3E));
        Wash.Shape(canvas, "M286 434 C322 430 332 418 330 398 C330 378 322 364 304 357 C318 384 312 414 286 434 Z", Tint.Of(0xA86A1C, 0.6f), 6f);
        Wash.Line(canvas, "M186 404 Q220 424 256 424 Q292 424 326 404", Tint.Of(0xB87A20, 0.6f), 3f, 1f);
        for (var i = 0; i < 11; i++)
        {
            var u = (i / 5f) - 1f;
            Wash.Line(canvas, $"M{256 + (u * 64)} {366 + (u * u * 20)} Q{256 + (u * 70)} 390 {256 + (u * 68)} {418 - (u * u * 14)}", Tint.Of(0xC08424, 0.55f), 2.4f, 0.8f);
        }
    }
}
