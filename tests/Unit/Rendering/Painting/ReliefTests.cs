using System.Numerics;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Painting;

namespace PersonaAvatar.Tests.Unit.Rendering.Painting;

public sealed class ReliefTests
{
    private const int Eye = 133;
    private const int Temple = 127;

    [Fact]
    public void Depth_that_falls_too_steeply_is_raised_and_all_other_depth_stays()
    {
        float[] x = [0, 10, 20, 30, 31], y = new float[5], z = [0, 5, -3, 0, 400];
        float[] limited = [.. z];
        Relief.Limit(x, y, limited, farthest: 1000);

        Assert.Equal(z[..4], limited[..4]);
        Assert.InRange(limited[4], 1f, 4f);
    }

    [Fact]
    public void Nothing_lies_behind_the_pivot()
    {
        float[] x = [0, 500], y = [0, 0], z = [0, 90];
        Relief.Limit(x, y, z, farthest: 40);

        Assert.Equal([0f, 40f], z);
    }

    [Fact]
    public void A_flat_head_is_deepened_and_a_deep_one_hardly()
    {
        var rest = RigData.Instance.Rest;
        float Missing(float depth)
        {
            float[] seen = [.. rest.Select((value, i) => 100f * (i % 3 == 2 ? depth * value : value))];
            return Relief.Missing(rest, seen, HeadFit.Of(rest, seen));
        }

        Assert.InRange(Missing(0.8f) / Missing(1f), 1.1f, 1.35f);
        Assert.InRange(Missing(1f), 1.25f, 1.35f);
    }

    [Fact]
    public void A_head_that_turns_fifteen_degrees_moves_its_eyes_over_its_outline_as_a_head_does()
    {
        var rig = new DrawnFace().Model().Rig;
        var solver = new FaceSolver(rig);
        var (eye, temple) = (Nearest(rig, Eye), Nearest(rig, Temple));
        solver.Solve(new FaceMotion { HeadYaw = 15 });
        var parallax = solver.X[eye] - rig.X[eye] - (solver.X[temple] - rig.X[temple]);
        var rest = RigData.Instance.Rest;
        var depth = rig.Fit.Scale * (rest[(3 * Temple) + 2] - rest[(3 * Eye) + 2]);

        Assert.InRange(parallax / (depth * MathF.Sin(15 * MathF.PI / 180)), 0.6f, 1.7f);
    }

    private static int Nearest(PortraitRig rig, int landmark)
    {
        var at = new DrawnFace().Landmarks[landmark];
        return Enumerable.Range(0, rig.X.Length).MinBy(v => Vector2.Distance(new Vector2(rig.X[v], rig.Y[v]), new Vector2(at.X, at.Y)));
    }
}
