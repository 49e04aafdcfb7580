using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>How a coat takes light, by what it is made of.</summary>
internal static class Surface
{
    /// <summary>Colours and soft light of a coat.</summary>
    public static SkinStyle Skin(Coat coat)
    {
        var (c, m) = (coat.Main, coat.Material);
        var (light, dark) = m switch
        {
            Material.Metal => (0.62f, 0.5f),
            Material.Glass => (0.5f, 0.26f),
            Material.Fur or Material.Fabric or Material.Leather => (0.22f, 0.36f),
            Material.Mist or Material.Paper => (0.5f, 0.18f),
            _ => (0.26f, 0.36f),
        };
        var soft = Pigment.Luma(c) > 0.72f;
        return new SkinStyle
        {
            Light = Pigment.Lighter(c, light), Base = c, Dark = Pigment.Darker(c, soft ? dark * 0.72f : dark),
            Rim = Pigment.Lighter(Tint.Mix(c, Tint.Of(0xFFC27A), 0.35f), 0.42f), RimWidth = m == Material.Mist ? 3f : 5.5f,
            Blush = Tint.Of(soft ? 0xF08A80u : 0xFF7A5Au, m is Material.Metal or Material.Glass or Material.Stone ? 0.38f : 0.55f),
            Shade = Tint.Fade(Pigment.Darker(c, soft ? 0.55f : 0.72f), 0.46f), Fold = Tint.Fade(Pigment.Line(c, 0.55f), 0.6f),
        };
    }

    /// <summary>What the material itself draws on a surface of the given box: gloss, grain, weave, specks.</summary>
    public static IEnumerable<Piece> Marks(Coat coat, SKRect box, Dice dice) => coat.Material switch
    {
        Material.Peel => [Art.Gloss(box.Left * 0.62f, box.Top * 0.58f, box.Width / 320f), Dots(coat, box, dice, 16, 2.4f)],
        Material.Plastic => [Art.Gloss(box.Left * 0.7f, box.Top * 0.66f, box.Width / 360f, 0.42f)],
        Material.Leather => [Art.Gloss(box.Left * 0.7f, box.Top * 0.62f, box.Width / 380f, 0.24f)],
        Material.Metal => [.. Streaks(box)],
        Material.Glass => [.. Streaks(box), Art.Gloss(box.Left * 0.7f, box.Top * 0.66f, box.Width / 300f, 0.7f)],
        Material.Wood => [Grain(coat, box)],
        Material.Stone => [Dots(coat, box, dice, 26, 3f), Cracks(coat, box)],
        _ => [],
    };

    /// <summary>A pattern over the whole surface, that leaves the face its own colour.</summary>
    public static IEnumerable<Piece> Pattern(Coat coat, SKRect box, Blueprint face)
    {
        if (coat.Pattern == PatternKind.None)
        {
            yield break;
        }

        var path = new System.Text.StringBuilder();
        var color = Tint.Fade(coat.PatternColor, 0.85f);
        if (coat.Pattern is PatternKind.Stripes or PatternKind.Checks)
        {
            for (var y = box.Top + 14f; y < box.Bottom; y += 36f)
            {
                path.Append($"M{box.Left - 10f} {y - 10f} Q{box.MidX} {y + 16f} {box.Right + 10f} {y - 10f} ");
            }

            for (var x = box.Left + 12f; coat.Pattern == PatternKind.Checks && x < box.Right; x += 36f)
            {
                path.Append($"M{x} {box.Top - 10f} L{x} {box.Bottom + 10f} ");
            }

            yield return Art.Scratch(path.ToString(), coat.Pattern == PatternKind.Checks ? Tint.Fade(color, 0.6f) : color, 14f);
        }
        else
        {
            for (var y = box.Top + 12f; y < box.Bottom; y += 42f)
            {
                for (var x = box.Left + 12f + ((int)((y - box.Top) / 42f) % 2 * 23f); x < box.Right; x += 46f)
                {
                    path.Append(Motif(coat.Pattern, x, y));
                }
            }

            yield return Art.Mark(path.ToString(), color);
        }

        // The face keeps a clear ground: a pattern behind eyes and lips would hide their motion.
        var y0 = (face.Eye.Y + face.Mouth.Y) * 0.5f;
        yield return Art.Soft(0f, y0, face.Eye.X * 2.5f, (face.Mouth.Y - face.Eye.Y) * 1.5f, coat.Main, 40f);
        yield return Art.Soft(0f, y0, face.Eye.X * 2.2f, (face.Mouth.Y - face.Eye.Y) * 1.2f, Tint.Fade(coat.Main, 0.9f), 40f);
    }

