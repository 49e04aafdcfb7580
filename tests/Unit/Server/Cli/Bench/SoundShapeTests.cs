using PersonaAvatar.Server.Cli.Bench;

namespace PersonaAvatar.Tests.Unit.Server.Cli.Bench;

/// <summary>Where a sound lies in another, by how loud it is when.</summary>
public sealed class SoundShapeTests
{
    private const int Rate = 48_000;

    [Theory]
    [InlineData(0)]
    [InlineData(37)]
    [InlineData(-63)]
    public void A_sentence_is_found_to_a_few_milliseconds_though_its_pitch_shakes(int lateMs)
    {
        var call = SoundShape.Of([.. new float[Rate / 2], .. Sentence(seed: 1, hertz: 118), .. new float[Rate]]);

        var (lag, fit) = call.Find(SoundShape.Of(Sentence(seed: 1, hertz: 121)), 500 - lateMs, 100);

        Assert.InRange(lag, lateMs - 3, lateMs + 3);
        Assert.InRange(fit, 0.9, 1);
    }

    [Fact]
    public void Another_sentence_does_not_fit()
    {
        var call = SoundShape.Of([.. new float[Rate / 2], .. Sentence(seed: 1, hertz: 118), .. new float[Rate]]);

        Assert.InRange(call.Find(SoundShape.Of(Sentence(seed: 2, hertz: 118)), 500, 100).Fit, -1, 0.5);
    }

    [Fact]
    public void A_sentence_may_begin_before_the_recording_does()
    {
        var sentence = Sentence(seed: 3, hertz: 140);

        var (lag, fit) = SoundShape.Of(sentence.AsSpan(Rate / 20)).Find(SoundShape.Of(sentence), 0, 100);

        Assert.InRange(lag, -52, -48);
        Assert.InRange(fit, 0.9, 1);
    }

    /// <summary>Three seconds of syllables of 60 to 200 ms: a buzz of some pitch, each of its own loudness and darkness.</summary>
    private static float[] Sentence(int seed, float hertz)
    {
        var random = new Random(seed);
        var sound = new float[3 * Rate];
        for (var at = 0; at < sound.Length;)
        {
            var (length, loud, partials) = ((int)(random.Next(60, 200) * (Rate / 1000.0)), random.NextSingle(), random.Next(2, 40));
            for (var i = at; i < Math.Min(sound.Length, at + length); i++)
            {
                for (var partial = 1; partial <= partials; partial += 3)
                {
                    sound[i] += 0.1f * loud * MathF.Sin(2 * MathF.PI * partial * hertz * i / Rate);
                }
            }

            at += length;
        }

        return sound;
    }
}
