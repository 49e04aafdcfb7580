using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Tests.Unit.Rendering.Motion;

public sealed class MouthPoseTests
{
    [Fact]
    public void A_mean_that_is_widened_reaches_as_far_as_one_speaker_and_leaves_closures_alone()
    {
        Assert.Equal(0f, new MouthPose(0f, 0.59f, 0f, 0f, 0.1f).Widened().Aperture);
        Assert.InRange(new MouthPose(0.04f, 0.59f, 0f, 0f, 0.1f).Widened().Aperture, 0.04f, 0.041f);
        Assert.InRange(new MouthPose(0.74f, 0.59f, 0f, 0f, 0.1f).Widened().Aperture, 0.95f, 1f);
    }

    [Fact]
    public void Corners_and_rounding_stay_what_they_are()
    {
        var pose = new MouthPose(0.5f, 0.7f, 0.5f, 0.4f, 1.2f);

        Assert.Equal((pose.Width, pose.Pucker), (pose.Widened().Width, pose.Widened().Pucker));
        Assert.True(pose.Widened().Jaw > pose.Jaw && pose.Widened().Outer > pose.Outer);
    }

    [Fact]
    public void A_gap_below_zero_is_not_widened() => Assert.Equal(-0.1f, new MouthPose(-0.1f, 0.59f, 0f, 0f, 0.1f).Widened().Aperture);
}
