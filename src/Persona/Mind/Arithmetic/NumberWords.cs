namespace PersonaAvatar.Personas.Mind.Arithmetic;

/// <summary>English number words: "two hundred and seven" is 207.</summary>
internal static class NumberWords
{
    private static readonly string[] s_small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] s_tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, decimal> s_scales = new(StringComparer.Ordinal)
    {
        ["thousand"] = 1_000m, ["million"] = 1_000_000m, ["billion"] = 1_000_000_000m, ["trillion"] = 1_000_000_000_000m,
    };

    /// <summary>Reads the number that begins at a word.</summary>
    /// <param name="words">Lower-case words.</param>
    /// <param name="start">The first word.</param>
    /// <param name="value">The number.</param>
    /// <returns>How many words it takes; 0 when there is none.</returns>
    public static int Read(IReadOnlyList<string> words, int start, out decimal value)
    {
        decimal total = 0;
        decimal group = 0;
        bool any = false;
        int end = start;
        int step = 0;
        for (int i = start; i < words.Count; i++)
        {
            string word = words[i];
            if (word == "and" && any && i + 1 < words.Count && step >= 100 && Small(words[i + 1]) > 0)
            {
                continue;
            }

            if (s_scales.TryGetValue(word, out decimal scale) && (group > 0 || !any))
            {
                total += Math.Max(group, 1) * scale;
                group = 0;
                step = 1000;
            }
            else if (word == "hundred" && (!any || group is > 0 and < 100))
            {
                group = Math.Max(group, 1) * 100;
                step = 100;
            }
            else if (Small(word) is var small and >= 0 && Fits(small, step, any))
            {
                group += small;
                step = small is >= 20 ? 20 : 1;
            }
            else
            {
                break;
            }

            any = true;
            end = i + 1;
        }

        value = total + group;
        return end - start;
    }

    /// <summary>Whole numbers below a hundred in words: "forty-two".</summary>
    /// <param name="number">0..99.</param>
    public static string Spell(int number)
    {
        if (number < 20)
        {
            return s_small[number];
        }

        string tens = s_tens[(number / 10) - 2];
        return number % 10 == 0 ? tens : $"{tens}-{s_small[number % 10]}";
    }

    // "Twenty" takes a unit after it, "hundred" and "thousand" anything; two units in a row are two numbers.
    private static bool Fits(int small, int step, bool any) => !any || step >= 100 || (step == 20 && small is > 0 and < 10);

    private static int Small(string word)
    {
        int index = Array.IndexOf(s_small, word);
        if (index >= 0)
        {
            return index;
        }

        index = Array.IndexOf(s_tens, word);
        return index >= 0 ? (index + 2) * 10 : -1;
    }
}
