using System.Numerics;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Rendering.Tracking;

public sealed class FaceCropTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.4f)]
    [InlineData(-2.5f)]
    public void The_square_around_points_is_level_with_the_eyes_and_centred(float tilt)
    {
        Vector3[] points = SomeFace.At(new(300, 200), 120, tilt);

        FaceCrop crop = FaceCrop.Around(points, 1.5f);

        Assert.Equal(tilt, crop.Tilt, 1e-4f);
        Assert.InRange(Vector2.Distance(new(300, 200), crop.Centre), 0, 3);
        Assert.InRange(crop.Side, 1.5f * 116, 1.5f * 121);
    }

    [Fact]
    public void Corners_of_the_square_lie_where_turning_puts_them()
    {
        var crop = new FaceCrop(new(100, 50), 40, MathF.PI / 2);

        Assert.InRange(Vector3.Distance(new(120, 30, 0), crop.ToPicture(Vector3.Zero)), 0, 1e-4f);
        Assert.InRange(Vector3.Distance(new(100, 50, 20), crop.ToPicture(new(0.5f, 0.5f, 0.5f))), 0, 1e-4f);
    }

    [Fact]
    public void What_lies_left_in_a_mirrored_square_lies_right_in_the_picture()
    {
        var crop = new FaceCrop(new(100, 50), 40, 0.3f);

        Assert.InRange(Vector3.Distance(crop.ToPicture(new(0.9f, 0.2f, 0.1f)), (crop with { Mirrored = true }).ToPicture(new(0.1f, 0.2f, 0.1f))), 0, 1e-4f);
    }

    [Fact]
    public void A_square_made_of_nonsense_is_not_used()
    {
        Assert.False(new FaceCrop(new(float.NaN, 0), 10, 0).IsUsable(100, 100));
        Assert.False(new FaceCrop(new(50, 50), 1, 0).IsUsable(100, 100));
        Assert.False(new FaceCrop(new(5000, 50), 10, 0).IsUsable(100, 100));
        Assert.True(new FaceCrop(new(50, 50), 150, 3).IsUsable(100, 100));
    }
}
