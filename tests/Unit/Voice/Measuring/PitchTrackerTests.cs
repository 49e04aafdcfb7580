using PersonaAvatar.Voices.Measuring;

namespace PersonaAvatar.Tests.Unit.Voice.Measuring;

public sealed class PitchTrackerTests
{
    [Theory]
    [InlineData(75)]
    [InlineData(110)]
    [InlineData(207)]
    [InlineData(330)]
    [InlineData(440)]
    public void A_steady_tone_is_found_within_half_a_percent(double hertz)
    {
        var track = PitchTracker.Track(Tones.Harmonic(_ => hertz, 1));
        Assert.All(track.Hertz.Skip(5).SkipLast(5), f => Assert.InRange(f, hertz * 0.995, hertz * 1.005));
    }

    [Fact]
    public void A_gliding_tone_is_followed_without_octave_jumps()
    {
        var track = PitchTracker.Track(Tones.Harmonic(t => 100 * Math.Pow(2, t), 1));
        for (var k = 5; k < track.Hertz.Length - 5; k++)
        {
            // A frame looks at 25 ms and a period more.
            Assert.InRange(track.Hertz[k] / (100 * Math.Pow(2, (k / 100.0) + 0.016)), 0.97, 1.03);
        }
    }

    [Fact]
    public void A_missing_fundamental_is_still_heard()
    {
        var sound = Tones.Harmonic(_ => 120, 1, first: 3);
        Assert.All(PitchTracker.Track(sound).Hertz.Skip(5).SkipLast(5), f => Assert.InRange(f, 119, 121));
    }

    [Fact]
    public void Noise_and_silence_are_not_voiced()
    {
        var random = new Random(4);
        float[] noise = [.. Enumerable.Range(0, 16_000).Select(_ => (float)((random.NextDouble() * 2) - 1) * 0.3f)];
        Assert.True(PitchTracker.Track(noise).Hertz.Count(f => f > 0) < 5);
        Assert.DoesNotContain(PitchTracker.Track(new float[16_000]).Hertz, f => f > 0);
    }

    [Fact]
    public void Jitter_is_what_was_put_in()
    {
        Assert.InRange(Periods.Jitter(Tones.Harmonic(_ => 120, 2), PitchTracker.Track(Tones.Harmonic(_ => 120, 2))), 0, 0.003);
        var rough = Tones.Pulses(120, 0.03, 2);
        Assert.InRange(Periods.Jitter(rough, PitchTracker.Track(rough)), 0.02, 0.06);
    }

    [Fact]
    public void Too_little_sound_has_no_track() => Assert.Empty(PitchTracker.Track(new float[100]).Hertz);
}
