using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Names of colours, and of materials that are colours.</summary>
internal static class ColorWords
{
    private static readonly Vocabulary Names = new("""
        red, ruddy = D6322E
        crimson, ruby, scarlet, blood red = B41C2C
        maroon, burgundy, wine red, wine, oxblood, dark red, deep red = 7A1E30
        pink, rosy = F08CA8
        hot pink, magenta, fuchsia = D83A8A
        rose, dusky pink = D86A80
        salmon, coral = F08468
        orange, tangerine = F08A2C
        rust, rusty, ginger, auburn, copper red, fox red = B8562A
        peach, apricot = F8B488
        yellow, sunny = F6CC3A
        mustard, ochre, amber, honey = D0A030
        lemon yellow, lemon = F8E05A
        gold, golden, gilded = E0B040
        blond, blonde, flaxen, fair haired, sandy = DDB468
        cream, ivory, creamy, vanilla, off white = F4E6CC
        beige, khaki, sand, oatmeal = D8C4A0
        tan, camel, fawn = C89A68
        fair, fair skinned = ECBF9C
        light, light skinned = E8BA94
        tanned, suntanned, sunburnt, sunburned, weathered = C68A5C
        brown, chestnut, chocolate, nut brown, mahogany, hazel = 7E4E30
        dark brown, coffee, espresso = 4A2C20
        light brown, caramel, toffee = B07A4A
        green, leafy = 5EA344
        dark green, forest green, bottle green, hunter green = 2E6A3A
        light green, mint, pale green, mint green = A4D8A0
        lime, lime green, neon green, bright green = 9CCB3A
        olive, moss, mossy, sage, moss green = 86925A
        emerald = 2A9A62
        teal, petrol = 2A8288
        turquoise, aqua, cyan = 48C0C0
        blue, cobalt, royal blue = 3E6CC0
        light blue, sky blue, pale blue, baby blue, ice blue, powder blue = 96C4EA
        dark blue, navy, midnight blue, navy blue, indigo = 2A3A66
        purple, violet, amethyst, plum, aubergine = 7A4AA0
        lilac, lavender, mauve, pale purple = B8A0DC
        dark purple = 4A2A6A
        white, snow white, snowy, milk white, bleached = F6F3EE
        pale, pearly, pearl = F2E6DC
        silver, silvery, chrome, steel, platinum = C4C8D2
        grey, gray, ashen, ash, greying, graying = 9A98A0
        dark grey, dark gray, charcoal, slate, anthracite = 4E4C56
        light grey, light gray = C8C6CC
        salt and pepper, pepper = 8E8A90
        black, jet black, ebony, raven, inky, pitch black = 26222A
        dark = 5A3626
        bronze, brass, copper, coppery = B87838
        """);

    /// <summary>The colour that begins at a token.</summary>
    public static SKColor? Match(IReadOnlyList<string> tokens, int at, out int length) =>
        Names.Match(tokens, at, out length) is { } hex ? Tint.Of(Convert.ToUInt32(hex, 16)) : null;
}
