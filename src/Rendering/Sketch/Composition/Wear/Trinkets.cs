using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>The small things: freckles, earrings, scars, horns, wings, flowers. Fitted to any face.</summary>
internal static class Trinkets
{
    /// <summary>Everything small that a plan has, by place.</summary>
    public static IEnumerable<(Place Place, IReadOnlyList<Piece> Pieces)> Of(SketchPlan plan, Blueprint on)
    {
        foreach (var (slot, thing) in plan.Wears)
        {
            var skin = OnSkin(slot, thing, on);
            if (skin.Count > 0)
            {
                yield return (Place.Skin, skin);
            }

            var (place, pieces) = OnHead(slot, thing, on);
            if (pieces.Count > 0)
            {
                yield return (place, pieces);
            }
        }
    }

    private static IReadOnlyList<Piece> OnSkin(string slot, Wearing thing, Blueprint on)
    {
        var (x, y, m, s) = (on.Eye.X, on.Eye.Y, on.Mouth.Y, on.Eye.X / 50f);
        var dark = Pigment.Line(on.Skin.Base, 0.42f);
        var cheek = y + ((m - y) * 0.52f);
        return slot switch
        {
            "freckles" => [Art.Marks($"O {26f * s} {cheek - 4f} {2.2f * s} {2.2f * s} O {36f * s} {cheek + 2f} {1.8f * s} {1.8f * s} O {46f * s} {cheek - 5f} {2.2f * s} {2.2f * s} O {56f * s} {cheek + 1f} {1.9f * s} {1.9f * s} O {40f * s} {cheek + 11f} {1.7f * s} {1.7f * s} O {64f * s} {cheek - 6f} {1.8f * s} {1.8f * s} O {52f * s} {cheek + 12f} {1.6f * s} {1.6f * s} O {17f * s} {cheek - 9f} {1.7f * s} {1.7f * s}", thing.Color ?? Tint.Fade(dark, 0.75f))],
            "scar" => [Art.Scratch($"M{x + (18f * s)} {y - (34f * s)} Q{x + (10f * s)} {y + (10f * s)} {x + (20f * s)} {cheek + (14f * s)} M{x + (8f * s)} {cheek - (10f * s)} L{x + (24f * s)} {cheek - (14f * s)} M{x + (9f * s)} {cheek + (4f * s)} L{x + (26f * s)} {cheek + 1f}", Tint.Fade(Tint.Mix(on.Skin.Base, Tint.Of(0xA02A3A), 0.6f), 0.85f), 3f * s)],
            "mole" => [Art.Mark($"O {-30f * s} {m - (12f * s)} {3.2f * s} {3f * s}", Tint.Of(0x3A2018))],
            "wart" => [Art.Mark($"O {-14f * s} {cheek + (2f * s)} {6f * s} {5.4f * s}", Pigment.Darker(on.Skin.Base, 0.28f), 6f), Art.Mark($"O {-16f * s} {cheek} {2f * s} {1.8f * s}", Tint.Fade(SKColors.White, 0.5f), 8f)],
            "wrinkles" => [Art.Scratch($"M{-34f * s} {y - (70f * s)} Q0 {y - (76f * s)} {34f * s} {y - (70f * s)} M{-28f * s} {y - (82f * s)} Q0 {y - (88f * s)} {28f * s} {y - (82f * s)} M{x + (32f * s)} {y - (4f * s)} L{x + (44f * s)} {y - (11f * s)} M{x + (33f * s)} {y + (2f * s)} L{x + (46f * s)} {y + (1f * s)} M{-x - (32f * s)} {y - (4f * s)} L{-x - (44f * s)} {y - (11f * s)} M{-x - (33f * s)} {y + (2f * s)} L{-x - (46f * s)} {y + (1f * s)}", Tint.Fade(dark, 0.6f), 2.3f)],
            "paint" => [Art.Marks($"M{x - (20f * s)} {cheek + (2f * s)} L{x + (30f * s)} {cheek - (6f * s)} L{x + (28f * s)} {cheek + (2f * s)} L{x - (16f * s)} {cheek + (9f * s)} Z M{x - (14f * s)} {cheek + (15f * s)} L{x + (26f * s)} {cheek + (8f * s)} L{x + (22f * s)} {cheek + (16f * s)} L{x - (8f * s)} {cheek + (21f * s)} Z", Tint.Fade(thing.Or(Tint.Of(0x2E6AA8)), 0.85f))],
            "sticker" => [Art.Mark(Star(x + (6f * s), cheek + (6f * s), 13f * s), thing.Or(Tint.Of(0xF6C83A)), 2f)],
            "stitches" => [Art.Scratch($"M{-x - (26f * s)} {y - (60f * s)} L{-x + (14f * s)} {y - (74f * s)} M{-x - (18f * s)} {y - (70f * s)} L{-x - (14f * s)} {y - (58f * s)} M{-x - (6f * s)} {y - (74f * s)} L{-x - (2f * s)} {y - (62f * s)} M{-x + (5f * s)} {y - (78f * s)} L{-x + (9f * s)} {y - (66f * s)}", Tint.Fade(dark, 0.9f), 2.8f)],
            "plaster" => [Art.Mark($"M{-x - (24f * s)} {cheek + (4f * s)} L{-x + (12f * s)} {cheek - (8f * s)} L{-x + (16f * s)} {cheek + (4f * s)} L{-x - (20f * s)} {cheek + (16f * s)} Z", Tint.Of(0xF0C8A0), 3f)],
            "tear" => [Art.Mark($"M{x + (10f * s)} {y + (30f * s)} C{x + (16f * s)} {y + (40f * s)} {x + (18f * s)} {y + (52f * s)} {x + (9f * s)} {y + (53f * s)} C{x} {y + (52f * s)} {x + (3f * s)} {y + (40f * s)} {x + (10f * s)} {y + (30f * s)} Z", Tint.Of(0x9AD4F4, 0.9f), 4f)],
            "mask" => [Art.Mark(Outlines.Round(0f, y - (14f * s), x, y - (36f * s), x * 2.15f, y - (24f * s), x * 2.1f, y + (10f * s), x * 1.2f, y + (30f * s), x * 0.3f, y + (18f * s), 0f, y + (14f * s), -x * 0.3f, y + (18f * s), -x * 1.2f, y + (30f * s), -x * 2.1f, y + (10f * s), -x * 2.15f, y - (24f * s), -x, y - (36f * s)), thing.Or(Tint.Of(0x2A2430)), 1f)],
            "blush" => [Art.Soft(-x * 1.25f, cheek + 4f, 34f * s, 26f * s, Tint.Fade(thing.Or(Tint.Of(0xF0605A)), 0.55f), 40f), Art.Soft(x * 1.25f, cheek + 4f, 34f * s, 26f * s, Tint.Fade(thing.Or(Tint.Of(0xF0605A)), 0.55f), 40f)],
            _ => [],
        };
    }

