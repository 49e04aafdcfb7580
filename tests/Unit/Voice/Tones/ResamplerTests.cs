using PersonaAvatar.Tests.Unit.Voice.Support;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Tests.Unit.Voice.Tones;

public sealed class ResamplerTests
{
    [Theory]
    [InlineData(22050, 48000)]
    [InlineData(16000, 48000)]
    [InlineData(8000 * 1.4, 48000)]
    [InlineData(48000, 16000)]
    public void Streaming_in_odd_pieces_equals_the_naive_sum(double from, double to)
    {
        var random = new Random(1);
        float[] input = [.. Enumerable.Range(0, 3000).Select(_ => (random.NextSingle() * 2) - 1)];
        var output = new List<float>();
        var resampler = new Resampler(from, to);
        for (var start = 0; start < input.Length;)
        {
            var count = Math.Min(input.Length - start, random.Next(1, 200));
            resampler.Push(input.AsSpan(start, count), output);
            start += count;
        }

        resampler.Finish(output);
        Assert.Equal((int)Math.Ceiling(input.Length / (from / to)), output.Count);
        var table = SincTable.Build(Resampler.Taps, Resampler.Phases, Math.Min(1, to / from));
        for (var n = 0; n < output.Count; n++)
        {
            Assert.Equal(Naive(input, table, n * (from / to)), output[n], 1e-4);
        }
    }

    [Fact]
    public void A_sine_keeps_its_frequency_level_and_place()
    {
        float[] input = [.. Enumerable.Range(0, 22050).Select(i => MathF.Sin(2 * MathF.PI * 1000 * i / 22050))];
        var output = new List<float>();
        var resampler = new Resampler(22050, 48000);
        resampler.Push(input, output);
        resampler.Finish(output);
        var error = Enumerable.Range(2000, 40000).Select(n => output[n] - MathF.Sin(2 * MathF.PI * 1000 * n / 48000)).ToArray();
        Assert.True(Spoken.Decibels(error) < -75, $"{Spoken.Decibels(error)} dB");
    }

    private static double Naive(float[] input, float[] table, double position)
    {
        var whole = (int)Math.Floor(position);
        var phase = (position - whole) * Resampler.Phases;
        var row = (int)phase;
        double sum = 0;
        for (var tap = 0; tap < Resampler.Taps; tap++)
        {
            var at = whole - (Resampler.Taps / 2) + 1 + tap;
            var x = at >= 0 && at < input.Length ? input[at] : 0;
            var a = table[(row * Resampler.Taps) + tap];
            var b = table[((row + 1) * Resampler.Taps) + tap];
            sum += x * (a + ((b - a) * (phase - row)));
        }

        return sum;
    }
}
