using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Painting;
using PersonaAvatar.Tests.Unit.Rendering.Sketch;

namespace PersonaAvatar.Tests.Unit.Rendering.Painting;

public sealed class MeshTests
{
    [Fact]
    public void No_triangle_turns_over_in_any_ordinary_motion()
    {
        var rig = new DrawnFace().Model().Rig;
        var solver = new FaceSolver(rig);
        solver.Solve(default);
        var rest = Signs(solver);
        foreach (var motion in PortraitPainterTests.Motions())
        {
            solver.Solve(motion);
            var now = Signs(solver);
            // Twice the area: less than one pixel turned over at the corner of a mouth cannot be seen.
            var folded = Enumerable.Range(0, now.Length).Where(t => rest[t] > 0.6f && now[t] < -2f).Select(t => $"{t}: {rest[t]} to {now[t]}");

            Assert.Empty(folded);
        }
    }

    [Fact]
    public void Every_landmark_of_the_lips_and_lids_lies_on_the_mesh()
    {
        var face = new DrawnFace();
        var rig = face.Model().Rig;
        var data = RigData.Instance;
        foreach (var (vertex, landmark) in new[] { (data.Lips.Upper[0], 78), (data.Lips.Upper[16], 13), (data.Lips.Lower[16], 14), (data.Eyes[0].Upper[0], 33), (data.Eyes[1].Upper[^1], 263) })
        {
            Assert.Equal(face.Landmarks[landmark].X, rig.X[vertex], 0.6f);
            Assert.Equal(face.Landmarks[landmark].Y, rig.Y[vertex], 0.6f);
        }
    }

    [Fact]
    public void A_smile_lifts_the_corners_of_the_mouth_and_a_frown_lowers_them()
    {
        var rig = new DrawnFace().Model().Rig;
        var solver = new FaceSolver(rig);
        var corner = RigData.Instance.Lips.Upper[^1];
        float Of(FaceMotion motion)
        {
            solver.Solve(motion);
            return solver.Y[corner];
        }

        var rest = Of(default);

        Assert.True(Of(Frame.Motion((ArkitShape.MouthSmileLeft, 1f))) < rest - 5f);
        Assert.True(Of(Frame.Motion((ArkitShape.MouthFrownLeft, 1f))) > rest + 2f);
        Assert.Equal(rest, Of(Frame.Motion((ArkitShape.MouthSmileRight, 1f))), 1f);
    }

    [Fact]
    public void A_jaw_that_drops_takes_the_chin_along()
    {
        var rig = new DrawnFace().Model().Rig;
        var solver = new FaceSolver(rig);
        solver.Solve(Frame.Motion((ArkitShape.JawOpen, 1f)));
        var chin = Enumerable.Range(0, rig.X.Length).MinBy(v => Math.Abs(rig.X[v] - 200) + Math.Abs(rig.Y[v] - 330));

        Assert.InRange(solver.Y[chin] - rig.Y[chin], 5f, 30f);
    }

    /// <summary>Twice the signed area of each triangle, pixels.</summary>
    private static float[] Signs(FaceSolver solver)
    {
        var triangles = RigData.Instance.Triangles;
        var areas = new float[triangles.Length / 3];
        for (var t = 0; t < areas.Length; t++)
        {
            int a = triangles[3 * t], b = triangles[(3 * t) + 1], c = triangles[(3 * t) + 2];
            areas[t] = ((solver.X[b] - solver.X[a]) * (solver.Y[c] - solver.Y[a])) - ((solver.Y[b] - solver.Y[a]) * (solver.X[c] - solver.X[a]));
        }

        return areas;
    }
}
