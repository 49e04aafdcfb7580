using System.Runtime.InteropServices;
using PersonaAvatar.Voices.Engines.Workers;

namespace PersonaAvatar.Voices.Engines.Espeak;

/// <summary>What espeak-ng has installed: languages from the library, variants and pitch from its data files.</summary>
internal sealed class EspeakVoices
{
    private readonly string dataPath;
    private readonly Dictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (double Low, double High)> pitches = new(StringComparer.OrdinalIgnoreCase);

    public EspeakVoices(string dataPath)
    {
        this.dataPath = dataPath;
        List = [.. Languages(), .. Variants()];
    }

    /// <summary>Languages first, then variants, whose names start with "+".</summary>
    public IReadOnlyList<WorkerVoice> List { get; }

    /// <summary>The name the library loads for "language" or "language+variant"; null when either part is not installed.</summary>
    public string? Find(string voice)
    {
        var plus = voice.IndexOf('+', StringComparison.Ordinal);
        var language = plus < 0 ? voice : voice[..plus];
        var variant = plus < 0 ? "" : voice[plus..];
        var known = variant.Length == 0 || List.Any(v => v.Name.Equals(variant, StringComparison.OrdinalIgnoreCase));
        return known && files.TryGetValue(language, out var file)
            ? file + (variant.Length == 0 ? "" : List.First(v => v.Name.Equals(variant, StringComparison.OrdinalIgnoreCase)).Name)
            : null;
    }

    /// <summary>Low and high end of a voice's pitch in Hz, as its files set it; the variant's wins.</summary>
    public (double Low, double High) Pitch(string voice)
    {
        if (!pitches.TryGetValue(voice, out var pitch))
        {
            var plus = voice.IndexOf('+', StringComparison.Ordinal);
            var language = plus < 0 ? voice : voice[..plus];
            pitch = ReadPitch(Path.Combine(dataPath, "lang", files.GetValueOrDefault(language, language))) ?? (82, 118);
            if (plus >= 0)
            {
                pitch = ReadPitch(Path.Combine(dataPath, "voices", "!v", voice[(plus + 1)..])) ?? pitch;
            }

            pitches[voice] = pitch;
        }

        return pitch;
    }

    private static (double Low, double High)? ReadPitch(string file)
    {
        var words = ReadLine(file, "pitch");
        return words.Length >= 3 && double.TryParse(words[1], out var low) && double.TryParse(words[2], out var high) ? (low, high) : null;
    }

    private static string[] ReadLine(string file, string key) => File.Exists(file)
        ? File.ReadLines(file).Select(l => l.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)).FirstOrDefault(w => w.Length > 1 && w[0] == key) ?? []
        : [];

    private unsafe List<WorkerVoice> Languages()
    {
        var found = new List<WorkerVoice>();
        for (var voice = EspeakNative.ListVoices(0); *voice != null; voice++)
        {
            var identifier = Marshal.PtrToStringUTF8((nint)(*voice)->Identifier) ?? "";
            var language = (Marshal.PtrToStringUTF8((nint)((*voice)->Languages + 1)) ?? "").ToLowerInvariant();

            // Two voices may claim one tag; the second is called by its file.
            var name = files.ContainsKey(language) ? Path.GetFileName(identifier).ToLowerInvariant() : language;
            if (files.TryAdd(name, identifier))
            {
                var title = (Marshal.PtrToStringUTF8((nint)(*voice)->Name) ?? name).Replace('_', ' ').Trim();
                found.Add(new WorkerVoice(name, title, language, (*voice)->Gender == 2 ? "female" : "male"));
            }
        }

        return found;
    }

    private IEnumerable<WorkerVoice> Variants()
    {
        var folder = Path.Combine(dataPath, "voices", "!v");
        var variants = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
        foreach (var file in variants.Order(StringComparer.OrdinalIgnoreCase))
        {
            var gender = ReadLine(file, "gender") is [_, { } word, ..] ? word.ToLowerInvariant() : "";
            var title = string.Join(' ', ReadLine(file, "name").Skip(1));
            yield return new WorkerVoice("+" + Path.GetFileName(file), title.Length == 0 ? Path.GetFileName(file) : title, "", gender is "male" or "female" ? gender : "");
        }
    }
}
