using PersonaAvatar.Rendering.Lips;

namespace PersonaAvatar.Tests.Unit.Rendering.Lips;

public sealed class LoudAccentsTests
{
    [Fact]
    public void The_loudest_syllable_is_stressed_once_where_it_peaks()
    {
        // Syllables of five chunks; the eighth is 5 dB louder than the rest.
        float[] stress = Run(syllables: 12, (syllable, chunk) => -20f - (3f * Math.Abs(chunk - 2)) + (syllable == 7 ? 5f : 0f));

        Assert.Equal((7 * 5) + 2, Array.IndexOf(stress, stress.Max()));
        Assert.True(stress.Max() > 0.6f, $"{stress.Max()}");
        Assert.Equal(1, stress.Count(value => value > 0.5f));
    }

    [Fact]
    public void A_steady_sound_and_silence_have_no_stress()
    {
        Assert.All(Run(10, (_, _) => -20f)[5..], value => Assert.Equal(0f, value));
        Assert.All(Run(10, (_, chunk) => -20f - chunk, voice: 0.1f), value => Assert.Equal(0f, value));
    }

    [Fact]
    public void A_stress_the_model_hears_counts_at_the_syllables_peak()
    {
        float[] stress = Run(6, (_, chunk) => -20f - (3f * Math.Abs(chunk - 2)), marked: 1f);

        Assert.Equal(6, stress.Count(value => value > 0.5f));
    }

    /// <summary>Stress per chunk of a stream of syllables of five chunks with the given levels in dB.</summary>
    private static float[] Run(int syllables, Func<int, int, float> level, float voice = 1f, float marked = 0f)
    {
        var accents = new LoudAccents();
        float[] features = new float[SoundFeatures.FramesPerChunk * SoundFeatures.Count];
        var stress = new List<float>();
        for (int i = 0; i < (syllables * 5) + LipModel.Delay; i++)
        {
            float decibels = i < syllables * 5 ? level(i / 5, i % 5) : -80f;
            for (int frame = 1; frame <= SoundFeatures.FramesPerChunk; frame++)
            {
                features[(frame * SoundFeatures.Count) - 1] = decibels / 4.343f / 4f;
            }

            accents.Hear(features);
            if (i >= LipModel.Delay)
            {
                stress.Add(accents.At(voice, marked));
            }
        }

        return [.. stress];
    }
}
