using System.Collections.Concurrent;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Voices.Engines.Espeak;

/// <summary>
/// IPA in the articulatory alphabet. Length, nasality, tone, aspiration and syllabic marks change no class; vowels without an
/// English twin go to the nearest by height, backness and rounding; the few capitals are ASCII that some dictionaries leak; uvular and pharyngeal consonants go to K and HH;
/// clicks and glottal stops have no visible articulation and are skipped.
/// </summary>
internal sealed class IpaPhones : IPhoneAlphabet
{
    // Longest match first: diphthongs and affricates before their parts.
    private static readonly Dictionary<string, Phone[]> Pairs = new(StringComparer.Ordinal)
    {
        ["aɪ"] = [Phone.AY], ["ai"] = [Phone.AY], ["ɑɪ"] = [Phone.AY], ["aʊ"] = [Phone.AW], ["au"] = [Phone.AW],
        ["eɪ"] = [Phone.EY], ["ei"] = [Phone.EY], ["ɛɪ"] = [Phone.EY], ["oʊ"] = [Phone.OW], ["əʊ"] = [Phone.OW],
        ["ou"] = [Phone.OW], ["ɔɪ"] = [Phone.OY], ["ɔi"] = [Phone.OY], ["oi"] = [Phone.OY], ["ɔø"] = [Phone.OY], ["ɔʏ"] = [Phone.OY],
        ["tʃ"] = [Phone.CH], ["dʒ"] = [Phone.JH], ["tɕ"] = [Phone.CH], ["dʑ"] = [Phone.JH], ["ʈʂ"] = [Phone.CH],
        ["tʂ"] = [Phone.CH], ["dʐ"] = [Phone.JH], ["ts"] = [Phone.T, Phone.S], ["dz"] = [Phone.D, Phone.Z], ["tS"] = [Phone.CH], ["dZ"] = [Phone.JH], ["pf"] = [Phone.P, Phone.F],
        ["œy"] = [Phone.YU], ["ɔy"] = [Phone.OY], ["æʉ"] = [Phone.AW], ["ɐʊ"] = [Phone.AW], ["əɹ"] = [Phone.ER], ["ɜɹ"] = [Phone.ER],
    };

    private static readonly Dictionary<char, Phone> Singles = BuildSingles();

    private readonly ConcurrentDictionary<string, IReadOnlyList<Phone>> known = new(StringComparer.Ordinal);

    public IReadOnlyList<Phone> Translate(string name) => known.GetOrAdd(name, Parse);

    private static IReadOnlyList<Phone> Parse(string name)
    {
        // Composed letters carry a class of their own (ç); everything else sheds its marks.
        var letters = new string([.. name.Replace("ʦ", "ts", StringComparison.Ordinal).Where(Singles.ContainsKey)]);
        var phones = new List<Phone>();
        for (var i = 0; i < letters.Length;)
        {
            if (i + 1 < letters.Length && Pairs.TryGetValue(letters.Substring(i, 2), out var pair))
            {
                phones.AddRange(pair);
                i += 2;
                continue;
            }

            phones.Add(Singles[letters[i]]);
            i++;
        }

        return phones;
    }

    private static Dictionary<char, Phone> BuildSingles()
    {
        var table = new Dictionary<char, Phone>();
        foreach (var (phone, letters) in Classes())
        {
            foreach (var letter in letters)
            {
                table[letter] = phone;
            }
        }

        return table;
    }

    private static IEnumerable<(Phone Phone, string Letters)> Classes() =>
    [
        (Phone.IY, "iíī"), (Phone.IH, "ɪᵻɨỉ"), (Phone.EY, "eéē"), (Phone.EH, "ɛεẽè"), (Phone.AE, "æ"),
        (Phone.AA, "aɑɐáāãàäɶA"), (Phone.AO, "ɔɒò"), (Phone.OW, "oóōõ"), (Phone.UH, "ʊɤ"), (Phone.UW, "uúūʉɯũ"),
        (Phone.AH, "əʌɘɞ"), (Phone.ER, "ɜɚɝ"), (Phone.YU, "yʏøœɵ"),
        (Phone.P, "pɸΦ"), (Phone.B, "bɓβ"), (Phone.M, "mɱ"), (Phone.F, "f"), (Phone.V, "vʋⱱ"), (Phone.W, "wʍɰ"),
        (Phone.TH, "θ"), (Phone.DH, "ð"), (Phone.T, "tʈ"), (Phone.D, "dɖɗ"), (Phone.N, "nɳɲ"), (Phone.L, "lɫɭʎɬɮʟ"),
        (Phone.R, "rɹɾɻɽʀʁɺ"), (Phone.S, "s"), (Phone.Z, "z"), (Phone.SH, "ʃʂɕçɧS"), (Phone.ZH, "ʒʐʑʝZ"),
        (Phone.Y, "jɥ"), (Phone.K, "kqcxχX"), (Phone.G, "ɡgɢɟɣɠʄ"), (Phone.NG, "ŋɴN"), (Phone.HH, "hɦħʕ"),
    ];
}
