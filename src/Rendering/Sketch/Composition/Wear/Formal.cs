using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>What makes clothes a trade's: ties, braid, plates, aprons, pockets.</summary>
internal static class Formal
{
    public static void Tie(SKCanvas canvas, SKColor color)
    {
        Wash.Shape(canvas, "M242 406 L270 406 L266 428 L278 540 L234 540 L246 428 Z", color);
        Wash.Shape(canvas, "M242 406 L270 406 L266 430 L246 430 Z", Pigment.Darker(color, 0.24f));
        Wash.Line(canvas, "M244 460 L272 444 M242 490 L274 472 M240 520 L276 500", Tint.Fade(Pigment.Lighter(color, 0.5f), 0.6f), 4f, 0.5f);
    }

    public static void Breast(SKCanvas canvas, SKColor color)
    {
        for (var i = 0; i < 3; i++)
        {
            Wash.Oval(canvas, 220f + (i * 3f), 476f + (i * 30f), 6f, 6f, color);
            Wash.Oval(canvas, 292f - (i * 3f), 476f + (i * 30f), 6f, 6f, color);
        }
    }

    public static void Waistcoat(SKCanvas canvas, SKColor color)
    {
        Wash.Shape(canvas, "M132 404 C120 460 116 510 118 566 L250 566 L250 500 C220 470 196 430 184 392 Z", color);
        Wash.Shape(canvas, "M380 404 C392 460 396 510 394 566 L250 566 L250 500 C292 470 316 430 328 392 Z", Pigment.Darker(color, 0.2f));
        for (var i = 0; i < 3; i++)
        {
            Wash.Oval(canvas, 256f, 508f + (i * 20f), 4f, 4f, Tint.Of(0xE0B450));
        }

        Wash.Line(canvas, "M256 524 C290 540 316 534 336 516", Tint.Of(0xE0B450), 3f);
    }

    public static void Robe(SKCanvas canvas, SKColor color, SKColor trim)
    {
        Wash.Shape(canvas, "M150 384 C196 440 236 500 246 566 L270 566 C270 500 316 440 362 384 L326 384 C304 430 276 470 256 496 C236 470 208 430 186 384 Z", trim);
        Wash.Line(canvas, "M168 388 C206 440 240 490 254 540 M344 388 C306 440 272 490 258 540", Pigment.Darker(trim, 0.4f), 2f, 0.5f);
        Wash.Shape(canvas, "M186 384 C208 430 236 470 256 496 C276 470 304 430 326 384 Z", Pigment.Darker(color, 0.5f));
        Wash.Line(canvas, "M120 440 C150 470 170 520 176 556 M392 440 C362 470 342 520 336 556", Tint.Fade(Pigment.Darker(color, 0.5f), 0.6f), 6f, 3f);
    }

    public static void Apron(SKCanvas canvas, SKColor color, SKColor trim)
    {
        Wash.Shape(canvas, "M176 388 C190 440 196 470 170 566 L342 566 C316 470 322 440 336 388 L322 388 C312 416 306 430 300 446 L212 446 C206 430 200 416 190 388 Z", color);
        Wash.Box(canvas, 214f, 486f, 84f, 60f, 8f, Tint.Fade(Pigment.Darker(color, 0.2f), 0.9f));
        Wash.Line(canvas, "M214 490 L298 490 M204 450 L308 450", trim, 3f);
    }

    public static void Overalls(SKCanvas canvas, SKColor color)
    {
        Wash.Shape(canvas, "M150 394 C160 430 170 450 172 566 L340 566 C342 450 352 430 362 394 L338 388 C330 424 320 444 312 458 L200 458 C192 444 182 424 174 388 Z", color);
        Wash.Box(canvas, 212f, 476f, 88f, 60f, 6f, Pigment.Darker(color, 0.14f));
        Wash.Line(canvas, "M202 464 L310 464 M216 482 L296 482 L296 530 L216 530 Z", Tint.Of(0xF0D8A0, 0.8f), 2f);
        Wash.Oval(canvas, 196f, 462f, 9f, 9f, Tint.Of(0xE0B450));
        Wash.Oval(canvas, 316f, 462f, 9f, 9f, Tint.Of(0xE0B450));
    }

    public static void Pocket(SKCanvas canvas)
    {
        Wash.Box(canvas, 330f, 478f, 54f, 60f, 5f, Tint.Of(0xDCDEE6));
        Wash.Line(canvas, "M330 482 L384 482", Tint.Of(0xB0B4C0), 2.4f);
        Wash.Line(canvas, "M344 482 L344 462 M354 482 L354 466", Tint.Of(0x3A6AB0), 5f);
        Wash.Line(canvas, "M366 482 L366 464", Tint.Of(0xC83A3A), 5f);
    }

