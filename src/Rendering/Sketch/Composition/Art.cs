using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>Short forms for writing pieces down.</summary>
internal static class Art
{
    /// <summary>A lit shape in a plane.</summary>
    public static Piece Fill(string path, SKColor color, float depth = 0f) => new(path, color) { Depth = depth };

    /// <summary>A lit shape and its mirror image in a plane.</summary>
    public static Piece Pair(string path, SKColor color, float depth = 0f) => new(path, color) { Depth = depth, Twin = true };

    /// <summary>An evenly coloured shape in a plane.</summary>
    public static Piece Even(string path, SKColor color, float depth = 0f) => new(path, color) { Depth = depth, Even = true };

    /// <summary>A line in a plane.</summary>
    public static Piece Line(string path, SKColor color, float width, float depth = 0f) => new(path, color) { Depth = depth, Width = width };

    /// <summary>A soft oval spot in a plane.</summary>
    public static Piece Soft(float x, float y, float rx, float ry, SKColor color, float depth = 30f) =>
        new($"O {x} {y} {rx} {ry}", color) { Depth = depth, Soft = true };

    /// <summary>An even shape on the dome of the face.</summary>
    public static Piece Mark(string path, SKColor color, float lift = 0f) => new(path, color) { Depth = lift, OnDome = true, Even = true };

    /// <summary>An even shape and its mirror image on the dome of the face.</summary>
    public static Piece Marks(string path, SKColor color, float lift = 0f) => new(path, color) { Depth = lift, OnDome = true, Even = true, Twin = true };

    /// <summary>A line on the dome of the face.</summary>
    public static Piece Scratch(string path, SKColor color, float width, float lift = 0f) => new(path, color) { Depth = lift, OnDome = true, Width = width };

    /// <summary>The bright window that a glossy thing reflects, scaled about the head's centre.</summary>
    public static Piece Gloss(float x, float y, float size, float alpha = 0.5f) => new(
        $"M{x - (16 * size)} {y + (28 * size)} C{x - (12 * size)} {y - (6 * size)} {x + (8 * size)} {y - (28 * size)} {x + (36 * size)} {y - (34 * size)} C{x + (18 * size)} {y - (18 * size)} {x + (4 * size)} {y - (2 * size)} {x} {y + (30 * size)} C{x - (2 * size)} {y + (38 * size)} {x - (16 * size)} {y + (38 * size)} {x - (16 * size)} {y + (28 * size)} Z",
        SKColors.White.WithAlpha((byte)(alpha * 255f))) { Depth = 60f, Even = true };
}
