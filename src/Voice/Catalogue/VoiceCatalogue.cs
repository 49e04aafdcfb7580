using PersonaAvatar.Voices.Engines;

namespace PersonaAvatar.Voices.Catalogue;

/// <summary>Every voice that is installed, and what combines with what. Immutable; thread-safe.</summary>
public sealed class VoiceCatalogue
{
    // How many near names an error offers.
    private const int Offered = 3;

    private readonly Dictionary<string, EngineVoice> byId;
    private readonly Dictionary<string, EngineVoice> variantById;

    /// <summary>Creates a catalogue of known voices.</summary>
    /// <param name="voices">Voices; ids differ.</param>
    /// <param name="variants">Variants, with ids like "espeak:+f3"; each combines with every voice of its engine.</param>
    public VoiceCatalogue(IReadOnlyList<EngineVoice> voices, IReadOnlyList<EngineVoice> variants)
    {
        ArgumentNullException.ThrowIfNull(voices);
        ArgumentNullException.ThrowIfNull(variants);
        Voices = voices;
        Variants = variants;
        byId = voices.ToDictionary(v => v.Id, StringComparer.OrdinalIgnoreCase);
        variantById = variants.ToDictionary(v => v.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All voices, engine by engine, without variants.</summary>
    public IReadOnlyList<EngineVoice> Voices { get; }

    /// <summary>All variants: "espeak:+f3" makes "espeak:it+f3" of "espeak:it".</summary>
    public IReadOnlyList<EngineVoice> Variants { get; }

    /// <summary>Asks every engine what it has; an engine that is not installed adds nothing.</summary>
    public static async Task<VoiceCatalogue> LoadAsync(IEnumerable<IVoiceEngine> engines, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(engines);
        var voices = new List<EngineVoice>();
        var variants = new List<EngineVoice>();
        foreach (var engine in engines)
        {
            voices.AddRange(await engine.ListAsync(cancellationToken));
            if (engine is WorkerEngine worker)
            {
                variants.AddRange(await worker.ListVariantsAsync(cancellationToken));
            }
        }

        return new VoiceCatalogue(voices, variants);
    }

    /// <summary>The voice of an id, "engine:name" or "engine:name+variant"; letter case does not matter.</summary>
    /// <exception cref="UnknownVoiceException">There is none; the nearest names are offered.</exception>
    public EngineVoice Resolve(string voiceId)
        => Find(voiceId) ?? throw new UnknownVoiceException(voiceId, Nearest(voiceId));

    /// <summary>The voice of an id, or null.</summary>
    public EngineVoice? Find(string voiceId)
    {
        ArgumentNullException.ThrowIfNull(voiceId);
        if (byId.TryGetValue(voiceId, out var voice))
        {
            return voice;
        }

        var plus = voiceId.IndexOf('+', StringComparison.Ordinal);
        if (plus < 0 || !byId.TryGetValue(voiceId[..plus], out var language) || !variantById.TryGetValue($"{language.Engine}:{voiceId[plus..]}", out var variant))
        {
            return null;
        }

        return language with
        {
            Id = language.Id + variant.Id[(variant.Engine.Length + 1)..],
            Name = $"{language.Name}, {variant.Name}",
            Gender = variant.Gender.Length > 0 ? variant.Gender : language.Gender,
        };
    }

    private IReadOnlyList<string> Nearest(string voiceId)
    {
        var parts = voiceId.Split('+', 2);
        var candidates = parts.Length == 2 && byId.ContainsKey(parts[0])
            ? Variants.Select(v => parts[0] + v.Id[(v.Id.IndexOf(':', StringComparison.Ordinal) + 1)..])
            : Voices.Select(v => v.Id);

        // A name without its engine is what people type: "slt" is near "flite:slt".
        return [.. candidates.OrderBy(id => Math.Min(EditDistance.Between(voiceId, id), EditDistance.Between(voiceId, id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..])))
            .ThenBy(id => id, StringComparer.Ordinal).Take(Offered)];
    }
}
