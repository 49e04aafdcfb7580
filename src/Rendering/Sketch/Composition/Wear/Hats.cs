using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Hats, drawn for a head of half width 100 with the brim at the origin, then fitted.</summary>
internal static class Hats
{
    private static readonly SKColor Gold = Tint.Of(0xE8B846);

    /// <summary>What of a hat lies behind the head: the inside of a hood.</summary>
    public static IReadOnlyList<Piece> Behind(Wearing hat, Anchors on, Dice dice) => hat.Kind is "hood" or "headscarf"
        ? [.. Of(hat, on, dice).Take(1).Select(piece => Art.Even("M0 -100 C86 -100 132 -36 130 50 C130 120 116 186 88 220 L-88 220 C-116 186 -130 120 -130 50 C-132 -36 -86 -100 0 -100 Z", Pigment.Darker(piece.Color, 0.62f), -20f) with { Scale = piece.Scale, X = piece.X, Y = piece.Y + (hat.Kind == "hood" ? 0f : 26f * piece.Scale) })]
        : [];

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
            "tiara" => TallHats.Tiara(hat.Or(Tint.Of(0xE8E4F0)), hat.Second ?? Tint.Of(0xF08AB8)),
            "bowler" => LowHats.Brimmed(Or(0x2A2630, 0x4A3428), hat.Second ?? Tint.Of(0x1A161E), 92f, 122f, 10f, dent: false),
            "straw" => LowHats.Brimmed(Or(0xE0BE78), hat.Second ?? Tint.Of(0xB8483E), 78f, 164f, 0f, dent: false),
            "cowboy" => LowHats.Brimmed(Or(0x8A5A34, 0xB08A5A), hat.Second ?? Tint.Of(0x3A2418), 104f, 160f, 40f, dent: true),
            "sombrero" => LowHats.Brimmed(Or(0xD8A048), hat.Second ?? Tint.Of(0xC83A3A), 118f, 190f, 26f, dent: false),
            "cap" => LowHats.Cap(Or(0xC8403A, 0x2E5A9A, 0x3E8A5A), hat.Second ?? Tint.Of(0xF8F4EC)),
            "captain" => LowHats.Captain(Or(0x2B4470), hat.Second ?? Gold),
            "beret" => LowHats.Beret(Or(0xB82E3A, 0x2A2630, 0x2E4A7A)),
            "beanie" => LowHats.Beanie(Or(0x3E6A9A, 0xB8483E, 0xD09A3A), hat.Second ?? Tint.Of(0xF4EEE4), hat.Pattern == PatternKind.Stripes),
            "flatcap" => LowHats.FlatCap(Or(0x8A7458, 0x6A6A62)),
            "turban" => LowHats.Wound(Or(0xE8E0D0, 0xC8602E, 0x3A7A8A), hat.Second ?? Tint.Of(0x3AA0B8)),
            "bandana" => LowHats.Bandana(Or(0xC8323A)),
            "hat" or "fedora" => LowHats.Brimmed(Or(0x6A5444, 0x4A4450, 0x8A6A4A), hat.Second ?? Tint.Of(0x2A2024), 96f, 138f, 4f, dent: true),
            _ => Odd(hat, Or),
        };
    }

    private static IReadOnlyList<Piece> Odd(Wearing hat, Colors or) => hat.Kind switch
    {
        "helmet" => OddHats.Helmet(or(0xB8BECA), hat.Second ?? Tint.Of(0xC8323A), horns: false),
        "viking" => OddHats.Helmet(or(0xB8BECA), Gold, horns: true),
        "hardhat" => OddHats.HardHat(or(0xF0C030)),
        "spacehelmet" => OddHats.SpaceHelmet(or(0xE8E8F0)),
        "hood" => OddHats.Hood(or(0x4A3A5A, 0x6A4A3A)),
        "headscarf" => OddHats.HeadScarf(or(0xB8483E, 0x3A6A9A), hat.Second ?? Tint.Of(0xF8E8D0)),
        "party" => OddHats.Party(or(0xE0509A, 0x3EA0D0), hat.Second ?? Tint.Of(0xF6D23A)),
        "santa" => OddHats.Santa(or(0xC8282E)),
        "mortarboard" => OddHats.Mortarboard(or(0x2E3A60)),
        "tricorn" => OddHats.Tricorn(or(0x2A2430), hat.Second ?? Gold),
        "fez" => OddHats.Fez(or(0xB8283A)),
        "chef" => OddHats.Chef(or(0xF8F6F2)),
        "bonnet" => OddHats.Bonnet(or(0xF8F6F2)),
        "ribbon" => OddHats.Ribbon(or(0xE0507A, 0xC8323A, 0x7A6AD0)),
        "wreath" => OddHats.Wreath(or(0xF08AB0, 0xF6C83A), hat.Manner.Contains("leaf") || hat.Color is { } c && c.Green > c.Red),
        "headband" => OddHats.Small(or(0xC8403A, 0x3E7AC0), band: true),
        "skullcap" => OddHats.Small(or(0x8AC0C8), band: false),
        "headphones" => OddHats.Headphones(or(0x2E2A36, 0xC8403A)),
        "halo" => OddHats.Halo(),
        "feathers" => OddHats.Feathers(or(0xB8483E), hat.Second ?? Tint.Of(0xE8E0D4)),
        _ => LowHats.FlatCap(or(0x6A5444)),
    };

    private delegate SKColor Colors(params ReadOnlySpan<uint> own);
}
