using System.Numerics;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Tests.Unit.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Rendering.Lips;

public sealed class SeenMouthTests
{
    private const float Size = 300;

    [Fact]
    public void The_ranges_of_the_median_speaker_are_the_average_style() =>
        Assert.All(Watch(gap: 0.269f, travel: 0.17f).Values.ToArray(), value => Assert.Equal(0, value, 0.1f));

    [Fact]
    public void Whoever_opens_wider_is_stronger_and_whoever_draws_the_corners_in_rounds_more()
    {
        var strong = Watch(gap: 0.269f * 1.22f, travel: 0.17f).Values;
        Assert.Equal(1, strong[0], 0.15f);
        Assert.Equal(0, strong[2], 0.1f);

        var round = Watch(gap: 0.269f, travel: 0.17f * 0.7f).Values;
        Assert.Equal(0, round[0], 0.1f);
        Assert.Equal(-1, round[2], 0.15f);
    }

    [Fact]
    public void A_wide_face_is_no_style() =>
        Assert.Equal(Watch(gap: 0.2f, travel: 0.2f, rest: 0.7f).Values.ToArray(), Watch(gap: 0.2f, travel: 0.2f, rest: 1.1f).Values.ToArray(), (a, b) => Math.Abs(a - b) < 0.02f);

    [Fact]
    public void Too_little_of_a_face_and_a_face_turned_away_tell_no_style()
    {
        var mouth = new SeenMouth();
        for (int k = 0; k < 200; k++)
        {
            mouth.Add(Face(0.1f, 0.8f, yaw: 40));
        }

        for (int k = 0; k < SeenMouth.Fewest - 1; k++)
        {
            mouth.Add(Face(0.1f, 0.8f));
        }

        Assert.Contains("there are 49", Assert.Throws<LipModelException>(mouth.Style).Message, StringComparison.Ordinal);
    }

    /// <summary>Ten seconds in which gap and width sweep their whole range evenly; the 4th to 96th percentile are 0.92 of a sweep.</summary>
    private static LipStyle Watch(float gap, float travel, float rest = 0.8f)
    {
        var mouth = new SeenMouth();
        for (int k = 0; k < 250; k++)
        {
            float share = MathF.Abs((k % 50) - 25) / 25f;
            mouth.Add(Face(share * gap / 0.92f, rest - (share * travel / 0.92f)));
        }

        return mouth.Style();
    }

    private static TrackedFace Face(float gap, float width, float yaw = 0)
    {
        var face = new TrackedFace { Head = new HeadAngles(yaw, 0, 0) };
        SomeFace.At(new Vector2(300, 300), Size).CopyTo(face.Buffer, 0);
        float unit = face.InterOcular;
        face.Buffer[FaceMesh.InnerLipTop] = new(300, 350, 0);
        face.Buffer[FaceMesh.InnerLipBottom] = new(300, 350 + (gap * unit), 0);
        face.Buffer[FaceMesh.MouthRight] = new(300 - (width * unit / 2), 350, 0);
        face.Buffer[FaceMesh.MouthLeft] = new(300 + (width * unit / 2), 350, 0);
        return face;
    }
}
