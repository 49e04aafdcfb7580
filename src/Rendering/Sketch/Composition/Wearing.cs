using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>One thing worn or grown: a hat, a beard, a scarf.</summary>
/// <param name="Kind">Its name in the lexicon.</param>
internal sealed record Wearing(string Kind)
{
    /// <summary>The colour named, or null for its own.</summary>
    public SKColor? Color { get; init; }

    /// <summary>A second colour named.</summary>
    public SKColor? Second { get; init; }

    public PatternKind Pattern { get; init; }

    /// <summary>-1 small or short .. 1 big or long.</summary>
    public float Size { get; init; }

    /// <summary>Other words said of it that change how it is drawn: "curly", "pointed".</summary>
    public IReadOnlySet<string> Manner { get; init; } = new HashSet<string>();

    /// <summary>The colour named, or the given one.</summary>
    public SKColor Or(SKColor own) => Color ?? own;

    /// <summary>Whether a word was said of it.</summary>
    public bool Is(string word) => Manner.Contains(word);
}
