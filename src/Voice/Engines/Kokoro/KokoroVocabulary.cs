using System.Text.Json;

namespace PersonaAvatar.Voices.Engines.Kokoro;

/// <summary>The numbers of Kokoro's symbols, and espeak-ng's IPA in them.</summary>
internal sealed class KokoroVocabulary
{
    // config.json of Kokoro-82M: symbols in runs of following numbers.
    private static readonly (int First, string Symbols)[] Usual =
    [
        (1, ";:,.!?"), (9, "—…\"()“” \u0303ʣʥʦʨᵝ\uAB67AI"), (31, "O"), (33, "Q"), (35, "ST"), (39, "W"), (41, "Yᵊabcdef"), (50, "hijklmnopqrstuvwxyz"),
        (69, "ɑɐɒæ"), (75, "βɔɕç"), (80, "ɖðʤə"), (85, "ɚɛɜ"), (90, "ɟ"), (92, "ɡ"), (99, "ɥ"), (101, "ɨɪʝ"), (110, "ɯɰŋɳɲɴø"), (118, "ɸθœ"), (123, "ɹ"),
        (125, "ɾɻ"), (128, "ʁɽʂʃʈʧ"), (135, "ʊʋ"), (138, "ʌɣɤ"), (142, "χʎ"), (147, "ʒʔ"), (156, "ˈˌː"), (162, "ʰ"), (164, "ʲ"), (169, "↓"), (171, "→↗↘"), (177, "ᵻ"),
    ];

    // What the English voices were taught in place of espeak's letters (misaki's table).
    private static readonly (string From, string To)[] English =
    [
        ("eɪ", "A"), ("aɪ", "I"), ("aʊ", "W"), ("ɔɪ", "Y"), ("oʊ", "O"), ("əʊ", "Q"), ("dʒ", "ʤ"), ("tʃ", "ʧ"), ("ɚ", "əɹ"), ("r", "ɹ"), ("x", "k"), ("ç", "k"), ("ɐ", "ə"), ("ɬ", "l"), ("ʔ", "t"), ("\u0303", ""),
    ];

    private readonly Dictionary<string, long> numbers;

    private KokoroVocabulary(Dictionary<string, long> numbers) => this.numbers = numbers;

    /// <summary>Reads config.json ("vocab") or tokenizer.json ("model.vocab"); without a file the usual numbers.</summary>
    /// <exception cref="VoiceEngineException">The file has no vocabulary.</exception>
    public static KokoroVocabulary Read(string path)
    {
        if (path.Length == 0)
        {
            return new KokoroVocabulary(Usual.SelectMany(run => run.Symbols.Select((c, i) => (c, Number: run.First + i))).ToDictionary(p => p.c.ToString(), p => (long)p.Number, StringComparer.Ordinal));
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            var root = json.RootElement;
            var vocabulary = root.TryGetProperty("vocab", out var direct) ? direct : root.GetProperty("model").GetProperty("vocab");
            return new KokoroVocabulary(vocabulary.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetInt64(), StringComparer.Ordinal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new VoiceEngineException($"{path} has no vocabulary ({e.Message}); use the model's config.json or tokenizer.json.", canRetry: false, e);
        }
    }

    /// <summary>Symbols and numbers, a zero at both ends, at most <paramref name="most"/> between them.</summary>
    public PhonePiece Encode(string phones, string language, int most)
    {
        foreach (var (from, to) in language.StartsWith("en", StringComparison.Ordinal) ? English : [("dʒ", "ʤ"), ("tʃ", "ʧ")])
        {
            phones = phones.Replace(from, to, StringComparison.Ordinal);
        }

        string[] symbols = [.. phones.Normalize(System.Text.NormalizationForm.FormC).EnumerateRunes().Select(r => r.ToString()).Where(numbers.ContainsKey).Take(most)];
        return new PhonePiece(["^", .. symbols, "$"], [0, .. symbols.Select(s => numbers[s]), 0]);
    }
}
