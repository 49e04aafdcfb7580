using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Rendering.Motion;

public sealed class ProsodicStressTests
{
    [Fact]
    public void A_loud_stressed_vowel_weighs_more_than_a_soft_one_and_that_more_than_an_unstressed_one()
    {
        ProsodicStress prosody = Warm();

        float loud = prosody.Of(1f, Tone(0.4f));
        float soft = prosody.Of(1f, Tone(0.1f));
        float unstressed = prosody.Of(0f, Tone(0.1f));

        Assert.True(loud > 0.85f, $"{loud}");
        Assert.InRange(soft, 0.4f, loud - 0.2f);
        Assert.Equal(0f, unstressed, 3);
    }

    [Fact]
    public void Loudness_alone_stresses_where_an_engine_marks_nothing()
    {
        ProsodicStress prosody = Warm();

        Assert.InRange(prosody.Of(0f, Tone(0.6f)), 0.3f, 0.6f);
    }

    [Fact]
    public void Silence_is_no_stress_and_no_error()
    {
        Assert.InRange(new ProsodicStress().Of(0f, []), 0f, 0.01f);
    }

    [Fact]
    public async Task Stress_is_told_in_the_frame_in_which_its_vowel_begins()
    {
        SpokenTurn turn = new SpokenTurn().Clause((Phone.S, 100), (Phone.AA, 120), (Phone.SIL, 200), (Phone.T, 70), (Phone.IY, 120), (Phone.S, 90));

        List<SpeechFrame> frames = await SpokenTurn.AnimateAsync(turn.Chunks());

        long[] expected = [.. turn.Cues.Where(c => ProsodicStress.Carries(c.Phone)).Select(c => c.Start / 1920)];
        Assert.Equal(expected, frames.Where(f => f.Stress > 0.2f).Select(f => f.Start / 1920));
    }

    private static ProsodicStress Warm()
    {
        var prosody = new ProsodicStress();
        for (int i = 0; i < 12; i++)
        {
            prosody.Of(0f, Tone(0.18f + (0.005f * i)));
        }

        return prosody;
    }

    private static float[] Tone(float amplitude) => [.. Enumerable.Range(0, 4800).Select(i => amplitude * MathF.Sin(i * 0.02f))];
}
