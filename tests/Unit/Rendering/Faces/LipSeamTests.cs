using System.Numerics;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Tests.Unit.Rendering.Painting;

namespace PersonaAvatar.Tests.Unit.Rendering.Faces;

public sealed class LipSeamTests
{
    private const int Middle = 13;
    private const int Seam = 274;

    [Theory]
    [InlineData(-7)]
    [InlineData(-3)]
    [InlineData(4)]
    [InlineData(8)]
    public void Lips_that_were_found_beside_the_line_are_laid_onto_it_with_their_rims_and_nothing_else_moves(float off)
    {
        var face = new DrawnFace();
        var found = Shifted(face.Landmarks, off);

        var settled = FacePoints.Settle(WithLine(face.Picture), found);

        Assert.InRange(settled[Middle].Y - Seam, -1.5f, 1.5f);
        Assert.Equal(settled[Middle].Y - found[Middle].Y, settled[0].Y - found[0].Y, 0.7f);
        Assert.All(new[] { 33, 263, 1, 152, 159 }, i => Assert.Equal(found[i], settled[i]));
    }

    [Fact]
    public void Without_a_line_or_with_an_open_mouth_the_tracker_is_believed()
    {
        var (closed, open) = (new DrawnFace(), new DrawnFace(gap: 25));

        Assert.Equal(Shifted(closed.Landmarks, 3), FacePoints.Settle(new Picture(DrawnFace.Side, DrawnFace.Side), Shifted(closed.Landmarks, 3)));
        Assert.Equal(open.Landmarks, FacePoints.Settle(open.Picture, open.Landmarks));
    }

    [Fact]
    public void Lips_that_lie_on_their_line_stay()
    {
        var face = new DrawnFace();

        var settled = FacePoints.Settle(WithLine(face.Picture), face.Landmarks);

        Assert.InRange(Vector3.Distance(face.Landmarks[Middle], settled[Middle]), 0f, 1f);
    }

    private static Vector3[] Shifted(IReadOnlyList<Vector3> points, float down) =>
        [.. points.Select((point, i) => point.Y is > 255 and < 300 && point.X is > 155 and < 245 ? point + new Vector3(0, down, 0) : point)];

    /// <summary>The face with a dark line where its lips meet.</summary>
    private static Picture WithLine(Picture picture)
    {
        for (var y = Seam - 1; y <= Seam + 1; y++)
        {
            for (var x = 162; x < 238; x++)
            {
                picture.Pixels[((y * picture.Stride) + (4 * x))..][..3].Fill(25);
            }
        }

        return picture;
    }
}
