using System.Text;
using System.Text.RegularExpressions;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>Chooses among equals. The same seed, description and purpose choose the same, whatever was chosen for other purposes.</summary>
internal sealed partial class Chooser
{
    private ulong _state;

    public Chooser(int seed, string description, string purpose)
    {
        // FNV-1a, for string hash codes differ from process to process.
        _state = 14695981039346656037UL ^ (uint)seed;
        foreach (char c in description + "\n" + purpose)
        {
            _state = (_state ^ c) * 1099511628211UL;
        }
    }

    /// <summary>0…1.</summary>
    public double Share => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number 0…count−1.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Up to a number of different items, in random order.</summary>
    public List<T> Take<T>(IEnumerable<T> items, int count)
    {
        List<T> pool = [.. items];
        for (int i = pool.Count - 1; i > 0; i--)
        {
            int other = Below(i + 1);
            (pool[i], pool[other]) = (pool[other], pool[i]);
        }

        return pool.Count <= count ? pool : pool.GetRange(0, count);
    }

    /// <summary>A sentence with its alternatives <c>[a|b]</c> chosen and its slots filled; unknown slots stay.</summary>
    public string Fill(string text, IReadOnlyDictionary<string, string> slots)
    {
        string chosen = Alternatives().Replace(text, match => Pick(match.Groups["choices"].Value.Split('|')));
        if (!chosen.Contains('{', StringComparison.Ordinal))
        {
            return chosen;
        }

        var filled = new StringBuilder(chosen);
        foreach ((string slot, string value) in slots)
        {
            filled.Replace("{" + slot + "}", value);
        }

        return filled.ToString();
    }

    // splitmix64 (Steele, Lea and Flood 2014).
    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    [GeneratedRegex(@"\[(?<choices>[^\[\]]+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Alternatives();
}
