using System.Text.Json;

namespace PersonaAvatar.Voices.Engines.Piper;

/// <summary>What a voice's .onnx.json says of it.</summary>
internal sealed class PiperConfig
{
    private static readonly string[] Pad = ["_"];

    private PiperConfig()
    {
    }

    public required int SampleRate { get; init; }

    /// <summary>espeak-ng's name of the language.</summary>
    public required string Language { get; init; }

    public required float Noise { get; init; }

    public required float Length { get; init; }

    public required float NoiseWidth { get; init; }

    public required IReadOnlyDictionary<string, long[]> Ids { get; init; }

    public required IReadOnlyDictionary<string, string[]> Map { get; init; }

    /// <summary>Speakers by name; empty for a voice with one.</summary>
    public required IReadOnlyList<(string Name, long Id)> Speakers { get; init; }

    /// <summary>True for voices that read letters instead of phones.</summary>
    public required bool ReadsLetters { get; init; }

    /// <summary>Reads the file beside a model.</summary>
    /// <exception cref="VoiceEngineException">It is absent or not Piper's.</exception>
    public static PiperConfig Read(string model)
    {
        var path = model + ".json";
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            return From(json.RootElement);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new VoiceEngineException($"{path} is not the description of a Piper voice ({e.Message}); put the voice's own .onnx.json beside its .onnx.", canRetry: false, e);
        }
    }

    /// <summary>Phones as the network is given them: ^, then each with a pad after it, then $. What the voice does not know is left out.</summary>
    public PhonePiece Encode(string phones)
    {
        var (symbols, ids) = (new List<string>(), new List<long>());
        Add("^", Ids.GetValueOrDefault("^"));
        Add("", Ids.GetValueOrDefault("_"));
        foreach (var letter in phones.Normalize(System.Text.NormalizationForm.FormD).EnumerateRunes())
        {
            var symbol = letter.ToString();
            foreach (var mapped in Map.GetValueOrDefault(symbol) ?? [symbol])
            {
                if (Ids.TryGetValue(mapped, out var known) && !Pad.Contains(mapped))
                {
                    Add(mapped, known);
                    Add("", Ids.GetValueOrDefault("_"));
                }
            }
        }

        Add("$", Ids.GetValueOrDefault("$"));
        return new PhonePiece(symbols, [.. ids]);

        void Add(string symbol, long[]? numbers)
        {
            foreach (var number in numbers ?? [])
            {
                symbols.Add(symbol);
                ids.Add(number);
            }
        }
    }

    private static PiperConfig From(JsonElement root)
    {
        var inference = root.TryGetProperty("inference", out var given) ? given : default;
        return new PiperConfig
        {
            SampleRate = root.GetProperty("audio").GetProperty("sample_rate").GetInt32() is var rate and >= 8000 and <= 192_000 ? rate : throw new FormatException("audio.sample_rate is out of range"),
            Language = root.TryGetProperty("espeak", out var espeak) ? espeak.GetProperty("voice").GetString() ?? "en-us" : "en-us",
            Noise = Number(inference, "noise_scale", 0.667f),
            Length = Number(inference, "length_scale", 1),
            NoiseWidth = Number(inference, "noise_w", 0.8f),
            Ids = root.GetProperty("phoneme_id_map").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.EnumerateArray().Select(v => v.GetInt64()).ToArray(), StringComparer.Ordinal),
            Map = root.TryGetProperty("phoneme_map", out var map) && map.ValueKind == JsonValueKind.Object
                ? map.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.EnumerateArray().Select(v => v.GetString() ?? "").ToArray(), StringComparer.Ordinal)
                : new Dictionary<string, string[]>(),
            Speakers = Names(root),
            ReadsLetters = root.TryGetProperty("phoneme_type", out var type) && type.GetString() == "text",
        };
    }

    private static List<(string Name, long Id)> Names(JsonElement root)
    {
        var count = root.TryGetProperty("num_speakers", out var speakers) ? speakers.GetInt32() : 1;
        if (count <= 1)
        {
            return [];
        }

        var named = root.TryGetProperty("speaker_id_map", out var map) && map.ValueKind == JsonValueKind.Object ? map.EnumerateObject().Select(p => (p.Name, p.Value.GetInt64())).ToList() : [];
        return named.Count > 0 ? named : [.. Enumerable.Range(0, count).Select(i => ($"{i}", (long)i))];
    }

    private static float Number(JsonElement section, string key, float usual)
        => section.ValueKind == JsonValueKind.Object && section.TryGetProperty(key, out var value) ? value.GetSingle() : usual;
}