    private static string Motif(PatternKind pattern, float x, float y) => pattern switch
    {
        PatternKind.Stars => $"M{x} {y - 11f} L{x + 3.2f} {y - 3.6f} L{x + 11f} {y - 3.2f} L{x + 5f} {y + 2f} L{x + 7f} {y + 10f} L{x} {y + 5.4f} L{x - 7f} {y + 10f} L{x - 5f} {y + 2f} L{x - 11f} {y - 3.2f} L{x - 3.2f} {y - 3.6f} Z ",
        PatternKind.Hearts => $"M{x} {y + 10f} C{x - 17f} {y - 2f} {x - 8f} {y - 13f} {x} {y - 5f} C{x + 8f} {y - 13f} {x + 17f} {y - 2f} {x} {y + 10f} Z ",
        PatternKind.Flowers => $"O {x - 6f} {y - 4f} 6 6 O {x + 6f} {y - 4f} 6 6 O {x - 4f} {y + 6f} 6 6 O {x + 4f} {y + 6f} 6 6 O {x} {y - 9f} 6 6 ",
        _ => $"O {x} {y} 9 9 ",
    };

    private static Piece Dots(Coat coat, SKRect box, Dice dice, int count, float size)
    {
        var path = new System.Text.StringBuilder();
        for (var i = 0; i < count; i++)
        {
            // Dots stay off the middle, where the face is.
            var (sin, cos) = MathF.SinCos(i * 2.39996f);
            var r = 0.66f + (0.3f * dice.Roll($"dot{i}"));
            path.Append($"O {box.MidX + (box.Width * 0.5f * r * cos)} {box.MidY + (box.Height * 0.5f * r * sin)} {size} {size * 1.2f} ");
        }

        return Art.Mark(path.ToString(), Tint.Fade(coat.Material == Material.Stone ? Pigment.Darker(coat.Main, 0.4f) : Pigment.Lighter(coat.Main, 0.5f), 0.5f));
    }

    private static Piece Grain(Coat coat, SKRect box)
    {
        var path = new System.Text.StringBuilder();
        for (var i = 0; i < 7; i++)
        {
            var x = box.Left + (box.Width * (0.08f + (0.14f * i)));
            var bow = 9f * MathF.Sin(i * 2.1f);
            path.Append($"M{x} {box.Top} C{x + bow} {box.MidY - 40f} {x - bow} {box.MidY + 40f} {x + (bow * 0.5f)} {box.Bottom} ");
        }

        return Art.Scratch(path.ToString(), Tint.Fade(Pigment.Darker(coat.Main, 0.45f), 0.4f), 2.6f);
    }

    private static Piece Cracks(Coat coat, SKRect box) => Art.Scratch(
        $"M{box.Left * 0.8f} {box.Top * 0.3f} L{box.Left * 0.66f} {box.Top * 0.18f} L{box.Left * 0.7f} {box.Top * 0.02f} M{box.Right * 0.6f} {box.Top * 0.78f} L{box.Right * 0.52f} {box.Top * 0.62f} L{box.Right * 0.62f} {box.Top * 0.5f}",
        Tint.Fade(Pigment.Darker(coat.Main, 0.6f), 0.6f),
        2.4f);

    private static Piece[] Streaks(SKRect box) =>
    [
        Art.Even($"M{box.Left * 0.82f} {box.Top} L{box.Left * 0.58f} {box.Top} L{box.Left * 0.72f} {box.Bottom} L{box.Left * 0.9f} {box.Bottom} Z", SKColors.White.WithAlpha(64), 30f),
        Art.Even($"M{box.Right * 0.66f} {box.Top} L{box.Right * 0.76f} {box.Top} L{box.Right * 0.7f} {box.Bottom} L{box.Right * 0.62f} {box.Bottom} Z", SKColors.White.WithAlpha(40), 30f),
    ];
}
