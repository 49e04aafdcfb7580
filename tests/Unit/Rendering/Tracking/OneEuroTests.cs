using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Rendering.Tracking;

public sealed class OneEuroTests
{
    [Fact]
    public void A_still_value_under_noise_is_steadied()
    {
        var filter = new OneEuro(1, cutoff: 1, slope: 5);
        var chance = new Random(3);
        (double before, double after) = (0, 0);
        for (int i = 0; i < 200; i++)
        {
            float[] value = [10 + (0.1f * (chance.NextSingle() - 0.5f))];
            float raw = value[0];
            filter.Smooth(value, unit: 10, seconds: i == 0 ? 0 : 0.04);
            if (i >= 50)
            {
                before += (raw - 10) * (raw - 10);
                after += (value[0] - 10) * (value[0] - 10);
            }
        }

        Assert.True(after < before / 4, $"{after} of {before}");
    }

    [Fact]
    public void A_fast_move_is_followed_within_two_frames_where_a_fixed_filter_would_lag()
    {
        float[] prompt = Step(slope: 30), slow = Step(slope: 0);

        Assert.True(prompt[1] > 0.8f, $"{prompt[1]}");
        Assert.True(slow[1] < 0.5f, $"{slow[1]}");
    }

    [Fact]
    public void Quick_to_and_fro_is_not_taken_for_rest()
    {
        // The settings of a followed face; a lip's quiet syllables: five a second, 3 % of the face's unit each way.
        var filter = new OneEuro(1, cutoff: 4, slope: 50);
        float most = 0;
        for (int i = 0; i < 100; i++)
        {
            float[] value = [0.03f * MathF.Sin(2 * MathF.PI * 5 * i * 0.04f)];
            filter.Smooth(value, unit: 1, seconds: i == 0 ? 0 : 0.04);
            most = i < 50 ? 0 : Math.Max(most, value[0]);
        }

        Assert.InRange(most / 0.03f, 0.8f, 1);
    }

    [Fact]
    public void After_a_reset_values_pass_as_they_are()
    {
        var filter = new OneEuro(1, 1, 0);
        float[] value = [5];
        filter.Smooth(value, 1, 0);
        filter.Reset();

        value[0] = 9;
        filter.Smooth(value, 1, 0.04);

        Assert.Equal(9, value[0]);
    }

    private static float[] Step(float slope)
    {
        var filter = new OneEuro(1, cutoff: 1, slope);
        float[] value = [0];
        filter.Smooth(value, 1, 0);
        return [.. Enumerable.Range(0, 4).Select(_ =>
        {
            value[0] = 1;
            filter.Smooth(value, 1, 0.04);
            return value[0];
        })];
    }
}
