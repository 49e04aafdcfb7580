namespace PersonaAvatar.Personas.Creation.Knowledge;

/// <summary>Looks of nouns that share an entry with others: an octopus has arms and a whale has none.</summary>
internal static class NounLooks
{
    private static readonly Lazy<Dictionary<string, IReadOnlyList<string>>> s_looks = new(Read);

    /// <summary>Slots with alternatives parted by slashes; none where the noun has no line.</summary>
    public static IReadOnlyList<string> Of(string noun) => s_looks.Value.GetValueOrDefault(noun, []);

    private static Dictionary<string, IReadOnlyList<string>> Read()
    {
        var looks = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        using StreamReader text = Encyclopedia.Open("nouns.txt");
        while (text.ReadLine() is { } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (string noun in line[..colon].Split(',', StringSplitOptions.TrimEntries))
            {
                looks[noun] = line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            }
        }

        return looks;
    }
}
