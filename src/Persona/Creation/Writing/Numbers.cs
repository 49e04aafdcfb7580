using System.Globalization;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Emotions;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>Reads the numbers of a mood: "o-10 c+10", "anger 0.18", "pitch-0.3".</summary>
internal static class Numbers
{
    private static readonly System.Buffers.SearchValues<char> s_signs = System.Buffers.SearchValues.Create("+-0123456789");

    /// <summary>Pairs of a name and a number, joined or separated by a space.</summary>
    public static Dictionary<string, double> Read(string text)
    {
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        string name = "";
        foreach (string part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int digits = part.AsSpan().IndexOfAny(s_signs);
            name = digits != 0 ? part[..(digits < 0 ? part.Length : digits)] : name;
            if (digits >= 0)
            {
                numbers[name] = double.Parse(part[digits..], CultureInfo.InvariantCulture);
            }
        }

        return numbers;
    }

    public static Dictionary<string, double> Of(Cast cast, string key)
    {
        var sum = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int i = 0; i < cast.Moods.Count; i++)
        {
            foreach ((string name, double value) in cast.Moods[i].In("en")[key].Take(1).SelectMany(Read))
            {
                sum[name] = sum.GetValueOrDefault(name) + (value * (i == 0 ? 1 : 0.5));
            }
        }

        return sum;
    }

    public static Personality Personality(Cast cast, IReadOnlyList<string> traits)
    {
        Dictionary<string, double> big = Of(cast, "big");
        Chooser chooser = cast.Chooser("big");
        double Share(string key) => Math.Round(Math.Clamp(0.5 + (big.GetValueOrDefault(key) / 100) + ((chooser.Share - 0.5) * 0.14), 0.03, 0.97), 2);
        return new Personality(Share("o"), Share("c"), Share("e"), Share("a"), Share("n")) { Traits = traits };
    }

    public static Emotion Emotion(Cast cast)
    {
        Dictionary<string, double> feel = Of(cast, "feel");
        float Weight(string key) => (float)Math.Round(feel.GetValueOrDefault(key), 2);
        return new Emotion(Weight("joy"), Weight("sadness"), Weight("anger"), Weight("surprise"), Weight("fear"), Weight("disgust")).Clamped();
    }
}
