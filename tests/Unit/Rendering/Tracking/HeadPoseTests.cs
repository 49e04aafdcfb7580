using System.Numerics;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Rendering.Tracking;

public sealed class HeadPoseTests
{
    /// <summary>The rigid points of the average head, x to the person's left, y up, z forwards.</summary>
    private static readonly (int Index, Vector3 Place)[] Head =
    [
        (33, new(-0.45f, 7.293f, 1.352f)), (133, new(-0.168f, 7.277f, 1.396f)), (362, new(0.168f, 7.277f, 1.396f)), (263, new(0.45f, 7.293f, 1.352f)),
        (168, new(0, 7.372f, 1.509f)), (6, new(0, 7.287f, 1.509f)), (10, new(0, 7.836f, 1.477f)), (151, new(0, 7.652f, 1.527f)),
        (9, new(0, 7.531f, 1.531f)), (1, new(0, 6.919f, 1.68f)), (4, new(0, 7.008f, 1.649f)), (127, new(-0.728f, 7.309f, 0.612f)),
        (356, new(0.728f, 7.309f, 0.612f)),
    ];

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(30, 0, 0)]
    [InlineData(-20, 0, 0)]
    [InlineData(0, 15, 0)]
    [InlineData(0, -10, 0)]
    [InlineData(0, 0, 25)]
    [InlineData(12, 8, -6)]
    public void A_turned_head_tells_its_angles_in_the_sense_of_face_motion(float yaw, float pitch, float roll)
    {
        // Left is +x: turning there is a positive turn about y; looking up a negative one about x; clockwise in the picture a negative one about z.
        const float radians = MathF.PI / 180;
        Matrix4x4 turn = Matrix4x4.CreateRotationY(yaw * radians) * Matrix4x4.CreateRotationX(-pitch * radians) * Matrix4x4.CreateRotationZ(-roll * radians);
        var points = new Vector3[FaceMesh.Count];
        foreach ((int index, Vector3 place) in Head)
        {
            Vector3 turned = Vector3.Transform(place, turn);
            points[index] = new Vector3(turned.X, -turned.Y, -turned.Z) * 80;
        }

        HeadAngles found = HeadPose.Of(points);

        Assert.Equal(yaw, found.Yaw, 1.5f);
        Assert.Equal(pitch, found.Pitch, 1.5f);
        Assert.Equal(roll, found.Roll, 1.5f);
    }

    [Fact]
    public void Points_in_one_place_are_no_reason_to_fail()
    {
        Assert.Equal(new HeadAngles(0, 0, 0), HeadPose.Of(new Vector3[FaceMesh.Count]));
    }
}
