using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>What was said before a noun, waiting for it.</summary>
internal sealed class Adjectives
{
    public List<SKColor> Colors { get; } = [];

    public HashSet<string> Manner { get; } = new(StringComparer.Ordinal);

    public float Size { get; set; }

    public PatternKind Pattern { get; set; }

    public Material? Material { get; set; }

    public bool Any => Colors.Count > 0 || Manner.Count > 0 || Size != 0f;

    /// <summary>The thing as it was described.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="hair">Whether colours are meant as of hair.</param>
    public Wearing On(string kind, bool hair = false) => new(kind)
    {
        Color = Colors.Count == 0 ? null : hair ? SkinWords.Hair(Colors[0]) : Colors[0],
        Second = Colors.Count > 1 ? Colors[1] : null,
        Pattern = Pattern,
        Size = Size,
        Manner = new HashSet<string>(Manner, StringComparer.Ordinal),
    };

    /// <summary>Lays what was said on a part of the body.</summary>
    public void Paint(string part, PlanDraft draft)
    {
        var color = Colors.Count > 0 ? Colors[0] : (SKColor?)null;
        switch (part)
        {
            case "eyes":
                draft.Iris ??= color;
                draft.Wear("eyes", On("eyes"));
                break;
            case "skin":
                draft.Skin ??= color is { } tone ? SkinWords.Of(tone) : null;
                break;
            case "second":
                draft.Second ??= color;
                break;
            case "cheek":
                draft.Wear("blush", new Wearing("blush") { Color = color });
                break;
            case "coat":
                Land(draft);
                break;
            default:
                draft.Pattern = Enum.Parse<PatternKind>(part);
                draft.PatternColor ??= color;
                break;
        }

        Clear();
    }

    /// <summary>What no noun took belongs to the figure itself.</summary>
    public void Land(PlanDraft draft)
    {
        foreach (var color in Colors)
        {
            if (draft.Main is null)
            {
                draft.Main = color;
            }
            else
            {
                draft.Second ??= color;
            }
        }

        draft.Pattern = draft.Pattern == PatternKind.None ? Pattern : draft.Pattern;
        draft.Material ??= Material;
        Clear();
    }

    public void Clear()
    {
        Colors.Clear();
        Manner.Clear();
        (Size, Pattern, Material) = (0f, PatternKind.None, null);
    }
}
