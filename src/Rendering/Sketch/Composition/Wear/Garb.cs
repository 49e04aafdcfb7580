using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Bodies from the shoulders down, in clothes or in fur, drawn once in design units.</summary>
internal static class Garb
{
    private const string Shoulders = "M10 560 C14 470 54 424 128 402 C178 390 208 382 256 382 C304 382 334 390 384 402 C458 424 498 470 502 560 Z";

    /// <summary>The whole body in one colour, lit, with a pattern of its own.</summary>
    public static void Base(SKCanvas canvas, SKColor color, PatternKind pattern = PatternKind.None, SKColor patternColor = default)
    {
        using var body = SKPath.ParseSvgPathData(Shoulders);
        Wash.Shape(canvas, Shoulders, Pigment.Lighter(Tint.Mix(color, Tint.Of(0xFFC890), 0.3f), 0.4f));
        canvas.Save();
        canvas.ClipPath(body, SKClipOperation.Intersect, true);
        Wash.Shape(canvas, "M6 566 C8 474 50 428 128 405 C178 393 208 386 256 386 C304 386 332 394 378 407 C448 428 488 474 492 566 Z", color);
        if (pattern != PatternKind.None)
        {
            Cloth.Pattern(canvas, new SKRect(0f, 380f, 512f, 530f), pattern, patternColor);
        }

        Wash.Shape(canvas, "M60 570 C62 480 90 438 150 410 C112 456 98 506 98 570 Z", Tint.Fade(Pigment.Lighter(color, 0.4f), 0.55f), 9f);
        Wash.Shape(canvas, "M350 396 C436 414 486 466 492 570 L340 570 C376 506 380 448 350 396 Z", Tint.Fade(Pigment.Darker(color, 0.5f), 0.55f), 11f);
        Wash.Line(canvas, "M112 420 C92 460 86 510 88 560 M400 420 C420 460 426 510 424 560", Tint.Fade(Pigment.Line(color, 0.45f), 0.4f), 3f, 1f);
        canvas.Restore();
    }

    /// <summary>The body of whoever it is.</summary>
    /// <param name="canvas">Design units.</param>
    /// <param name="plan">Who it is and what is worn.</param>
    public static void Draw(SKCanvas canvas, SketchPlan plan)
    {
        DrawBody(canvas, plan);
        if (plan["neck"] is { } neck)
        {
            PieceArt.Draw(canvas, Neckwear.Of(neck, plan.Dice), 256f, neck.Kind is "bowtie" or "tie" ? 416f : 404f, neck.Kind is "scarf" or "neckerchief" or "ruff" ? 1.04f : 0.96f);
        }
    }

    private static void DrawBody(SKCanvas canvas, SketchPlan plan)
    {
        var animal = plan.Shape.Category != "person";
        if (animal && plan["clothes"] is null)
        {
            Fur(canvas, plan.Coat, plain: plan.Shape.Id is "raccoon" or "bird" or "chicken" or "cow" or "lion" or "turtle" or "giraffe" || (plan.Shape.Id == "bear" && plan.Coat.Pattern == PatternKind.Spots));
            return;
        }

        var clothes = plan["clothes"] ?? new Wearing(Default(plan));
        var color = clothes.Color ?? (plan.Coat.Named && !animal ? plan.Coat.Main : Own(clothes.Kind, plan.Dice));
        var skin = animal ? plan.Coat.Main : Shapes.PersonShape.Tone(plan);
        Outfit.Draw(canvas, clothes, color, skin, animal);
    }

    private static string Default(SketchPlan plan) => plan.Feminine
        ? plan.Dice.Pick("clothes", "jumper", "shirt", "dress", "tshirt", "rollneck")
        : plan.Dice.Pick("clothes", "jumper", "shirt", "tshirt", "hoodie", "rollneck");

    internal static SKColor Own(string kind, Dice dice) => kind switch
    {
        "labcoat" => Tint.Of(0xF4F4F6),
        "apron" => Tint.Of(0x7A9AB8),
        "armour" => Tint.Of(0xB4BAC8),
        "spacesuit" => Tint.Of(0xF0EEF2),
        "overalls" => Tint.Of(0x3E5E98),
        "uniform" => Tint.Of(0x2A3A60),
        "suit" => dice.Color("suit", 0x2E3450, 0x3A3A42, 0x5A4434, 0x42384E),
        "robe" => dice.Color("robe", 0x5A3A7A, 0x2E4A7A, 0x7A2E3A, 0x3A5A4A),
        "sailor" => Tint.Of(0xF4F2EC),
        "hivis" => Tint.Of(0xF0B030),
        "hero" => Tint.Of(0xC8323A),
        "coat" => dice.Color("coat", 0x8A6A4A, 0x3A4A5A, 0x6A4A3A, 0x4A5A48),
        _ => dice.Color("cloth", 0xC8503E, 0x3E7AA0, 0xD8A03A, 0x5A8A62, 0x8A5A98, 0x2E5A6A, 0xD8788A, 0x6A6A9A),
    };

    private static void Fur(SKCanvas canvas, Coat coat, bool plain)
    {
        Base(canvas, coat.Main, plain ? PatternKind.None : coat.Pattern, coat.PatternColor);
        var metal = coat.Material is Material.Metal or Material.Plastic;
        if (metal)
        {
            Cloth.Panel(canvas, coat);
            return;
        }

        var breast = plain || (Math.Abs(Pigment.Luma(coat.Second) - Pigment.Luma(coat.Main)) > 0.28f && Pigment.Luma(coat.Second) < 0.5f)
            ? Pigment.Lighter(coat.Main, 0.5f)
            : coat.Second;
        Wash.Shape(canvas, "M150 396 C162 470 200 530 216 570 L296 570 C312 530 350 470 362 396 C330 372 182 372 150 396 Z", breast, 10f);
        for (var row = 0; row < 4 && coat.Material != Material.Skin; row++)
        {
            for (var i = -3; i <= 3; i++)
            {
                var (x, y) = (256f + (i * 26f) + (row % 2 * 13f), 408f + (row * 28f));
                Wash.Line(canvas, $"M{x - 9f} {y} Q{x - 7f} {y + 15f} {x} {y + 17f} Q{x + 7f} {y + 15f} {x + 9f} {y}", Tint.Fade(Pigment.Darker(breast, 0.3f), 0.5f), 2.6f, 0.6f);
            }
        }

        Wash.Shape(canvas, "M130 384 C190 428 322 428 382 384 C330 404 182 404 130 384 Z", Tint.Fade(Pigment.Darker(coat.Main, 0.6f), 0.6f), 10f);
    }
}