    private static (Place Place, IReadOnlyList<Piece> Pieces) OnHead(string slot, Wearing thing, Blueprint on)
    {
        var a = on.Anchors;
        return slot switch
        {
            "earrings" => (Place.Back, [Art.Pair($"O {a.EarX + 4f} {a.LobeY + 6f} 7 7", thing.Or(Tint.Of(0xE4B040)), -4f), Art.Line($"O {a.EarX + 4f} {a.LobeY + 20f} 9 11", thing.Or(Tint.Of(0xE4B040)), 3.4f, -4f) with { Twin = true, Sway = 4f, Root = a.LobeY }]),
            "horns" => (Place.Back, Fit([Art.Pair("M50 -6 C60 -50 96 -74 128 -104 C130 -60 116 -16 86 14 Z", thing.Or(Tint.Of(0xD8C8A8)), -2f), Art.Line("M66 -26 L90 -8 M84 -48 L104 -28 M104 -70 L116 -54", Tint.Of(0x7A6448, 0.6f), 3f, -2f) with { Twin = true }], a)),
            "antlers" => (Place.Back, Fit([Art.Line("M44 -10 C60 -60 96 -80 104 -140 M76 -62 C100 -72 122 -78 138 -104 M62 -40 C58 -66 54 -84 58 -108", thing.Or(Tint.Of(0xA87E52)), 12f, -4f) with { Twin = true }], a)),
            "unicorn" => (Place.Top, Fit([Art.Fill("M-17 0 C-10 -50 -4 -90 6 -126 C14 -88 18 -48 20 0 C8 8 -8 8 -17 0 Z", thing.Or(Tint.Of(0xF6DC90)), 50f), Art.Line("M-13 -24 L16 -36 M-8 -56 L14 -68 M-3 -86 L10 -96", Tint.Of(0xB8903A, 0.8f), 3f, 51f)], a)),
            "antennae" => (Place.Top, Fit([Art.Line("M34 -8 C40 -50 60 -76 78 -92", Pigment.Darker(on.Skin.Base, 0.3f), 6f, 4f) with { Twin = true, Sway = 5f }, Art.Pair("O 82 -96 13 13", thing.Or(Tint.Of(0xF0C84A)), 6f) with { Sway = 5f }], a)),
            "sprout" => (Place.Top, Fit([Art.Line("M0 -8 C-4 -30 0 -44 4 -56", Tint.Of(0x5A9A48), 6f, 10f), Art.Fill("M4 -54 C20 -92 60 -96 78 -84 C66 -54 34 -44 4 -54 Z M4 -54 C-10 -86 -44 -94 -62 -84 C-54 -58 -26 -46 4 -54 Z", Tint.Of(0x7AC05A), 12f) with { Sway = 5f }], a)),
            "flower" => (Place.Top, Fit([Art.Fill("O 88 6 14 14 O 116 10 14 14 O 94 -18 14 14 O 118 -14 14 14 O 104 22 14 14", thing.Or(Tint.Of(0xF0608A)), 20f), Art.Fill("O 104 -1 10 10", Tint.Of(0xF8D85A), 24f)], a)),
            "wings" => (Place.Far, Wings(thing, on)),
            "cape" => (Place.Far, [Art.Fill($"M-{a.NeckHalf + 20f} {a.NeckY - 40f} C-180 {a.NeckY} -230 {a.NeckY + 120f} -240 400 L240 400 C230 {a.NeckY + 120f} 180 {a.NeckY} {a.NeckHalf + 20f} {a.NeckY - 40f} Z", thing.Or(Tint.Of(0xB8283A)), -50f), Art.Pair($"M{a.NeckHalf} {a.NeckY + 20f} C{a.NeckHalf + 40f} {a.NeckY - 10f} {a.NeckHalf + 70f} {a.NeckY - 60f} {a.NeckHalf + 66f} {a.NeckY - 110f} C{a.NeckHalf + 30f} {a.NeckY - 80f} {a.NeckHalf + 4f} {a.NeckY - 40f} {a.NeckHalf - 16f} {a.NeckY} Z", Pigment.Darker(thing.Or(Tint.Of(0xB8283A)), 0.2f), -30f)]),
            "sparkle" => (Place.Top, [Art.Even(Star(a.HatHalf + 34f, a.HatY + 10f, 15f) + Star(-a.HatHalf - 40f, a.HatY + 50f, 11f) + Star(a.HatHalf + 60f, a.HatY + 90f, 9f) + Star(-a.HatHalf - 20f, a.HatY - 30f, 12f), thing.Or(Tint.Of(0xFFF0A0)), 40f) with { Sway = 6f }]),
            "flames" => (Place.Far, Fit([Art.Fill("M-120 90 C-170 20 -130 -40 -110 -90 C-96 -60 -84 -60 -70 -130 C-40 -90 -30 -110 -10 -170 C20 -110 40 -110 60 -140 C70 -90 90 -70 108 -100 C136 -40 170 20 120 90 Z", Tint.Of(0xF07A2A), -40f) with { Sway = 7f }, Art.Fill("M-96 80 C-120 20 -100 -20 -84 -56 C-70 -30 -56 -40 -44 -84 C-20 -50 -10 -70 2 -116 C24 -70 36 -66 52 -90 C64 -50 76 -40 88 -60 C110 -10 120 30 96 80 Z", Tint.Of(0xFBD04A), -36f) with { Sway = 9f }], a)),
            "bolts" => (Place.Back, [Art.Pair($"B {a.EarX - 10f} {a.LobeY + 40f} 34 18 4", Tint.Of(0x8A929E), -6f)]),
            "pointed ears" when on.Stance != Stance.Person => (Place.Back, [Art.Pair($"M{a.EarX - 16f} {a.LobeY - 60f} C{a.EarX + 20f} {a.LobeY - 90f} {a.EarX + 40f} {a.LobeY - 110f} {a.EarX + 56f} {a.LobeY - 120f} C{a.EarX + 52f} {a.LobeY - 70f} {a.EarX + 30f} {a.LobeY - 20f} {a.EarX - 10f} {a.LobeY} Z", on.Skin.Base, -8f)]),
            "whiskers" when on.Stance != Stance.Animal => (Place.Lip, [Shapes.AnimalFace.Whiskers(on.Mouth.Y - 26f, on.Mouth.HalfWidth, Tint.Of(0xFFFFFF, 0.8f))]),
            "pipe" => (Place.Lip, [Art.Line($"M{on.Mouth.HalfWidth * 0.8f} {on.Mouth.Y - 2f} Q{on.Mouth.HalfWidth + 26f} {on.Mouth.Y + 20f} {on.Mouth.HalfWidth + 44f} {on.Mouth.Y + 14f}", Tint.Of(0x3A2418), 7f, 90f), Art.Fill($"M{on.Mouth.HalfWidth + 34f} {on.Mouth.Y - 20f} L{on.Mouth.HalfWidth + 70f} {on.Mouth.Y - 20f} L{on.Mouth.HalfWidth + 64f} {on.Mouth.Y + 18f} Q{on.Mouth.HalfWidth + 50f} {on.Mouth.Y + 28f} {on.Mouth.HalfWidth + 40f} {on.Mouth.Y + 18f} Z", Tint.Of(0x7A4A2C), 92f)]),
            _ => (Place.Top, []),
        };
    }

