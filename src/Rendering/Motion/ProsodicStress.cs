using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// Prosodic stress of vowels: lexical stress weighed by how loud the vowel is against the running median of the turn's
/// vowels. Where an engine marks no stress, loudness alone gives it, weaker.
/// </summary>
internal sealed class ProsodicStress
{
    private readonly RunningMedian _levels = new();

    /// <summary>Stress 0..1 of a vowel.</summary>
    /// <param name="lexical">Lexical stress of the cue, 0..1.</param>
    /// <param name="sound">The vowel's samples, or the first 120 ms of it.</param>
    public float Of(float lexical, ReadOnlySpan<float> sound)
    {
        float level = Decibels(sound);
        float median = _levels.Take(level);
        float loud = Math.Clamp((level - median + 4f) / 10f, 0f, 1f);
        float marked = lexical * (0.45f + (0.55f * loud));
        float unmarked = 0.6f * Math.Clamp((level - median - 2f) / 6f, 0f, 1f);
        return Math.Clamp(Math.Max(marked, unmarked), 0f, 1f);
    }

    /// <summary>Whether a phone can carry stress.</summary>
    public static bool Carries(Phone phone) => phone is > Phone.SIL and <= Phone.YU;

    private static float Decibels(ReadOnlySpan<float> sound)
    {
        double power = 1e-10;
        foreach (float sample in sound)
        {
            power += sample * sample;
        }

        return (float)(10 * Math.Log10(power / Math.Max(1, sound.Length)));
    }
}
