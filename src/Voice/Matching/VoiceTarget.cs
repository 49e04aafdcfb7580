using PersonaAvatar.Voices.Measuring;

namespace PersonaAvatar.Voices.Matching;

/// <summary>
/// A wish in the space voices are measured in. Norms: pitch of men 119 Hz and women 207 Hz with a standard deviation of 2.5
/// semitones (Traunmüller and Eriksson 1995), children of eight 265 Hz (Lee, Potamianos and Narayanan 1999), old men higher
/// and old women lower than others; -1..1 spans two standard deviations to either side. Pace in phones per second: 12.5, doubled
/// by a wish of 2 (so 0.71 to 1.41 of it).
/// </summary>
public sealed record VoiceTarget
{
    private const double SemitonesPerWish = 5;
    private const double PitchTolerance = 1.75;
    private const double UsualPace = 12.5;
    private const double PaceTolerance = 1.15;

    private VoiceTarget()
    {
    }

    /// <summary>Median pitch in Hz.</summary>
    public required Band Pitch { get; init; }

    /// <summary>Resonances relative to a man's.</summary>
    public required Band FormantScale { get; init; }

    /// <summary>Phones per second.</summary>
    public required Band Pace { get; init; }

    /// <summary>Semitones of pitch range.</summary>
    public required Band PitchRange { get; init; }

    /// <summary>dB per octave.</summary>
    public required Band Tilt { get; init; }

    /// <summary>dB of harmonics over noise.</summary>
    public required Band Harmonicity { get; init; }

    /// <summary>What a wish asks for.</summary>
    public static VoiceTarget Of(VoiceWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var slow = wish.Age switch { "old" => 0.9, "child" => 0.95, _ => 1 };
        return new VoiceTarget
        {
            Pitch = PitchBand(wish),
            FormantScale = SizeBand(wish),
            Pace = wish.Pace is { } pace
                ? Around(UsualPace * slow * Math.Pow(2, 0.5 * Limit(pace)), PaceTolerance)
                : new Band(UsualPace * slow * 0.84, UsualPace * slow * 1.16, false),
            PitchRange = wish.Energy is { } energy ? Around(5 * Math.Pow(2, 0.8 * Limit(energy)), 1.3) : new Band(3.2, 9, false),
            Tilt = wish.Warmth is { } warmth ? new Band(-8 - (3 * Limit(warmth)) - 1.5, -8 - (3 * Limit(warmth)) + 1.5, true) : new Band(-13, -4, false),
            Harmonicity = RoughnessBand(wish),
        };
    }

    /// <summary>The target that a known sound is the middle of.</summary>
    public static VoiceTarget Like(VoiceTraits sound)
    {
        ArgumentNullException.ThrowIfNull(sound);
        return new VoiceTarget
        {
            Pitch = sound.Pitch > 0 ? Around(sound.Pitch, Semitones(1)) : new Band(60, 400, false),
            FormantScale = sound.FormantScale > 0 ? Around(sound.FormantScale, 1.05) : new Band(0.85, 1.35, false),
            Pace = sound.Pace > 0 ? Around(sound.Pace, 1.08) : new Band(10.5, 14.5, false),
            PitchRange = sound.PitchRange > 0 ? Around(sound.PitchRange, 1.3) : new Band(3.2, 9, false),
            Tilt = new Band(sound.Tilt - 2, sound.Tilt + 2, false),
            Harmonicity = new Band(sound.Harmonicity - 3, sound.Harmonicity + 3, false),
        };
    }

    private static Band PitchBand(VoiceWish wish)
    {
        var (centre, spread) = (wish.Age, wish.Gender) switch
        {
            ("child", _) => (265, SemitonesPerWish),
            ("young", "female") => (214, SemitonesPerWish),
            ("young", "male") => (123, SemitonesPerWish),
            ("old", "female") => (188, SemitonesPerWish),
            ("old", "male") => (124, SemitonesPerWish),
            (_, "female") => (207, SemitonesPerWish),
            (_, "male") => (119, SemitonesPerWish),

            // Anybody or anything: from the lowest man to the highest woman.
            _ => (157.0, 9.0),
        };
        if (wish.Pitch is { } pitch)
        {
            return Around(centre * Semitones(spread * Limit(pitch)), Semitones(PitchTolerance));
        }

        var free = wish.Gender is null && wish.Age is not "child" ? 12 : 4;
        return Around(centre, Semitones(free)) with { Wanted = false };
    }

    private static Band SizeBand(VoiceWish wish) => (wish.Age, wish.Gender) switch
    {
        ("child", _) => new Band(1.2, 1.42, true),
        ("young", "female") => new Band(1.12, 1.28, true),
        ("young", "male") => new Band(0.96, 1.1, true),
        (_, "female") => new Band(1.1, 1.25, true),
        (_, "male") => new Band(0.86, 1.06, true),
        _ => new Band(0.85, 1.35, false),
    };

    private static Band RoughnessBand(VoiceWish wish)
    {
        if (wish.Roughness is { } rough)
        {
            var centre = 11 - (6 * Limit(rough));
            return new Band(rough < -0.5 ? centre - 2 : centre - 3, rough < -0.3 ? 40 : centre + 3, true);
        }

        return wish.Age == "old" ? new Band(4, 14, false) : new Band(7, 40, false);
    }

    private static Band Around(double centre, double factor) => new(centre / factor, centre * factor, true);

    private static double Semitones(double count) => Math.Pow(2, count / 12);

    private static double Limit(double wish) => double.IsFinite(wish) ? Math.Clamp(wish, -1, 1) : 0;
}
