using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Voices.Tones;

/// <summary>
/// What emotions do to a voice at full weight; weights scale it. Directions after Murray and Arnott (1993) and Scherer
/// (2003): joy and surprise higher, wider and faster; sadness lower, flatter, slower and softer; anger wider, faster and
/// louder; fear higher and faster with less range; disgust lower and slower. Sizes are half of theirs or less: a colour,
/// not an act.
/// </summary>
public static class EmotionTone
{
    private static readonly (Func<EmotionMix, float> Weight, double Pitch, double Range, double Rate, double Gain)[] Effects =
    [
        (e => e.Joy, 1.5, 1.35, 1.06, 1),
        (e => e.Sadness, -1.2, 0.7, 0.87, -2),
        (e => e.Anger, 0.6, 1.25, 1.08, 2),
        (e => e.Surprise, 2, 1.5, 1.03, 1),
        (e => e.Fear, 1.8, 0.85, 1.12, -1),
        (e => e.Disgust, -0.8, 0.9, 0.93, 0),
    ];

    /// <summary>The tone with an emotion added: semitones and dB add up, factors multiply; kept within the tone's own limits.</summary>
    public static Tone Apply(Tone tone, EmotionMix emotion)
    {
        ArgumentNullException.ThrowIfNull(tone);
        var (pitch, range, rate, gain) = (tone.Pitch, tone.Range, tone.Rate, tone.Gain);
        foreach (var effect in Effects)
        {
            var weight = Math.Clamp(effect.Weight(emotion), 0f, 1f);
            pitch += weight * effect.Pitch;
            range *= Math.Pow(effect.Range, weight);
            rate *= Math.Pow(effect.Rate, weight);
            gain += weight * effect.Gain;
        }

        return tone with
        {
            Pitch = Math.Clamp(pitch, -12, 12),
            Range = Math.Clamp(range, 0, 2),
            Rate = Math.Clamp(rate, 0.5, 2),
            Formant = Math.Clamp(tone.Formant, 0.7, 1.4),
            Gain = Math.Clamp(gain, -12, 6),
        };
    }
}
