using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Mira's still art: deep space over a rust-red planet, her suit.</summary>
internal static class MiraArt
{
    public static void Space(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 200f, 512f, Tint.Of(0x14163A), Tint.Of(0x2A2560), Tint.Of(0x5A3A7C));
        Wash.Radial(canvas, 120f, 190f, 260f, 170f, Tint.Of(0x8A4AA0, 0.5f));
        Wash.Radial(canvas, 420f, 110f, 240f, 150f, Tint.Of(0x3A7AA8, 0.5f));
        Wash.Oval(canvas, 420f, 250f, 120f, 120f, Tint.Of(0xF0A078, 0.4f), 16f);
        Wash.Oval(canvas, 424f, 252f, 104f, 104f, Tint.Of(0xD9704A));
        Wash.Shape(canvas, "M326 222 C360 234 400 214 450 226 C490 236 510 224 524 214 L528 234 C500 250 470 246 440 242 C400 236 360 250 322 244 Z", Tint.Of(0xF2A06A, 0.7f), 3f);
        Wash.Shape(canvas, "M322 270 C360 262 390 280 430 276 C470 272 500 284 528 274 L520 300 C480 304 440 296 400 300 C370 302 346 296 328 296 Z", Tint.Of(0xB8502F, 0.7f), 3f);
        Wash.Shape(canvas, "M440 150 C510 170 540 240 520 310 C500 344 470 356 430 356 C490 320 500 220 440 150 Z", Tint.Of(0x3A1440, 0.6f), 14f);
        Wash.Line(canvas, "M338 196 C356 166 388 150 420 149", Tint.Of(0xFFE0B0, 0.9f), 3f, 1.5f);
        for (var i = 0; i < 90; i++)
        {
            var (x, y) = (((i * 137.5f) + 11f) % 512f, ((i * 89.3f) + 40f) % 400f);
            if (((x - 424f) * (x - 424f)) + ((y - 252f) * (y - 252f)) > 11200f)
            {
                var r = 0.5f + (0.35f * (i % 4));
                Wash.Oval(canvas, x, y, r, r, Tint.Of(i % 5 == 0 ? 0xFFD9B0u : 0xE8ECFFu, 0.5f + (0.1f * (i % 5))));
            }
        }
    }

    public static void Suit(SKCanvas canvas)
    {
        const string suit = "M2 560 C8 470 50 430 128 410 C180 398 210 392 256 392 C302 392 332 398 384 410 C462 430 504 470 510 560 Z";
        Wash.Shape(canvas, suit, Tint.Of(0xC4B8FF));
        Wash.Shape(canvas, "M2 560 C8 472 50 432 128 412 C180 400 210 394 256 394 C302 394 330 402 380 414 C456 434 496 474 500 560 Z", Tint.Of(0xF2EEF0));
        Wash.Shape(canvas, "M370 410 C450 430 492 470 498 560 L380 560 C410 500 404 446 370 410 Z", Tint.Of(0x7A6AA8, 0.55f), 12f);
        Wash.Shape(canvas, "M72 430 C44 446 16 480 10 560 L88 560 C88 500 96 456 128 412 Z", Tint.Of(0xF08A3C));
        Wash.Shape(canvas, "M440 430 C468 446 490 480 498 560 L424 560 C424 500 416 456 384 412 Z", Tint.Of(0xD9692A));
        Wash.Line(canvas, "M128 414 C98 456 90 500 90 556 M384 414 C414 456 422 500 422 556", Tint.Of(0x8A80A0, 0.6f), 3f, 0.6f);
        Wash.Box(canvas, 330f, 462f, 62f, 40f, 7f, Tint.Of(0x4A4670));
        Wash.Oval(canvas, 361f, 482f, 15f, 15f, Tint.Of(0xD9704A));
        Wash.Line(canvas, "M340 488 Q361 470 382 478", Tint.Of(0xFFE0B0), 2.6f);
        Wash.Oval(canvas, 372f, 472f, 2f, 2f, Tint.Of(0xFFFFFF));
        Wash.Box(canvas, 128f, 474f, 66f, 12f, 6f, Tint.Of(0xF08A3C));
        Wash.Box(canvas, 128f, 491f, 44f, 6f, 3f, Tint.Of(0xB8B0C8));
        Wash.Shape(canvas, "M132 404 C132 366 190 356 256 356 C322 356 380 366 380 404 C380 442 322 458 256 458 C190 458 132 442 132 404 Z", Tint.Of(0x5E5A80, 0.5f), 6f);
        Wash.Shape(canvas, "M138 400 C138 364 194 352 256 352 C318 352 374 364 374 400 C374 436 318 450 256 450 C194 450 138 436 138 400 Z", Tint.Of(0xB9BCD0));
        Wash.Shape(canvas, "M142 398 C150 430 200 444 256 444 C312 444 362 430 370 398 C364 434 316 450 256 450 C196 450 148 434 142 398 Z", Tint.Of(0x6A6890, 0.8f), 2f);
        Wash.Shape(canvas, "M154 394 C154 370 200 360 256 360 C312 360 358 370 358 394 C358 420 312 432 256 432 C200 432 154 420 154 394 Z", Tint.Of(0xF08A3C));
        Wash.Shape(canvas, "M164 392 C164 372 206 364 256 364 C306 364 348 372 348 392 C348 414 306 424 256 424 C206 424 164 414 164 392 Z", Tint.Of(0x2A2140));
        Wash.Line(canvas, "M150 414 C170 434 210 442 240 443", Tint.Of(0xFFFFFF, 0.9f), 4f, 1f);
    }
}
