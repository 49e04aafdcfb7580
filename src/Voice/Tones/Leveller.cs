using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Voices.Tones;

/// <summary>
/// Brings every voice to the same loudness: speech (not its pauses) at -20 dBFS RMS. Begins at the gain a voice usually
/// needs and then follows the speech over seconds, so that words keep their own stress. One per turn. Not thread-safe.
/// </summary>
internal sealed class Leveller(double usualDecibels)
{
    private const double Target = -20;

    // What is quieter than this is a pause or a closure and says nothing about loudness.
    private const float Gate = 0.006f;
    private const double MostDecibels = 14;
    private const int Block = SpeechFormat.SampleRate / 100;

    // The measure begins as if the voice had been heard for a second and forgets over four.
    private double power = Math.Pow(10, usualDecibels / 10);
    private double weight = 100;
    private float gain = (float)Math.Pow(10, Math.Clamp(Target - usualDecibels, -MostDecibels, MostDecibels) / 20);

    /// <summary>Levels the next samples in place.</summary>
    public void Process(Span<float> samples)
    {
        for (; samples.Length > 0; samples = samples[Math.Min(Block, samples.Length)..])
        {
            Level(samples[..Math.Min(Block, samples.Length)]);
        }
    }

    private void Level(Span<float> block)
    {
        float sum = 0;
        foreach (var x in block)
        {
            sum += x * x;
        }

        var mean = sum / block.Length;
        if (mean > Gate * Gate)
        {
            weight = Math.Min(weight + 1, 400);
            power += (mean - power) / weight;
        }

        var wanted = (float)Math.Pow(10, Math.Clamp(Target - (10 * Math.Log10(power)), -MostDecibels, MostDecibels) / 20);
        var slope = (wanted - gain) / block.Length;
        foreach (ref var x in block)
        {
            gain += slope;
            x *= gain;
        }
    }
}
