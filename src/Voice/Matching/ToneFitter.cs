using PersonaAvatar.Voices.Measuring;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Matching;

/// <summary>
/// Finds the tone that brings a voice to a target with the least force, and predicts how it then sounds. Traits depend on one
/// number of the tone each (size on two, where a voice has no pitch of its own), so that each is solved by itself.
/// </summary>
public static class ToneFitter
{
    // Natural limits: beyond them listeners hear a trick. The tone itself allows more.
    private const double MostPitch = 5;
    private const double MostPitchWithSize = 2;
    private const double LeastFormant = 0.84;
    private const double MostFormant = 1.19;
    private const double LeastRate = 0.62;
    private const double MostRate = 1.5;
    private const double LeastRange = 0.45;
    private const double MostRange = 1.8;

    /// <summary>The tone for a target.</summary>
    public static Tone Fit(VoiceProfile voice, VoiceTarget target, VoiceWish wish)
    {
        ArgumentNullException.ThrowIfNull(voice);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(wish);
        var (sound, response) = (voice.Traits, voice.Response);
        var limit = response.FormantPerPitch > 0.5 ? MostPitchWithSize : MostPitch;
        var pitch = sound.Pitch > 0 && response.Pitch > 0.2 ? Clamp(12 * Math.Log2(target.Pitch.Nearest(sound.Pitch) / sound.Pitch) / response.Pitch, -limit, limit) : 0;
        var moved = sound.FormantScale * Math.Pow(2, pitch * response.FormantPerPitch / 12);
        var formant = moved > 0 && response.Formant > 0.2
            ? Clamp(Math.Pow(target.FormantScale.Nearest(moved) / moved, 1 / response.Formant), LeastFormant, MostFormant)
            : 1;
        var rate = sound.Pace > 0 && response.Rate > 0.2 ? Clamp(Math.Pow(target.Pace.Nearest(sound.Pace) / sound.Pace, 1 / response.Rate), LeastRate, MostRate) : 1;
        var range = sound.PitchRange > 0 ? Clamp(target.PitchRange.Nearest(sound.PitchRange) / sound.PitchRange, LeastRange, MostRange) : 1;
        var tone = new Tone { Pitch = Round(pitch), Formant = Round(formant), Rate = Round(rate), Range = Round(range), Gain = wish.Energy is { } energy && double.IsFinite(energy) ? Round(2 * Math.Clamp(energy, -1, 1)) : 0 };
        return tone with { Effects = Effects(voice, tone, target) };
    }

    /// <summary>How a voice sounds with a tone.</summary>
    public static VoiceTraits Predict(VoiceProfile voice, Tone tone)
    {
        ArgumentNullException.ThrowIfNull(voice);
        ArgumentNullException.ThrowIfNull(tone);
        var (sound, response) = (voice.Traits, voice.Response);
        var size = Math.Pow(2, tone.Pitch * response.FormantPerPitch / 12) * Math.Pow(tone.Formant, response.Formant);
        return sound with
        {
            Pitch = sound.Pitch * Math.Pow(2, tone.Pitch * response.Pitch / 12),
            FormantScale = sound.FormantScale * size,
            Pace = sound.Pace * Math.Pow(tone.Rate, response.Rate),
            PitchRange = sound.PitchRange * tone.Range,
            Tilt = sound.Tilt + tone.Effects.Sum(EffectTraits.Tilt),
            Harmonicity = tone.Effects.Aggregate(sound.Harmonicity, EffectTraits.Harmonicity),
        };
    }

    /// <summary>How far a tone forces a voice: 0 not at all, 1 to its natural limits on every count.</summary>
    public static double Force(Tone tone)
    {
        ArgumentNullException.ThrowIfNull(tone);
        var pitch = tone.Pitch / MostPitch;
        var size = Math.Log(tone.Formant) / Math.Log(MostFormant);
        var rate = Math.Log(tone.Rate) / Math.Log(MostRate);
        return Math.Min(1, ((pitch * pitch) + (size * size) + (0.5 * rate * rate) + (tone.Effects.Count * 0.1)) / 2.5);
    }

    // An effect is used only where it brings the voice nearer to what was asked for.
    private static string[] Effects(VoiceProfile voice, Tone tone, VoiceTarget target)
    {
        string[] best = [];
        var least = double.MaxValue;
        foreach (var colour in (string[])["", "warm", "bright"])
        {
            foreach (var throat in (string[])["", "growl"])
            {
                string[] effects = [.. new[] { throat, colour }.Where(e => e.Length > 0)];
                var sound = Predict(voice, tone with { Effects = effects });
                var miss = (target.Tilt.Wanted ? 1 - target.Tilt.Score(sound.Tilt, 4) : 0)
                    + (target.Harmonicity.Wanted ? 1 - target.Harmonicity.Score(sound.Harmonicity, 6) : 0)
                    + (effects.Length * 0.08);
                if (miss < least - 1e-9)
                {
                    (least, best) = (miss, effects);
                }
            }
        }

        return best;
    }

    private static double Clamp(double value, double low, double high) => double.IsFinite(value) ? Math.Clamp(value, low, high) : Math.Clamp(1, low, high);

    // Three decimals are finer than anybody hears and keep cards readable.
    private static double Round(double value) => Math.Round(value, 3);
}
