namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>The voice a character wants, from temper, size, age and what the description says of the voice.</summary>
internal static class VoiceWriter
{
    private static readonly (string Family, double Pitch, double Roughness)[] s_sizes =
    [
        ("small", 0.45, 0), ("insect", 0.3, 0), ("bird", 0.35, 0.05), ("child", 0.5, -0.2), ("berry", 0.4, -0.1), ("stone-fruit", 0.3, 0), ("tree", -0.55, 0.3), ("landscape", -0.6, 0.35), ("creature", -0.4, 0.3),
        ("building", -0.4, 0.1), ("spooky", -0.25, 0.2), ("vehicle-kind", -0.2, 0.2), ("flower", 0.3, -0.3), ("small-thing", 0.4, 0), ("divine", -0.2, -0.1), ("sky", -0.2, -0.2), ("plaything", 0.35, 0), ("paper-thing", 0.2, -0.1),
        ("wild", -0.1, 0.1), ("hoofed", -0.15, 0), ("furniture", -0.3, 0.1), ("luggage", -0.25, 0.15), ("evergreen", -0.1, 0.1), ("foodstuff", 0.15, -0.1), ("magic", 0.05, 0),
    ];

    private static readonly (string Word, string Trait, double Value)[] s_words =
    [
        ("deep voice", "pitch", -0.8), ("deep-voiced", "pitch", -0.8), ("low voice", "pitch", -0.7), ("booming", "energy", 0.7), ("booming", "pitch", -0.6), ("high voice", "pitch", 0.8), ("high-pitched", "pitch", 0.8), ("squeaky", "pitch", 0.9),
        ("shrill", "pitch", 0.8), ("raspy", "rough", 0.8), ("hoarse", "rough", 0.8), ("gravelly", "rough", 0.9), ("husky", "rough", 0.5), ("gruff", "rough", 0.7), ("croaky", "rough", 0.7), ("soft voice", "energy", -0.5), ("soft-spoken", "energy", -0.5),
        ("whisper", "energy", -0.8), ("velvety", "warmth", 0.8), ("silky", "rough", -0.6), ("fast-talking", "pace", 0.8), ("talks fast", "pace", 0.8), ("speaks slowly", "pace", -0.7), ("slow-talking", "pace", -0.7), ("slow speaking", "pace", -0.7),
        ("tiefer stimme", "pitch", -0.8), ("tiefe stimme", "pitch", -0.8), ("hoher stimme", "pitch", 0.8), ("rauer stimme", "rough", 0.8), ("heiser", "rough", 0.7), ("voix grave", "pitch", -0.8), ("voix aiguë", "pitch", 0.8), ("voix rauque", "rough", 0.8),
        ("voz grave", "pitch", -0.8), ("voz aguda", "pitch", 0.8), ("voz ronca", "rough", 0.8),
    ];

    public static WantedVoice Write(Cast cast)
    {
        Dictionary<string, double> sound = Numbers.Of(cast, "voice");
        foreach ((string family, double pitch, double roughness) in s_sizes.Where(size => cast.Being.Is.Contains(size.Family)).Take(2))
        {
            sound["pitch"] = sound.GetValueOrDefault("pitch") + pitch;
            sound["rough"] = sound.GetValueOrDefault("rough") + roughness;
        }

        if (cast.Being.Id is "bear" or "lion" or "elephant" or "crocodile" or "cow" or "wolf")
        {
            sound["pitch"] = sound.GetValueOrDefault("pitch") - 0.5;
        }

        if (cast.Age == "old" || (cast.From.Age == "old" && !cast.From.IsPerson))
        {
            sound["pace"] = sound.GetValueOrDefault("pace") - 0.2;
            sound["rough"] = sound.GetValueOrDefault("rough") + 0.2;
        }

        string lower = cast.From.Text.ToLowerInvariant();
        foreach ((string word, string trait, double value) in s_words.Where(item => lower.Contains(item.Word, StringComparison.Ordinal)))
        {
            sound[trait] = value;
        }

        double? Value(string key) => sound.TryGetValue(key, out double value) ? Math.Round(Math.Clamp(value, -1, 1), 2) : null;
        return new WantedVoice
        {
            Language = cast.Tag,
            Gender = cast.Gender,
            Age = cast.Age ?? cast.From.Age,
            Pitch = Value("pitch"),
            Pace = Value("pace"),
            Energy = Value("energy"),
            Warmth = Value("warmth"),
            Roughness = Value("rough"),
            Accent = Accent(cast),
        };
    }

    private static string? Accent(Cast cast) =>
        cast.Place?.Trait("accent") is { Length: > 0 } accent && cast.Language == "en" ? accent
        : cast.From.Language is not ("en" or "de" or "fr" or "es" or "und") ? Understanding.Tongue.Name(cast.From.Language)
        : null;
}
