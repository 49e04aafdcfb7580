using PersonaAvatar.Voices.Measuring;

namespace PersonaAvatar.Tests.Unit.Voice.Measuring;

public sealed class SizeMeterTests
{
    private static readonly double[][] Vowels = [[270, 2290, 3010], [660, 1720, 2410], [730, 1090, 2440], [300, 870, 2240], [530, 1840, 2480]];

    [Fact]
    public void Resonances_that_are_moved_by_a_factor_measure_that_factor()
    {
        var man = Measure(115, 1);
        Assert.InRange(Measure(115, 1.1) / man, 1.05, 1.16);
        Assert.InRange(Measure(205, 1.17) / man, 1.1, 1.25);
    }

    [Fact]
    public void Pitch_alone_hardly_changes_the_size() => Assert.InRange(Measure(140, 1) / Measure(100, 1), 0.93, 1.08);

    [Fact]
    public void Silence_has_no_size() => Assert.Equal(0, SizeMeter.Measure(new float[32_000], PitchTracker.Track(new float[32_000]), 0));

    private static double Measure(double hertz, double scale)
    {
        float[] sound = [.. Vowels.SelectMany(v => Tones.Vowel(hertz, scale, 0.4, [.. v, 3400, 4300]))];
        return SizeMeter.Measure(sound, PitchTracker.Track(sound), hertz);
    }
}
