using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Rosa's still art: the kitchen behind her, her cardigan and apron.</summary>
internal static class RosaArt
{
    public static void Kitchen(SKCanvas canvas)
    {
        Wash.Linear(canvas, 0f, 0f, 200f, 512f, Tint.Of(0xFBE3B4), Tint.Of(0xE9C48E), Tint.Of(0xB98A62));
        Wash.Box(canvas, -20f, 232f, 560f, 300f, 0f, Tint.Of(0x7FA08A, 0.85f), 3f);
        Tiles(canvas);
        Wash.Box(canvas, -20f, 222f, 560f, 12f, 3f, Tint.Of(0xE8D8B8, 0.9f), 3f);
        Wash.Radial(canvas, 96f, 120f, 300f, 300f, Tint.Of(0xFFF0C4, 0.95f));
        Wash.Box(canvas, 26f, 30f, 128f, 170f, 10f, Tint.Of(0xFFF6D8, 0.95f), 7f);
        Wash.Box(canvas, 84f, 26f, 10f, 180f, 2f, Tint.Of(0xE9B878, 0.9f), 4f);
        Wash.Box(canvas, 22f, 108f, 138f, 9f, 2f, Tint.Of(0xE9B878, 0.9f), 4f);
        Wash.Shape(canvas, "M10 10 C40 60 30 130 6 190 L-20 190 L-20 0 Z", Tint.Of(0xD9553F, 0.75f), 6f);
        Wash.Shape(canvas, "M168 10 C146 60 152 130 180 180 L190 20 Z", Tint.Of(0xD9553F, 0.75f), 6f);
        Wash.Box(canvas, 360f, 150f, 190f, 12f, 3f, Tint.Of(0x8A4A30, 0.85f), 4f);
        Wash.Box(canvas, 392f, 92f, 42f, 60f, 10f, Tint.Of(0xD46A4A, 0.9f), 5f);
        Wash.Oval(canvas, 413f, 90f, 24f, 8f, Tint.Of(0xF0A070, 0.9f), 4f);
        Wash.Box(canvas, 452f, 104f, 34f, 48f, 9f, Tint.Of(0x6F8F6A, 0.9f), 5f);
        Wash.Oval(canvas, 462f, 84f, 16f, 22f, Tint.Of(0x5E8A4E, 0.9f), 6f);
        Wash.Oval(canvas, 480f, 78f, 14f, 20f, Tint.Of(0x7CA35E, 0.9f), 6f);
        Wash.Line(canvas, "M380 10 L380 44 M430 10 L430 36 M478 10 L478 50", Tint.Of(0x8A4A30, 0.7f), 3f, 2f);
        Wash.Oval(canvas, 380f, 58f, 22f, 16f, Tint.Of(0xC77A3E, 0.9f), 4f);
        Wash.Oval(canvas, 430f, 46f, 15f, 12f, Tint.Of(0xB76A38, 0.9f), 4f);
        Wash.Oval(canvas, 478f, 60f, 18f, 13f, Tint.Of(0xC77A3E, 0.9f), 4f);
        Wash.Radial(canvas, 256f, 560f, 420f, 220f, Tint.Of(0x6A2A22, 0.6f));
    }

    private static void Tiles(SKCanvas canvas)
    {
        for (var row = 0; row < 6; row++)
        {
            for (var i = 0; i < 13; i++)
            {
                var shine = 0.1f + (0.05f * ((i + (row * 2)) % 4));
                Wash.Box(canvas, -14f + (i * 42f) + (row % 2 * 21f), 240f + (row * 42f), 38f, 38f, 5f, Tint.Of(0xD8ECD8, shine), 2.5f);
            }
        }
    }

    public static void Body(SKCanvas canvas)
    {
        const string cardigan = "M18 560 C20 470 60 418 130 398 C180 386 210 376 256 376 C302 376 332 386 382 398 C452 418 492 470 494 560 Z";
        Wash.Shape(canvas, cardigan, Tint.Of(0xFFD9A0));
        Wash.Shape(canvas, "M18 560 C20 470 60 420 130 401 C180 389 210 380 256 380 C302 380 332 389 376 402 C444 422 482 474 484 560 Z", Tint.Of(0xB8453F));
        Wash.Shape(canvas, "M340 388 C430 408 480 460 486 560 L330 560 C370 500 372 440 340 388 Z", Tint.Of(0x8C2F38, 0.55f), 10f);
        Wash.Shape(canvas, "M60 560 C62 480 90 430 150 404 C110 450 96 500 96 560 Z", Tint.Of(0xE06A58, 0.6f), 9f);
        Wash.Shape(canvas, "M176 386 C190 440 206 500 214 560 L298 560 C306 500 322 440 336 386 C300 372 212 372 176 386 Z", Tint.Of(0xFFF3E2));
        Wash.Shape(canvas, "M190 384 C205 414 230 430 256 432 C282 430 307 414 322 384 Z", Tint.Of(0xC98A6A, 0.5f), 9f);
        Flowers(canvas);
        Wash.Shape(canvas, "M176 384 C160 396 150 404 148 416 C166 456 190 500 200 560 L224 560 C214 500 200 440 190 384 Z", Tint.Of(0xC9534A));
        Wash.Shape(canvas, "M336 384 C352 396 362 404 364 416 C346 456 322 500 312 560 L288 560 C298 500 312 440 322 384 Z", Tint.Of(0xA83C3C));
        Wash.Line(canvas, "M158 412 C172 450 192 500 202 558", Tint.Of(0xF09A80, 0.7f), 2.5f, 0.6f);
    }

    private static void Flowers(SKCanvas canvas)
    {
        ReadOnlySpan<float> at = [226f, 462f, 280f, 454f, 252f, 492f, 236f, 520f, 286f, 508f, 262f, 462f, 216f, 492f];
        for (var i = 0; i < at.Length; i += 2)
        {
            var color = (i / 2 % 3) switch { 0 => Tint.Of(0xE0604E), 1 => Tint.Of(0xEBA23C), _ => Tint.Of(0x7C93C4) };
            for (var p = 0; p < 5; p++)
            {
                var (sin, cos) = MathF.SinCos((p * MathF.Tau / 5f) + i);
                Wash.Oval(canvas, at[i] + (5.4f * cos), at[i + 1] + (5.4f * sin), 4.2f, 4.2f, color);
            }

            Wash.Oval(canvas, at[i], at[i + 1], 3f, 3f, Tint.Of(0xFFE9A8));
            Wash.Oval(canvas, at[i] + 12f, at[i + 1] + 8f, 4.4f, 2f, Tint.Of(0x7FA060));
        }
    }
}
