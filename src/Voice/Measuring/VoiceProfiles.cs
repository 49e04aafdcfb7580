using System.Collections.Concurrent;
using PersonaAvatar.Voices.Engines;

namespace PersonaAvatar.Voices.Measuring;

/// <summary>
/// What is known of the voices that are installed; grows while they are measured. An espeak voice with a variant need not
/// have been measured itself: its language and its variant are put together. Thread-safe.
/// </summary>
public sealed class VoiceProfiles
{
    /// <summary>The voice that every variant is measured on: its differences to this one carry over to other languages.</summary>
    public const string VariantBase = "espeak:en-us";

    private readonly ConcurrentDictionary<string, VoiceProfile> measured = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every profile that was measured, by voice id.</summary>
    public IReadOnlyCollection<VoiceProfile> All => [.. measured.Values.OrderBy(p => p.VoiceId, StringComparer.Ordinal)];

    /// <summary>Adds a measured profile, or puts it in the place of an older one.</summary>
    public void Add(VoiceProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        measured[profile.VoiceId] = profile;
    }

    /// <summary>The profile of a voice: measured, else put together from its parts, else what the engine declares.</summary>
    public VoiceProfile Of(EngineVoice voice)
    {
        ArgumentNullException.ThrowIfNull(voice);
        if (measured.TryGetValue(voice.Id, out var known))
        {
            return known;
        }

        return Compose(voice.Id) ?? Declared(voice);
    }

    private VoiceProfile? Compose(string id)
    {
        var plus = id.IndexOf('+', StringComparison.Ordinal);
        if (plus < 0
            || !measured.TryGetValue(id[..plus], out var language)
            || !measured.TryGetValue(VariantBase + id[plus..], out var variant)
            || !measured.TryGetValue(VariantBase, out var plain))
        {
            return null;
        }

        var (own, changed, from) = (language.Traits, variant.Traits, plain.Traits);
        return new VoiceProfile
        {
            VoiceId = id,
            Version = language.Version,
            Source = ProfileSource.Composed,
            Response = variant.Response,
            Intelligibility = variant.Intelligibility,
            Traits = new VoiceTraits
            {
                Pitch = Scaled(own.Pitch, changed.Pitch, from.Pitch),
                PitchRange = Scaled(own.PitchRange, changed.PitchRange, from.PitchRange),
                FormantScale = Scaled(own.FormantScale, changed.FormantScale, from.FormantScale),
                Tilt = own.Tilt + changed.Tilt - from.Tilt,
                Harmonicity = own.Harmonicity + changed.Harmonicity - from.Harmonicity,
                Jitter = Math.Max(0, own.Jitter + changed.Jitter - from.Jitter),
                Pace = Scaled(own.Pace, changed.Pace, from.Pace),
                LoudnessRange = own.LoudnessRange + changed.LoudnessRange - from.LoudnessRange,
                Voiced = Math.Clamp(Scaled(own.Voiced, changed.Voiced, from.Voiced), 0, 1),
            },
        };
    }

    private static double Scaled(double own, double changed, double from) => from > 0 ? own * changed / from : changed;

    // Usual numbers of synthetic voices; a gender that is not declared lies between the two.
    private static VoiceProfile Declared(EngineVoice voice) => new()
    {
        VoiceId = voice.Id,
        Source = ProfileSource.Declared,
        Traits = new VoiceTraits
        {
            Pitch = voice.Gender switch { "female" => 200, "male" => 112, _ => 150 },
            FormantScale = voice.Gender switch { "female" => 1.15, "male" => 1, _ => 1.07 },
            PitchRange = 6,
            Tilt = -8,
            Harmonicity = 12,
            Jitter = 0.01,
            Pace = 12.5,
            LoudnessRange = 22,
            Voiced = 0.7,
        },
    };
}
