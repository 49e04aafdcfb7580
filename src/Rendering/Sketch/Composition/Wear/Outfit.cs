using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Clothes over the shoulders, drawn once in design units.</summary>
internal static class Outfit
{
    /// <summary>Draws clothes.</summary>
    /// <param name="canvas">Design units.</param>
    /// <param name="clothes">What is worn.</param>
    /// <param name="color">Its main colour.</param>
    /// <param name="skin">Colour of what a neckline shows.</param>
    /// <param name="animal">Whether there is no neck to show.</param>
    public static void Draw(SKCanvas canvas, Wearing clothes, SKColor color, SKColor skin, bool animal)
    {
        var second = clothes.Second ?? Pigment.Lighter(color, 0.6f);
        Garb.Base(canvas, clothes.Kind is "apron" or "overalls" or "waistcoat" ? Tint.Of(0xF0E8DC) : color, clothes.Pattern, clothes.Second ?? Pigment.Line(color, 0.4f));
        if (!DrawPlain(canvas, clothes.Kind, color, second, skin))
        {
            DrawTrade(canvas, clothes, color, second, skin);
        }

        if (animal)
        {
            Wash.Shape(canvas, "M140 372 C190 420 322 420 372 372 C330 392 182 392 140 372 Z", Tint.Fade(Pigment.Darker(color, 0.7f), 0.5f), 9f);
        }
    }

    private static bool DrawPlain(SKCanvas canvas, string kind, SKColor color, SKColor second, SKColor skin)
    {
        switch (kind)
        {
            case "jumper": Ribs(canvas, color); break;
            case "rollneck": Ribs(canvas, color); Roll(canvas, color); break;
            case "tshirt": Neckline(canvas, skin, color, 40f); break;
            case "dress": Neckline(canvas, skin, color, 66f); break;
            case "hero": Neckline(canvas, skin, color, 26f); Emblem(canvas, second); break;
            case "hoodie": Hoodie(canvas, color, second); break;
            case "shirt": Collar(canvas, color); Buttons(canvas, Pigment.Darker(color, 0.4f)); break;
            default: return false;
        }

        return true;
    }

    private static void DrawTrade(SKCanvas canvas, Wearing clothes, SKColor color, SKColor second, SKColor skin)
    {
        switch (clothes.Kind)
        {
            case "suit": Lapels(canvas, color, Tint.Of(0xF6F2EC)); Formal.Tie(canvas, clothes.Second ?? Tint.Of(0x9A2E3E)); break;
            case "coat": Lapels(canvas, color, Pigment.Lighter(color, 0.5f)); Formal.Breast(canvas, Pigment.Darker(color, 0.5f)); break;
            case "waistcoat": Collar(canvas, Tint.Of(0xF0E8DC)); Formal.Waistcoat(canvas, color); break;
            case "robe": Formal.Robe(canvas, color, clothes.Second ?? Tint.Of(0xE0B450)); break;
            case "apron": Collar(canvas, Tint.Of(0xF0E8DC)); Formal.Apron(canvas, color, Tint.Fade(second, 0.8f)); break;
            case "overalls": Ribs(canvas, Tint.Of(0xF0E8DC)); Formal.Overalls(canvas, color); break;
            case "labcoat": Lapels(canvas, color, clothes.Second ?? Tint.Of(0x8AB4C8)); Formal.Pocket(canvas); break;
            case "uniform": Collar(canvas, color); Formal.Braid(canvas, clothes.Second ?? Tint.Of(0xE0B040)); break;
            case "armour": Formal.Plates(canvas, color); break;
            case "spacesuit": Formal.SpaceSuit(canvas, clothes.Second ?? Tint.Of(0xF08A3C)); break;
            case "sailor": Formal.Sailor(canvas, clothes.Second ?? Tint.Of(0x2A3F70), skin); break;
            case "hivis": Formal.Stripes(canvas); break;
            default: Ribs(canvas, color); break;
        }
    }

    /// <summary>A ribbed collar and knit lines.</summary>
    private static void Ribs(SKCanvas canvas, SKColor color)
    {
        var line = Tint.Fade(Pigment.Line(color, 0.4f), 0.6f);
        for (var i = 0; i < 13; i++)
        {
            var x = 40f + (i * 36f);
            Wash.Line(canvas, $"M{x} {452f + (Math.Abs(i - 6) * 7f)} L{x + ((i - 6) * 2f)} 540", Tint.Fade(line, 0.45f), 3f, 0.8f);
        }

        Wash.Shape(canvas, "M172 392 C176 372 214 362 256 362 C298 362 336 372 340 392 C338 418 298 432 256 432 C214 432 174 418 172 392 Z", Pigment.Darker(color, 0.12f));
        Wash.Shape(canvas, "M186 388 C192 372 222 366 256 366 C290 366 320 372 326 388 C322 402 292 412 256 412 C220 412 190 402 186 388 Z", Pigment.Darker(color, 0.55f));
        for (var i = 0; i < 11; i++)
        {
            var u = (i / 5f) - 1f;
            Wash.Line(canvas, $"M{256f + (u * 68f)} {413f - (u * u * 22f)} L{256f + (u * 76f)} {429f - (u * u * 26f)}", line, 3f, 0.5f);
        }
    }

