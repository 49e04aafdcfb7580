using PersonaAvatar.Tests.Unit.Voice.Support;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;
using PersonaAvatar.Voices.Tones.Effects;

namespace PersonaAvatar.Tests.Unit.Voice.Tones;

public sealed class EffectChainTests
{
    public static TheoryData<string> Names => [.. EffectChain.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_effect_stays_finite_changes_the_sound_and_dies_away(string name)
    {
        var sound = Speechlike();
        var dry = (float[])sound.Clone();
        var chain = new EffectChain([name]);
        chain.Process(sound.AsSpan(0, 48000));
        var tail = new float[2 * 48000];
        chain.Process(tail);
        Assert.All(sound, x => Assert.True(float.IsFinite(x)));
        Assert.NotEqual(dry[..48000], sound[..48000]);
        Assert.InRange(Spoken.Decibels(sound.AsSpan(0, 48000)) - Spoken.Decibels(dry.AsSpan(0, 48000)), -9, 6);
        Assert.True(Spoken.Decibels(tail.AsSpan(48000)) < -60, $"tail {Spoken.Decibels(tail.AsSpan(48000))} dB");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Blocks_do_not_click(string name)
    {
        var whole = Speechlike();
        var pieces = (float[])whole.Clone();
        new EffectChain([name]).Process(whole);
        var chain = new EffectChain([name]);
        for (var start = 0; start < pieces.Length; start += 331)
        {
            chain.Process(pieces.AsSpan(start, Math.Min(331, pieces.Length - start)));
        }

        Assert.Equal(whole, pieces);
    }

    [Fact]
    public void All_effects_at_once_stay_within_bounds_after_the_limiter()
    {
        float[] sound = [.. Speechlike().Select(x => x * 20)];
        new EffectChain(EffectChain.Names).Process(sound);
        Limiter.Apply(sound);
        Assert.All(sound, x => Assert.InRange(x, -1f, 1f));
    }

    [Fact]
    public void An_unknown_effect_is_named_with_those_that_exist()
    {
        var error = Assert.Throws<ArgumentException>(() => new EffectChain(["reverb"]));
        Assert.Contains("hall", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_leveller_brings_quiet_and_loud_to_the_same_loudness()
    {
        foreach (var scale in (float[])[0.3f, 1f, 2.5f])
        {
            var sound = Enumerable.Range(0, 20).SelectMany(_ => Speechlike()).Select(x => x * scale).ToArray();
            new Leveller(-18).Process(sound);
            Assert.InRange(Spoken.Decibels(sound.AsSpan(sound.Length - 48000)), -22, -18);
        }
    }

    [Fact]
    public void Joy_lifts_and_sadness_lowers_the_tone()
    {
        var joy = EmotionTone.Apply(new Tone(), new EmotionMix(1, 0, 0, 0, 0, 0));
        var sad = EmotionTone.Apply(new Tone(), new EmotionMix(0, 1, 0, 0, 0, 0));
        Assert.True(joy.Pitch > 0 && joy.Range > 1 && joy.Rate > 1);
        Assert.True(sad.Pitch < 0 && sad.Range < 1 && sad.Rate < 1 && sad.Gain < 0);
        Assert.Equal(new Tone(), EmotionTone.Apply(new Tone(), EmotionMix.Neutral));
    }

    // A buzz of 120 Hz with a little noise, a second long.
    private static float[] Speechlike()
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, 48000).Select(i => (0.15f * MathF.Sin(2 * MathF.PI * 120 * i / 48000)) + (0.1f * MathF.Sin(2 * MathF.PI * 840 * i / 48000)) + (0.06f * MathF.Sin(2 * MathF.PI * 2280 * i / 48000)) + (0.03f * (random.NextSingle() - 0.5f)))];
    }
}
