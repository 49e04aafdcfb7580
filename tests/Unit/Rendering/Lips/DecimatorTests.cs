using PersonaAvatar.Rendering.Lips;

namespace PersonaAvatar.Tests.Unit.Rendering.Lips;

public sealed class DecimatorTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(3000)]
    [InlineData(6800)]
    public void A_tone_below_seven_kilohertz_keeps_its_level_and_its_phase(double hertz)
    {
        float[] low = Decimate(Tone(hertz, 48000, 4800), 4800);

        float[] expected = Tone(hertz, 16000, low.Length);
        for (int i = 100; i < low.Length; i++)
        {
            Assert.Equal(expected[i], low[i], 0.002f);
        }
    }

    [Theory]
    [InlineData(9000)]
    [InlineData(15000)]
    [InlineData(16000)]
    [InlineData(22000)]
    public void A_tone_above_the_new_range_does_not_fold_back(double hertz)
    {
        float[] low = Decimate(Tone(hertz, 48000, 4800), 4800);

        Assert.All(low[100..], sample => Assert.InRange(sample, -0.001f, 0.001f));
    }

    [Fact]
    public void The_result_does_not_depend_on_how_the_sound_is_cut()
    {
        float[] sound = Tone(440, 48000, 10_000);

        Assert.Equal(Decimate(sound, 10_000), Decimate(sound, 1));
        Assert.Equal(Decimate(sound, 10_000), Decimate(sound, 331));
    }

    [Fact]
    public void An_output_comes_as_soon_as_its_look_ahead_is_in()
    {
        for (int n = 0; n < 50; n++)
        {
            int needed = (n * Decimator.Factor) + Decimator.LookAhead + 1;

            Assert.Equal(n, Decimate(new float[needed - 1], 64).Length);
            Assert.Equal(n + 1, Decimate(new float[needed], 64).Length);
        }
    }

    private static float[] Tone(double hertz, double rate, int length) =>
        [.. Enumerable.Range(0, length).Select(i => 0.5f * (float)Math.Sin(2 * Math.PI * hertz * i / rate))];

    private static float[] Decimate(float[] sound, int block)
    {
        var decimator = new Decimator();
        float[] output = new float[113];
        var all = new List<float>();
        for (int at = 0; at < sound.Length; at += block)
        {
            ReadOnlySpan<float> rest = sound.AsSpan(at, Math.Min(block, sound.Length - at));
            while (decimator.Push(ref rest, output) is var count and > 0)
            {
                all.AddRange(output.AsSpan(0, count));
            }
        }

        return [.. all];
    }
}
