using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Tests.Unit.Rendering.Lips;

public sealed class LipStyleTests
{
    [Fact]
    public void The_average_style_is_the_median_speaker() =>
        Assert.All(LipStyle.From(ArticulationStyle.Average).Values.ToArray(), value => Assert.Equal(0f, value, 1e-5f));

    [Fact]
    public void Each_trait_of_an_articulation_style_lands_on_its_own_number()
    {
        float[] values = LipStyle.From(new ArticulationStyle
        {
            Strength = 1.22f, LipBalance = 0.3f, Rounding = 0.7f, Smoothness = 0.5f, Asymmetry = 0.25f, Smile = 0.125f,
        }).Values.ToArray();

        Assert.Equal([1f, 0.48f, -1f, -1f, 0f, 0f, 0.5f, 0.5f], values.Select(value => MathF.Round(value, 4)));
    }

    [Theory]
    [InlineData("average")]
    [InlineData("calm")]
    [InlineData("cheerful")]
    [InlineData("crisp")]
    [InlineData("mumbling")]
    [InlineData("stern")]
    [InlineData("theatrical")]
    public void Lips_from_cues_move_in_the_same_style_as_lips_from_sound(string name)
    {
        ArticulationStyle style = ArticulationStyle.Named[name];

        ArticulationStyle back = LipStyle.From(style).ToArticulation();

        Assert.Equal(style.Strength, back.Strength, 1e-4f);
        Assert.Equal(style.LipBalance, back.LipBalance, 1e-4f);
        Assert.Equal(style.Rounding, back.Rounding, 1e-4f);
        Assert.Equal(style.Smoothness, back.Smoothness, 1e-4f);
        Assert.Equal(style.Asymmetry, back.Asymmetry, 1e-4f);
        Assert.Equal(style.Smile, back.Smile, 1e-4f);
    }

    [Fact]
    public void Asymmetry_and_smile_act_on_the_shapes_and_nothing_acts_twice()
    {
        LipStyle style = LipStyle.From(ArticulationStyle.Mumbling with { Smile = 0.2f });

        Assert.Equal(0.25f, style.Shapes.Asymmetry, 1e-5f);
        Assert.Equal(0.2f, style.Shapes.Smile, 1e-5f);
        Assert.Equal(ArticulationStyle.Average, style.Shapes with { Asymmetry = 0, Smile = 0 });
    }

    [Fact]
    public void Numbers_are_kept_within_two_deviations_and_must_be_eight_finite_ones()
    {
        Assert.Equal([2f, -2f, 0f, 0f, 0f, 0f, 0f, 0f], LipStyle.From([5f, -5f, 0f, 0f, 0f, 0f, 0f, 0f]).Values.ToArray());
        Assert.Throws<ArgumentException>(() => LipStyle.From([1f]));
        Assert.Throws<ArgumentException>(() => LipStyle.From([float.NaN, 0f, 0f, 0f, 0f, 0f, 0f, 0f]));
    }
}