    public static void Braid(SKCanvas canvas, SKColor gold)
    {
        for (var i = 0; i < 4; i++)
        {
            Wash.Oval(canvas, 232f, 440f + (i * 30f), 6.5f, 6.5f, gold);
            Wash.Oval(canvas, 280f, 440f + (i * 30f), 6.5f, 6.5f, gold);
            Wash.Oval(canvas, 230.5f, 438f + (i * 30f), 2.4f, 2.4f, Tint.Of(0xFFF6D0));
            Wash.Oval(canvas, 278.5f, 438f + (i * 30f), 2.4f, 2.4f, Tint.Of(0xFFF6D0));
        }

        for (var side = -1; side <= 1; side += 2)
        {
            Wash.Shape(canvas, $"M{256 + (side * 112)} 410 C{256 + (side * 150)} 416 {256 + (side * 190)} 436 {256 + (side * 206)} 458 L{256 + (side * 176)} 470 C{256 + (side * 160)} 446 {256 + (side * 130)} 430 {256 + (side * 106)} 426 Z", gold);
            Wash.Line(canvas, $"M{256 + (side * 204)} 462 L{256 + (side * 202)} 482 M{256 + (side * 194)} 466 L{256 + (side * 192)} 486 M{256 + (side * 184)} 468 L{256 + (side * 182)} 488", Pigment.Darker(gold, 0.14f), 5f);
        }
    }

    public static void Plates(SKCanvas canvas, SKColor metal)
    {
        Wash.Shape(canvas, "M168 398 C174 376 214 366 256 366 C298 366 338 376 344 398 C340 424 300 436 256 436 C212 436 172 424 168 398 Z", Pigment.Darker(metal, 0.3f));
        Wash.Shape(canvas, "M184 394 C190 378 222 372 256 372 C290 372 322 378 328 394 C322 408 292 416 256 416 C220 416 190 408 184 394 Z", Tint.Of(0x2A2434));
        Wash.Line(canvas, "M256 438 L256 556 M150 430 C180 470 184 520 178 560 M362 430 C332 470 328 520 334 560", Pigment.Darker(metal, 0.4f), 4f, 1f);
        for (var i = 0; i < 3; i++)
        {
            Wash.Line(canvas, $"M{24f + (i * 16f)} {520f - (i * 32f)} C{60f + (i * 20f)} {484f - (i * 22f)} {100f + (i * 14f)} {470f - (i * 16f)} {140f + (i * 6f)} {474f - (i * 18f)} M{488f - (i * 16f)} {520f - (i * 32f)} C{452f - (i * 20f)} {484f - (i * 22f)} {412f - (i * 14f)} {470f - (i * 16f)} {372f - (i * 6f)} {474f - (i * 18f)}", Pigment.Darker(metal, 0.34f), 3.4f, 0.8f);
        }

        Wash.Shape(canvas, "M196 450 C204 480 206 520 200 560 L222 560 C228 520 226 480 214 446 Z", Tint.Of(0xFFFFFF, 0.5f), 5f);
    }

    public static void SpaceSuit(SKCanvas canvas, SKColor accent)
    {
        Wash.Shape(canvas, "M72 430 C44 446 16 480 10 560 L88 560 C88 500 96 456 128 412 Z M440 430 C468 446 490 480 498 560 L424 560 C424 500 416 456 384 412 Z", accent);
        Wash.Box(canvas, 330f, 462f, 62f, 40f, 7f, Tint.Of(0x4A4670));
        Wash.Oval(canvas, 361f, 482f, 14f, 14f, accent);
        Wash.Box(canvas, 128f, 474f, 66f, 12f, 6f, accent);
        Wash.Shape(canvas, "M138 400 C138 364 194 352 256 352 C318 352 374 364 374 400 C374 436 318 450 256 450 C194 450 138 436 138 400 Z", Tint.Of(0xB9BCD0));
        Wash.Shape(canvas, "M164 392 C164 372 206 364 256 364 C306 364 348 372 348 392 C348 414 306 424 256 424 C206 424 164 414 164 392 Z", Tint.Of(0x2A2140));
        Wash.Line(canvas, "M150 414 C170 434 210 442 240 443", Tint.Of(0xFFFFFF, 0.9f), 4f, 1f);
    }

    public static void Sailor(SKCanvas canvas, SKColor navy, SKColor skin)
    {
        for (var i = 0; i < 5; i++)
        {
            Wash.Line(canvas, $"M20 {476f + (i * 20f)} Q256 {452f + (i * 20f)} 492 {476f + (i * 20f)}", navy, 8f);
        }

        Wash.Shape(canvas, "M160 386 C180 440 222 480 256 500 C290 480 332 440 352 386 L400 412 C380 470 310 520 256 536 C202 520 132 470 112 412 Z", navy);
        Wash.Line(canvas, "M124 420 C146 468 206 508 256 524 C306 508 366 468 388 420", Tint.Of(0xF6F2EA), 3f);
        Wash.Shape(canvas, "M172 386 C190 430 226 464 256 484 C286 464 322 430 340 386 Z", Tint.Mix(skin, Tint.Of(0x5A1620), 0.18f));
    }

    public static void Stripes(SKCanvas canvas)
    {
        Wash.Shape(canvas, "M140 400 L186 388 L206 566 L150 566 Z M372 400 L326 388 L306 566 L362 566 Z", Tint.Of(0xE8ECEE));
        Wash.Line(canvas, "M60 500 Q256 470 452 500", Tint.Of(0xE8ECEE), 20f);
        Wash.Line(canvas, "M256 400 L256 560", Tint.Of(0x6A5A20, 0.7f), 4f);
    }
}
