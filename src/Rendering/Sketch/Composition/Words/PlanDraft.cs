using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>What was understood so far. Earlier words win: what was asked for is not overwritten by what a trade brings along.</summary>
internal sealed class PlanDraft
{
    public Dictionary<string, Wearing> Wears { get; } = new(StringComparer.Ordinal);

    /// <summary>Slots that were refused in words: "no hat".</summary>
    public HashSet<string> Refused { get; } = new(StringComparer.Ordinal);

    public List<string> Understood { get; } = [];

    public List<string> Unknown { get; } = [];

    public SKColor? Main { get; set; }

    public SKColor? Second { get; set; }

    public SKColor? Iris { get; set; }

    public SKColor? Skin { get; set; }

    public Material? Material { get; set; }

    public PatternKind Pattern { get; set; }

    public SKColor? PatternColor { get; set; }

    public string? Age { get; set; }

    public bool? Feminine { get; set; }

    public string? Mood { get; set; }

    public string? Scene { get; set; }

    /// <summary>The category a part belongs to where it is not that of the shape: the people of stories are cartoons.</summary>
    public string? Category { get; set; }

    /// <summary>Takes a thing unless its slot is taken; a colour completes one that has none.</summary>
    public void Wear(string slot, Wearing thing)
    {
        if (Refused.Contains(slot))
        {
            return;
        }

        if (!Wears.TryGetValue(slot, out var worn))
        {
            Wears[slot] = thing;
            return;
        }

        var generic = worn.Kind == slot || worn.Kind is "full" or "round" or "walrus";
        Wears[slot] = worn with
        {
            Kind = generic && slot is "hair" or "hat" && worn.Kind == slot ? thing.Kind : worn.Kind,
            Color = worn.Color ?? thing.Color,
            Second = worn.Second ?? thing.Second,
            Size = worn.Size == 0f ? thing.Size : worn.Size,
            Pattern = worn.Pattern == PatternKind.None ? thing.Pattern : worn.Pattern,
        };
    }
}
