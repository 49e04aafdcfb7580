using System.Numerics;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Tests.Unit.Rendering.Painting;

namespace PersonaAvatar.Tests.Unit.Rendering.Faces;

public sealed class StillChoiceTests
{
    [Fact]
    public void A_closed_mouth_is_preferred_to_an_open_one_whichever_comes_first()
    {
        DrawnFace closed = new(), open = new(gap: 25);
        foreach (var order in new[] { new[] { closed, open }, [open, closed] })
        {
            var choice = new StillChoice();
            for (var i = 0; i < order.Length; i++)
            {
                choice.Offer(order[i].Picture, [.. order[i].Landmarks], 1f, i);
            }

            Assert.Same(closed, order[(int)choice.Seconds]);
            Assert.Equal(closed.Picture.Pixels, choice.Best!.Pixels);
        }
    }

    [Fact]
    public void A_face_from_the_front_is_preferred_to_one_that_is_turned_away()
    {
        var face = new DrawnFace();
        var choice = new StillChoice();
        Assert.True(choice.Offer(face.Picture, Turned(face.Landmarks, 30), 1f, 1));
        Assert.True(choice.Offer(face.Picture, Turned(face.Landmarks, 5), 1f, 2));
        Assert.False(choice.Offer(face.Picture, Turned(face.Landmarks, -12), 1f, 3));
        Assert.Equal(2, choice.Seconds);
    }

    [Fact]
    public void Shut_eyes_lose_and_the_best_stays_when_the_frame_is_overwritten()
    {
        var face = new DrawnFace();
        var frame = new Picture(face.Picture.Width, face.Picture.Height);
        face.Picture.Pixels.CopyTo(frame.Pixels);
        var choice = new StillChoice();
        choice.Offer(frame, [.. face.Landmarks], 1f, 0.5);
        frame.Pixels.Clear();
        var blinking = face.Landmarks.ToArray();
        (blinking[159], blinking[386]) = (blinking[145], blinking[374]);

        Assert.False(choice.Offer(face.Picture, blinking, 1f, 1));
        Assert.Equal(face.Picture.Pixels, choice.Best!.Pixels);
    }

    private static Vector3[] Turned(IReadOnlyList<Vector3> points, float degrees)
    {
        var turn = Matrix4x4.CreateRotationY(degrees * MathF.PI / 180, new Vector3(200, 200, 40));
        return [.. points.Select(point => Vector3.Transform(point, turn))];
    }
}
