namespace PersonaAvatar.Personas.Creation.Knowledge;

/// <summary>What an entry has to say in one language.</summary>
internal sealed class Material
{
    private readonly Dictionary<string, List<string>> _lines = new(StringComparer.Ordinal);

    public List<Saying> Sayings { get; } = [];

    /// <summary>The lines under a key such as "hi", "like", "s"; none when there are none.</summary>
    public IReadOnlyList<string> this[string key] => _lines.TryGetValue(key, out List<string>? lines) ? lines : [];

    public void Add(string key, IEnumerable<string> lines) =>
        (_lines.TryGetValue(key, out List<string>? list) ? list : _lines[key] = []).AddRange(lines);
}