    private static IReadOnlyList<Piece> Fit(IReadOnlyList<Piece> pieces, Anchors a)
    {
        var scale = a.HatHalf / 100f;
        return [.. pieces.Select(piece => piece with { Scale = scale, X = a.HatX, Y = a.HatY, Width = piece.Width * scale, Root = a.HatY })];
    }

    private static IReadOnlyList<Piece> Wings(Wearing thing, Blueprint on)
    {
        var y = on.Stance is Stance.Stands or Stance.Floats ? 0f : 60f;
        var pieces = thing.Kind switch
        {
            "bat" => new[] { Art.Pair("M70 40 C110 -40 160 -90 236 -120 C232 -80 240 -50 250 -10 C226 -14 214 0 212 30 C190 20 170 34 166 66 C140 50 110 60 84 90 Z", thing.Or(Tint.Of(0x6A2E3A)), -44f), Art.Line("M76 44 C130 -20 180 -60 236 -120 M90 50 C140 20 180 0 212 28 M88 60 C120 40 150 44 166 64", Pigment.Darker(thing.Or(Tint.Of(0x6A2E3A)), 0.4f), 4f, -43f) with { Twin = true } },
            "fairy" => [Art.Pair("M80 40 C110 -60 190 -130 240 -100 C256 -50 190 30 90 56 Z M84 60 C140 60 210 90 200 140 C170 170 110 130 80 84 Z", thing.Or(Tint.Of(0xBFE8F4)).WithAlpha(200), -44f), Art.Line("M88 44 C130 0 180 -50 224 -84 M90 70 C130 84 160 104 184 136", Tint.Of(0xFFFFFF, 0.7f), 3f, -43f) with { Twin = true }],
            _ => [Art.Pair("M70 60 C90 -50 160 -120 246 -110 C252 -80 240 -56 226 -40 C244 -20 232 16 212 24 C222 50 200 74 178 74 C176 100 130 116 84 104 Z", thing.Or(Tint.Of(0xF8F6F2)), -44f), Art.Line("M226 -42 C196 -34 170 -20 150 0 M212 24 C184 26 160 34 142 46 M178 74 C156 72 136 76 120 84", Tint.Of(0xA8A8BC, 0.8f), 3.4f, -43f) with { Twin = true }],
        };
        return [.. pieces.Select(piece => piece with { Y = y, Sway = 2f, Root = y })];
    }

    private static string Star(float x, float y, float r) =>
        $"M{x} {y - r} C{x + (0.1f * r)} {y - (0.2f * r)} {x + (0.2f * r)} {y - (0.1f * r)} {x + r} {y} C{x + (0.2f * r)} {y + (0.1f * r)} {x + (0.1f * r)} {y + (0.2f * r)} {x} {y + r} C{x - (0.1f * r)} {y + (0.2f * r)} {x - (0.2f * r)} {y + (0.1f * r)} {x - r} {y} C{x - (0.2f * r)} {y - (0.1f * r)} {x - (0.1f * r)} {y - (0.2f * r)} {x} {y - r} Z ";
}
