namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Where a thing is worn, and which of its kind the words before it mean.</summary>
internal static class Slots
{
    /// <summary>Two-word small things keep their whole name as slot.</summary>
    public static (string Slot, string Kind) Of(string slot, string kind) => slot switch
    {
        "bushy" => ("bushy brows", "brows"),
        "eye" => ("eye shadow", "shadow"),
        "pointed" => ("pointed ears", "ears"),
        "red" => ("red nose", "nose"),
        _ => (slot, kind),
    };

    /// <summary>A general kind made particular by its adjectives: curly hair, a pointed hat, square glasses.</summary>
    public static string Refine(string slot, string kind, Adjectives said)
    {
        var manner = said.Manner;
        return (slot, kind) switch
        {
            ("hair", "hair" or "long" or "short") when manner.Overlaps(["curly"]) => "curly",
            ("hair", "hair") when manner.Contains("frizzy") => "afro",
            ("hair", "hair" or "long") when manner.Contains("wavy") => "wavy",
            ("hair", "hair") when manner.Contains("spiky") => "spiky",
            ("hair", "hair") when manner.Overlaps(["messy", "wild", "tousled", "unkempt", "shaggy", "untidy", "dishevelled"]) => "messy",
            ("hair", "hair") when manner.Overlaps(["slicked", "combed"]) => "slick",
            ("hair", "hair") when manner.Overlaps(["braided", "plaited"]) => "braids",
            ("hair", "hair") when manner.Contains("thin") => "receding",
            ("hair", "hair") when manner.Overlaps(["long", "straight"]) => "long",
            ("hair", "hair") when manner.Contains("short") => "short",
            ("hat", "hat") when manner.Overlaps(["pointed", "pointy", "starry"]) || said.Pattern == PatternKind.Stars => "pointed",
            ("hat", "hat") when manner.Contains("tall") => "tophat",
            ("hat", "hat") when manner.Overlaps(["wide", "floppy"]) => "straw",
            ("hat", "helmet") when manner.Contains("horned") => "viking",
            ("glasses", "round") when manner.Contains("square") => "square",
            ("glasses", "round") when manner.Overlaps(["dark", "black tinted"]) => "sun",
            ("glasses", "round") when manner.Contains("thick") => "square",
            ("beard", "full") when manner.Overlaps(["short", "trimmed", "neat", "small"]) => "short",
            ("beard", "full") when manner.Overlaps(["long", "huge", "floor"]) => "long",
            ("beard", "full") when manner.Contains("pointed") => "goatee",
            _ => kind,
        };
    }
}
