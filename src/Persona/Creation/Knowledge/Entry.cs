namespace PersonaAvatar.Personas.Creation.Knowledge;

/// <summary>One thing the built-in writer knows: a kind, a trade, a mood, a place, a family of kinds.</summary>
/// <param name="Id">Its name, an English noun with dashes.</param>
internal sealed record Entry(string Id)
{
    private static readonly Material s_nothing = new();

    private readonly Dictionary<string, Material> _material = new(StringComparer.Ordinal);

    /// <summary>What it is: the category or layer first ("animal", "mood"), then the families.</summary>
    public IReadOnlyList<string> Is { get; init; } = [];

    /// <summary>Single-valued attributes: "gender", "accent", "lang", "name", "look", "temper", "skin", "hair".</summary>
    public IReadOnlyDictionary<string, string> Traits { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string Layer => Is.Count > 0 ? Is[0] : "";

    public bool IsKind => Layer is "person" or "animal" or "fruit" or "plant" or "office" or "bag" or "clothes" or "cartoon" or "other";

    /// <summary>Whether it can be what somebody does: a trade, a figure of legend.</summary>
    public bool IsRole => Layer == "person" || Is.Contains("role");

    /// <summary>"Woman", "grandfather", "child": says who, not what they do.</summary>
    public bool IsPlainPerson => Is.Contains("home-life");

    /// <summary>What it says in a language; nothing when it has none.</summary>
    public Material In(string language) => _material.TryGetValue(language, out Material? material) ? material : s_nothing;

    public bool Speaks(string language) => _material.ContainsKey(language);

    public Material Writable(string language) =>
        _material.TryGetValue(language, out Material? material) ? material : _material[language] = new Material();

    public string Trait(string key) => Traits.TryGetValue(key, out string? value) ? value : "";
}
