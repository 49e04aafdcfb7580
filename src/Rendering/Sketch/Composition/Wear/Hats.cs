using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Hats, drawn for a head of half width 100 with the brim at the origin, then fitted.</summary>
internal static class Hats
{
    private static readonly SKColor Gold = Tint.Of(0xE8B846);

    /// <summary>A hat fitted to a head.</summary>
    /// <param name="hat">What is worn.</param>
    /// <param name="on">Where.</param>
    /// <param name="dice">Decides colours that were not named.</param>
    public static IReadOnlyList<Piece> Of(Wearing hat, Anchors on, Dice dice)
    {
        var scale = on.HatHalf / 100f * (1f + (0.14f * hat.Size));
        var pieces = Make(hat, dice);
        return [.. pieces.Select(piece => piece with { Scale = scale, X = on.HatX, Y = on.HatY, Width = piece.Width * scale, Depth = piece.Depth * Math.Min(1f, scale) })];
    }

    /// <summary>Whether hair above the brim would stand through the hat.</summary>
    public static bool Covers(Wearing? hat) => hat is { Kind: not ("ribbon" or "wreath" or "headband" or "headphones" or "tiara" or "halo" or "crown") };

    private static IReadOnlyList<Piece> Make(Wearing hat, Dice dice)
    {
        SKColor Or(params ReadOnlySpan<uint> own) => hat.Or(dice.Color("hat", own));
        return hat.Kind switch
        {
            "pointed" => TallHats.Pointed(Or(0x4A3A8A, 0x2E4A8A, 0x6A2E6A), hat.Second ?? Gold, hat.Pattern != PatternKind.None || hat.Color is null),
            "tophat" => TallHats.Top(Or(0x2A2630), hat.Second ?? Tint.Of(0x9A2E3E)),
            "crown" => TallHats.Crown(hat.Or(Gold), hat.Second ?? Tint.Of(0xC8323E)),
            _ => [],
        };
    }
}
