using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Tests.Unit.Rendering.Motion;

public sealed class MouthOpeningTests
{
    [Fact]
    public void Mouth_close_as_large_as_jaw_open_shuts_the_lips()
    {
        var shapes = default(ShapeWeights);
        shapes[ArkitShape.JawOpen] = shapes[ArkitShape.MouthClose] = 0.7f;

        Assert.Equal(0f, MouthOpening.Of(shapes), 6);
    }

    [Fact]
    public void Lips_and_funnel_add_their_shares_and_nothing_else_counts()
    {
        var shapes = default(ShapeWeights);
        for (int i = 0; i < ShapeWeights.Count; i++)
        {
            shapes[i] = 0.5f;
        }

        Assert.Equal(0.15f + 0.10f + 0.05f, MouthOpening.Of(shapes), 5);
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(0.3f)]
    [InlineData(0.77f)]
    [InlineData(1f)]
    public void The_mapping_gives_back_the_aperture_of_a_pose(float aperture)
    {
        foreach (float jaw in new[] { 0f, 0.4f, 0.9f })
        {
            foreach (float pucker in new[] { 0f, 1.5f, 3f })
            {
                ShapeWeights shapes = MouthMapping.ToShapes(new MouthPose(aperture, 0.4f, aperture, jaw, pucker), default, ArticulationStyle.Average);

                Assert.Equal(aperture, MouthOpening.Of(shapes), 4);
            }
        }
    }
}
