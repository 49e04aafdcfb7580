using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>What the words were understood to mean: one shape, its coat, what it wears, where it is.</summary>
internal sealed record SketchPlan
{
    public required BaseShape Shape { get; init; }

    public required Coat Coat { get; init; }

    public required Dice Dice { get; init; }

    /// <summary>child, young, adult, old.</summary>
    public string Age { get; init; } = "adult";

    public bool Feminine { get; init; }

    public Mood Mood { get; init; } = Mood.Calm;

    /// <summary>Where it is; null for the shape's own scene.</summary>
    public string? Scene { get; init; }

    /// <summary>Colour of the eyes, if one was named.</summary>
    public SKColor? Iris { get; init; }

    /// <summary>Skin colour of a person, if one was named or follows from what it is.</summary>
    public SKColor? Skin { get; init; }

    /// <summary>What is worn and grown, by slot: hair, beard, moustache, hat, glasses, neck, clothes, and the small things.</summary>
    public IReadOnlyDictionary<string, Wearing> Wears { get; init; } = new Dictionary<string, Wearing>();

    /// <summary>What is worn in a slot.</summary>
    public Wearing? this[string slot] => Wears.GetValueOrDefault(slot);

    /// <summary>Whether a small thing was asked for.</summary>
    public bool Has(string slot) => Wears.ContainsKey(slot);
}
