using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Measuring;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Matching;

/// <summary>Compares how a voice sounds with what was wanted, trait by trait.</summary>
internal static class TraitJudge
{
    // What counts how much; a trait that was not asked for counts a third.
    private static readonly Dictionary<string, double> Weights = new(StringComparer.Ordinal)
    {
        ["language"] = 3, ["gender"] = 4, ["pitch"] = 3, ["pace"] = 2, ["size"] = 2, ["energy"] = 1, ["warmth"] = 1, ["roughness"] = 1,
        ["clarity"] = 4, ["naturalness"] = 4, ["variety"] = 4,
    };

    private static readonly string[] Acted = ["robo", "whisper", "demonic", "anxious", "tweaky", "zac", "kaukovalta", "storm", "fast"];

    /// <summary>0..1, the mean of the traits by weight.</summary>
    public static double Total(IReadOnlyList<TraitReason> reasons)
    {
        double sum = 0, weights = 0;
        foreach (var reason in reasons)
        {
            var weight = Weights[reason.Trait] * (reason.Wanted ? 1 : 1 / 3.0);
            sum += weight * reason.Score;
            weights += weight;
        }

        return Math.Round(sum / weights, 4);
    }

    /// <summary>The reasons, wanted ones first.</summary>
    public static IReadOnlyList<TraitReason> Reasons(
        EngineVoice voice, VoiceProfile profile, Tone tone, VoiceTraits sound, VoiceWish wish, VoiceTarget target, double fit, IReadOnlyCollection<string> inUse)
    {
        List<TraitReason> reasons =
        [
            new("language", $"speaks {voice.Language}, wanted {Wanted(wish)}", fit >= 0.95 ? 1 : fit, true),
            Pitch(sound, target.Pitch),
            Trait("pace", $"{sound.Pace:0.0} phones a second", sound.Pace, target.Pace, 3, "0.0"),
            Trait("size", $"resonances {sound.FormantScale:0.00} of a man's", sound.FormantScale, target.FormantScale, 0.15, "0.00"),
            Trait("energy", $"moves over {sound.PitchRange:0.0} semitones", sound.PitchRange, target.PitchRange, 4, "0.0"),
            Trait("warmth", $"spectrum {sound.Tilt:0.0} dB an octave", sound.Tilt, target.Tilt, 4, "0.0"),
            Trait("roughness", $"harmonics {sound.Harmonicity:0.0} dB over noise", sound.Harmonicity, target.Harmonicity, 6, "0.0"),
        ];
        if (wish is { Gender: { } gender, Age: not "child" })
        {
            reasons.Insert(1, Gender(sound, gender));
        }

        if (profile.Intelligibility is { } clear)
        {
            reasons.Add(new("clarity", $"{clear:P0} of the words understood by a recogniser", Math.Clamp((clear - 0.3) / 0.6, 0, 1), false));
        }

        var acted = IsActed(voice.Id);
        reasons.Add(new("naturalness", (acted ? "a voice made for effect; " : "") + Describe(tone), (acted ? 0.2 : 1) * (1 - ToneFitter.Force(tone)), false));
        Variety(reasons, voice, inUse);
        return [.. reasons.OrderByDescending(r => r.Wanted)];
    }

    private static TraitReason Pitch(VoiceTraits sound, Band band) => sound.Pitch <= 0
        ? new TraitReason("pitch", $"no pitch: a whisper, wanted {band.Low:0}–{band.High:0} Hz", 0, band.Wanted)
        : new TraitReason("pitch", $"pitch {sound.Pitch:0} Hz, wanted {band.Low:0}–{band.High:0}",
            new Band(12 * Math.Log2(band.Low), 12 * Math.Log2(band.High), band.Wanted).Score(12 * Math.Log2(sound.Pitch), 6), band.Wanted);

    private static TraitReason Gender(VoiceTraits sound, string wanted)
    {
        var femininity = VoiceGender.Femininity(sound.Pitch, sound.FormantScale) * (wanted == "female" ? 1 : -1);
        var heard = femininity > 0 ? wanted : wanted == "female" ? "male" : "female";
        return new TraitReason("gender", $"sounds {heard}, wanted {wanted}", Math.Clamp(femininity / 2.5, 0, 1), true);
    }

    private static TraitReason Trait(string name, string text, double value, Band band, double reach, string format)
        => new(name, $"{text}, wanted {band.Low.ToString(format, null)}–{band.High.ToString(format, null)}", band.Score(value, reach), band.Wanted);

    private static string Describe(Tone tone)
    {
        List<string> parts = [];
        Add(tone.Pitch != 0, $"pitch {tone.Pitch:+0.0;-0.0} semitones");
        Add(tone.Formant != 1, $"resonances ×{tone.Formant:0.00}");
        Add(tone.Rate != 1, $"pace ×{tone.Rate:0.00}");
        Add(tone.Range != 1, $"range ×{tone.Range:0.00}");
        parts.AddRange(tone.Effects);
        return parts.Count == 0 ? "the voice as it is" : "tone: " + string.Join(", ", parts);

        void Add(bool changes, string text)
        {
            if (changes)
            {
                parts.Add(text);
            }
        }
    }

    private static void Variety(List<TraitReason> reasons, EngineVoice voice, IReadOnlyCollection<string> inUse)
    {
        var uses = inUse.Count(id => id.Equals(voice.Id, StringComparison.OrdinalIgnoreCase));
        if (inUse.Count > 0)
        {
            reasons.Add(new("variety", uses == 0 ? "nobody else has this voice" : $"{uses} other personas have this voice", 1.0 / (1 + uses), false));
        }
    }

    // Variants that play a robot, a whisper or a monster: a tone has effects for those who want one.
    private static bool IsActed(string voiceId)
    {
        var plus = voiceId.IndexOf('+', StringComparison.Ordinal);
        return plus > 0 && Acted.Any(name => voiceId[(plus + 1)..].Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    private static string Wanted(VoiceWish wish) => string.IsNullOrWhiteSpace(wish.Accent) ? wish.Language : $"{wish.Language}, {wish.Accent}";
}
