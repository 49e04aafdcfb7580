namespace PersonaAvatar.Voices.Matching;

/// <summary>Reads a wish from English words: "a hoarse old Scottish woman who speaks very slowly". Words it does not know are no wish.</summary>
public static class WishReader
{
    private const double Plain = 0.6;
    private const double Very = 1;
    private const double Slightly = 0.3;

    private static readonly Dictionary<string, (string Trait, double Sign)> Traits = Build(
        ("pitch", 1, "high high-pitched squeaky shrill piping"), ("pitch", -1, "low low-pitched deep bass rumbling booming"),
        ("pace", 1, "fast quick rapid quickly hasty hurried"), ("pace", -1, "slow slowly unhurried drawling measured"),
        ("energy", 1, "lively energetic excited cheerful bubbly animated enthusiastic expressive"), ("energy", -1, "calm flat monotone monotonous tired bored sleepy"),
        ("warmth", 1, "warm soft gentle mellow friendly velvety kind"), ("warmth", -1, "cold sharp bright cutting metallic piercing"),
        ("roughness", 1, "hoarse rough gravelly raspy husky grumpy croaky smoky"), ("roughness", -1, "clear smooth pure clean silky"));

    private static readonly Dictionary<string, string> Genders = Names(
        ("female", "female woman girl lady grandmother granny queen witch mother aunt sister she her princess actress"),
        ("male", "male man boy gentleman grandfather grandpa king wizard father uncle brother he his prince actor sailor"));

    private static readonly Dictionary<string, string> Ages = Names(
        ("child", "child kid girl boy little toddler"), ("young", "young teenage teenager youthful"),
        ("old", "old elderly aged ancient grandmother granny grandfather grandpa"), ("adult", "adult middle-aged"));

    private static readonly string[] Regions =
    [
        "american", "british", "scottish", "caribbean", "jamaican", "brazilian", "mexican", "belgian", "swiss", "lancashire", "irish", "australian", "canadian",
    ];

    /// <summary>Reads a description.</summary>
    /// <param name="description">English.</param>
    /// <param name="language">What must be spoken, BCP 47.</param>
    public static VoiceWish Read(string description, string language)
    {
        ArgumentNullException.ThrowIfNull(description);
        string[] words = [.. description.ToLowerInvariant().Split([' ', ',', '.', ';', '!', '?', '\n', '\t', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            if (Traits.TryGetValue(words[i], out var found))
            {
                values[found.Trait] = found.Sign * Strength(words.AsSpan(0, i));
            }
        }

        return new VoiceWish
        {
            Language = language,
            Gender = First(words, Genders),
            Age = First(words, Ages),
            Pitch = Value("pitch"),
            Pace = Value("pace"),
            Energy = Value("energy"),
            Warmth = Value("warmth"),
            Roughness = Value("roughness"),
            Accent = Regions.FirstOrDefault(words.Contains),
        };

        double? Value(string trait) => values.TryGetValue(trait, out var value) ? value : null;
    }

    private static double Strength(ReadOnlySpan<string> before) => before is [.., "very" or "extremely" or "really"] ? Very
        : before is [.., "slightly" or "somewhat" or "rather"] or [.., "a", "little"] or [.., "a", "bit"] ? Slightly
        : Plain;

    private static string? First(string[] words, Dictionary<string, string> table)
        => words.Where((w, i) => table.ContainsKey(w) && !(w == "little" && i > 0 && words[i - 1] == "a")).Select(w => table[w]).FirstOrDefault();

    private static Dictionary<string, (string Trait, double Sign)> Build(params (string Trait, double Sign, string Words)[] rows)
        => rows.SelectMany(r => r.Words.Split(' '), (r, w) => (w, r)).ToDictionary(p => p.w, p => (p.r.Trait, p.r.Sign), StringComparer.Ordinal);

    private static Dictionary<string, string> Names(params (string Name, string Words)[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                table.TryAdd(word, name);
            }
        }

        return table;
    }
}
