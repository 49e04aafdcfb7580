using PersonaAvatar.Rendering.Sketch.Characters;
using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Scenes;

/// <summary>The scenes there are, by name.</summary>
internal static class Scenery
{
    private static readonly Dictionary<string, Scene> ByName = new(StringComparer.Ordinal)
    {
        ["sea"] = new(FinnArt.Sea, Tint.Of(0xB98A62), Air.Lights, Tint.Of(0xFFE8C0, 0.12f)),
        ["garden"] = new(PipArt.Orchard, Tint.Of(0xC98E58), Air.Lights, Tint.Of(0xFFFBD0, 0.4f)),
        ["space"] = new(MiraArt.Space, Tint.Of(0x6A4A7A), Air.Stars, Tint.Of(0xE8F0FF, 0.9f)),
        ["stage"] = new(TheoArt.Club, Tint.Of(0x4A2A3E), Air.Lights, Tint.Of(0xFFB070, 0.34f)),
        ["tower"] = new(PlumeArt.Tower, Tint.Of(0x5A3A28), Air.Dust, Tint.Of(0xFFD890, 0.7f)),
        ["library"] = new(Unit7Art.Shelves, Tint.Of(0x6A4632), Air.Dust, Tint.Of(0xFFE2A0, 0.5f)),
        ["kitchen"] = new(RosaArt.Kitchen, Tint.Of(0xC08A58), Air.Dust, Tint.Of(0xFFF6DC, 0.6f)),
        ["room"] = new(Indoors.Room, Tint.Of(0xB98058), Air.Dust, Tint.Of(0xFFF2C8, 0.6f)),
        ["office"] = new(Indoors.Office, Tint.Of(0xC0A080), Air.Dust, Tint.Of(0xFFFFFF, 0.6f)),
        ["wardrobe"] = new(Indoors.Wardrobe, Tint.Of(0xB89078), Air.Dust, Tint.Of(0xFFF0E0, 0.6f)),
        ["cave"] = new(Indoors.Cave, Tint.Of(0x6A5648), Air.Dust, Tint.Of(0xFFC070, 0.8f)),
        ["sky"] = new(Outdoors.Sky, Tint.Of(0xD8E4F0), Air.Lights, Tint.Of(0xFFFFFF, 0.34f)),
        ["night"] = new(Outdoors.Night, Tint.Of(0x3A3A5A), Air.Stars, Tint.Of(0xE8F0FF, 0.9f)),
        ["forest"] = new(Outdoors.Forest, Tint.Of(0x6A5A3A), Air.Lights, Tint.Of(0xE8FFB0, 0.3f)),
        ["meadow"] = new(Outdoors.Meadow, Tint.Of(0x7EA650), Air.Fall, Tint.Of(0xFFFFFF, 0.8f)),
        ["desert"] = new(Outdoors.Desert, Tint.Of(0xD8A868), Air.Dust, Tint.Of(0xFFE8C0, 0.7f)),
        ["mountain"] = new(Outdoors.Mountain, Tint.Of(0x8A9A70), Air.Lights, Tint.Of(0xFFFFFF, 0.26f)),
        ["snow"] = new(Outdoors.Snow, Tint.Of(0xDCE6F2), Air.Fall, Tint.Of(0xFFFFFF, 0.95f)),
        ["water"] = new(Outdoors.Water, Tint.Of(0xC8B488), Air.Bubbles, Tint.Of(0xD8F8FF, 0.5f)),
        ["city"] = new(Outdoors.City, Tint.Of(0x8A8494), Air.Lights, Tint.Of(0xFFE0A8, 0.34f)),
    };

    private static readonly string[] Anywhere = ["room", "garden", "city", "office", "meadow", "sea", "stage", "mountain", "library"];

    /// <summary>A scene by name; "any" is the seed's choice.</summary>
    public static Scene Of(string name, Dice dice) =>
        ByName.TryGetValue(name, out var scene) ? scene : ByName[dice.Pick("scene", Anywhere)];

    /// <summary>Paints the surface a thing stands on, and its shadow there.</summary>
    /// <param name="canvas">Design units.</param>
    /// <param name="scene">Whose ground it is.</param>
    /// <param name="x">Middle of the shadow.</param>
    /// <param name="y">Height of the thing's foot.</param>
    /// <param name="half">Half width of the shadow.</param>
    public static void Ground(SKCanvas canvas, Scene scene, float x, float y, float half)
    {
        var (edge, ground) = (y - 24f, scene.Ground);
        Wash.Box(canvas, -20f, edge, 560f, 300f, 0f, ground, 2f);
        Wash.Box(canvas, -20f, edge, 560f, 12f, 0f, Pigment.Lighter(ground, 0.34f), 3f);
        Wash.Radial(canvas, 256f, 560f, 420f, 120f, Tint.Fade(Pigment.Darker(ground, 0.5f), 0.6f));
        Wash.Oval(canvas, x + 10f, y + 4f, half * 1.22f, 17f, Tint.Fade(Pigment.Darker(ground, 0.72f), 0.6f), 9f);
    }
}
