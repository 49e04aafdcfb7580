namespace PersonaAvatar.Personas.Cards;

/// <summary>Finds what somebody probably meant when a name does not exist.</summary>
public static class NearestNames
{
    private const int LongestCompared = 64;

    /// <summary>The candidates most like <paramref name="wanted"/>, nearest first; ties keep the order given.</summary>
    /// <param name="wanted">What was asked for; case does not matter.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <param name="max">How many at most; 0 gives none.</param>
    /// <remarks>
    /// Edit distance with neighbouring letters swapped (optimal string alignment), a shared beginning or a part of the
    /// name counting as near. When nothing is near, the first candidates are given: a list beats an empty answer.
    /// </remarks>
    public static IReadOnlyList<string> Find(string wanted, IEnumerable<string> candidates, int max = 3)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(candidates);
        if (max <= 0)
        {
            return [];
        }

        string key = Key(wanted);
        var ranked = candidates
            .Select(name => (name, cost: Cost(key, Key(name))))
            .OrderBy(pair => pair.cost)
            .ToList();
        var near = ranked.Where(pair => pair.cost <= 0.5).Take(max).Select(pair => pair.name).ToList();
        return near.Count > 0 ? near : ranked.Take(max).Select(pair => pair.name).ToList();
    }

    /// <summary>One sentence: "There is no voice 'flite:stl'. Did you mean flite:slt or flite:rms?"</summary>
    /// <param name="kind">What was looked for, in the singular.</param>
    /// <param name="wanted">What was asked for.</param>
    /// <param name="suggestions">Names that exist, nearest first.</param>
    public static string Sentence(string kind, string wanted, IReadOnlyList<string> suggestions)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(suggestions);
        string shown = new([.. wanted.Take(60).Where(c => !char.IsControl(c))]);
        string offer = suggestions.Count switch
        {
            0 => "",
            1 => $" Did you mean {suggestions[0]}?",
            _ => $" Did you mean {string.Join(", ", suggestions.Take(suggestions.Count - 1))} or {suggestions[^1]}?",
        };
        return $"There is no {kind} '{shown}'.{offer}";
    }

    private static string Key(string name) =>
        new([.. name.Take(LongestCompared).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static double Cost(string wanted, string name)
    {
        if (wanted.Length == 0 || name.Length == 0)
        {
            return 1;
        }

        double cost = Distance(wanted, name) / (double)Math.Max(wanted.Length, name.Length);
        bool part = Math.Min(wanted.Length, name.Length) >= 3
            && (name.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(name, StringComparison.Ordinal));
        return part ? Math.Min(cost, 0.25) : cost;
    }

    private static int Distance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j : Step(d, a, b, i, j);
            }
        }

        return d[a.Length, b.Length];
    }

    private static int Step(int[,] d, string a, string b, int i, int j)
    {
        int change = a[i - 1] == b[j - 1] ? 0 : 1;
        int best = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + change);
        bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, d[i - 2, j - 2] + 1) : best;
    }
}