    private static void Roll(SKCanvas canvas, SKColor color)
    {
        Wash.Shape(canvas, "M182 404 C178 362 208 350 256 350 C304 350 334 362 330 404 C334 430 304 440 256 440 C208 440 178 430 182 404 Z", Pigment.Lighter(color, 0.1f));
        Wash.Shape(canvas, "M286 438 C322 432 332 420 330 398 C330 378 322 364 304 357 C318 384 312 414 286 438 Z", Tint.Fade(Pigment.Darker(color, 0.5f), 0.6f), 6f);
        Wash.Line(canvas, "M186 406 Q220 426 256 426 Q292 426 326 406", Tint.Fade(Pigment.Darker(color, 0.45f), 0.6f), 3f, 1f);
    }

    /// <summary>A round opening that shows skin down to a depth.</summary>
    private static void Neckline(SKCanvas canvas, SKColor skin, SKColor color, float depth)
    {
        var low = 392f + depth;
        Wash.Shape(canvas, $"M168 388 C176 {low - 10f} 214 {low + 8f} 256 {low + 8f} C298 {low + 8f} 336 {low - 10f} 344 388 Z", Pigment.Darker(color, 0.3f));
        Wash.Shape(canvas, $"M176 386 C184 {low - 14f} 218 {low} 256 {low} C294 {low} 328 {low - 14f} 336 386 Z", Tint.Mix(skin, Tint.Of(0x5A1620), 0.14f));
        Wash.Shape(canvas, "M190 384 C205 410 230 424 256 426 C282 424 307 410 322 384 Z", Tint.Fade(Tint.Mix(skin, Tint.Of(0x3A0A1C), 0.5f), 0.5f), 9f);
    }

    private static void Collar(SKCanvas canvas, SKColor color)
    {
        Wash.Shape(canvas, "M256 380 L330 388 C338 406 334 424 322 440 L256 408 Z M256 380 L182 388 C174 406 178 424 190 440 L256 408 Z", Pigment.Lighter(color, 0.22f));
        Wash.Shape(canvas, "M256 408 L322 440 L318 446 L256 416 L194 446 L190 440 Z", Tint.Fade(Pigment.Darker(color, 0.5f), 0.5f), 2f);
        Wash.Shape(canvas, "M206 384 C220 402 240 408 256 408 C272 408 292 402 306 384 Z", Tint.Fade(Pigment.Darker(color, 0.65f), 0.8f), 3f);
    }

    private static void Buttons(SKCanvas canvas, SKColor color)
    {
        Wash.Line(canvas, "M256 414 L256 540", Tint.Fade(color, 0.6f), 2.4f, 0.5f);
        for (var i = 0; i < 4; i++)
        {
            Wash.Oval(canvas, 262f, 440f + (i * 30f), 4.4f, 4.4f, color);
        }
    }

    private static void Lapels(SKCanvas canvas, SKColor color, SKColor inner)
    {
        Wash.Shape(canvas, "M184 390 C196 450 228 520 240 560 L272 560 C284 520 316 450 328 390 Z", inner);
        Wash.Shape(canvas, "M256 396 L310 388 L318 418 L274 436 Z M256 396 L202 388 L194 418 L238 436 Z", Pigment.Lighter(inner, 0.4f));
        Wash.Shape(canvas, "M172 386 C140 398 128 406 126 414 C150 452 204 520 232 566 L246 566 C216 500 186 440 184 390 Z", Pigment.Lighter(color, 0.14f));
        Wash.Shape(canvas, "M340 386 C372 398 384 406 386 414 C362 452 308 520 280 566 L266 566 C296 500 326 440 328 390 Z", Pigment.Darker(color, 0.24f));
        Wash.Line(canvas, "M130 418 C154 456 202 520 228 562", Tint.Fade(Pigment.Lighter(color, 0.5f), 0.6f), 2.4f, 0.6f);
    }

    private static void Hoodie(SKCanvas canvas, SKColor color, SKColor cord)
    {
        Wash.Shape(canvas, "M146 402 C150 366 206 352 256 352 C306 352 362 366 366 402 C366 440 316 456 256 456 C196 456 146 440 146 402 Z", Pigment.Darker(color, 0.2f));
        Wash.Shape(canvas, "M176 394 C182 370 220 362 256 362 C292 362 330 370 336 394 C328 424 296 436 256 436 C216 436 184 424 176 394 Z", Pigment.Darker(color, 0.6f));
        Wash.Shape(canvas, "M150 398 C160 440 210 452 256 452 C302 452 352 440 362 398 C366 448 316 470 256 470 C196 470 146 448 150 398 Z", Pigment.Lighter(color, 0.14f));
        Wash.Line(canvas, "M226 460 L222 520 M286 460 L292 514", cord, 5f);
        Wash.Oval(canvas, 222f, 524f, 4.5f, 7f, cord);
        Wash.Oval(canvas, 292f, 518f, 4.5f, 7f, cord);
    }

    private static void Emblem(SKCanvas canvas, SKColor color)
    {
        Wash.Shape(canvas, "M206 444 L306 444 L318 470 L256 536 L194 470 Z", Tint.Of(0xF6CC3A));
        Wash.Shape(canvas, "M256 456 L264 474 L284 476 L269 489 L274 508 L256 498 L238 508 L243 489 L228 476 L248 474 Z", Pigment.Darker(color, 0.6f));
    }
}
