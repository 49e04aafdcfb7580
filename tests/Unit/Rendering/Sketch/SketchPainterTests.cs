using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch;

namespace PersonaAvatar.Tests.Unit.Rendering.Sketch;

public sealed class SketchPainterTests
{
    public static TheoryData<string> Faces => Frame.Faces;

    [Theory]
    [MemberData(nameof(Faces))]
    public void Every_pixel_is_opaque_at_every_size(string face)
    {
        foreach (var (width, height) in new[] { (64, 64), (128, 96), (320, 180) })
        {
            using var painter = new SketchGallery().Create(face, width, height);
            var picture = new byte[width * height * 4];

            painter.Paint(Frame.Motion((ArkitShape.JawOpen, 0.5f)), 2.5, picture);

            for (var i = 3; i < picture.Length; i += 4)
            {
                Assert.Equal(255, picture[i]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void The_same_motion_and_time_give_the_same_bytes_whatever_was_painted_before(string face)
    {
        var motion = Frame.Motion((ArkitShape.JawOpen, 0.4f), (ArkitShape.MouthSmileLeft, 0.6f), (ArkitShape.BrowInnerUp, 0.5f));
        motion.HeadYaw = 9f;
        using var painter = new SketchGallery().Create(face, 256, 256);
        var first = Frame.Of(painter, motion, 3.2);
        Frame.Of(painter, Frame.Motion((ArkitShape.EyeBlinkLeft, 1f), (ArkitShape.TongueOut, 1f), (ArkitShape.JawOpen, 1f)), 77.7);

        Assert.Equal(first, Frame.Of(painter, motion, 3.2));
        Assert.Equal(first, Frame.Of(face, motion, 256, 3.2));
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void A_buffer_too_small_is_refused(string face)
    {
        using var painter = new SketchGallery().Create(face, 64, 64);

        Assert.Throws<ArgumentOutOfRangeException>(() => painter.Paint(default, 0, new byte[100]));
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Every_shape_is_seen(string face)
    {
        using var painter = new SketchGallery().Create(face, 512, 512);
        var rest = Frame.Motion((ArkitShape.JawOpen, 0.35f));
        var picture = Frame.Of(painter, rest);
        var unseen = new List<ArkitShape>();
        foreach (var shape in Enum.GetValues<ArkitShape>())
        {
            var motion = rest;
            motion.Shapes[shape] = 1f;
            if (Frame.Changed(picture, Frame.Of(painter, motion)) < 25)
            {
                unseen.Add(shape);
            }
        }

        Assert.Empty(unseen);
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Turning_nodding_tilting_and_breathing_are_seen(string face)
    {
        using var painter = new SketchGallery().Create(face, 256, 256);
        var rest = Frame.Of(painter, default);

        Assert.All(
            new[] { new FaceMotion { HeadYaw = 10f }, new FaceMotion { HeadYaw = -10f }, new FaceMotion { HeadPitch = 8f }, new FaceMotion { HeadRoll = 6f } },
            motion => Assert.True(Frame.Changed(rest, Frame.Of(painter, motion)) > 1500));
        Assert.True(Frame.Changed(rest, Frame.Of(painter, new FaceMotion { Breath = 1f })) > 200);
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void The_background_lives_without_the_face_moving(string face)
    {
        using var painter = new SketchGallery().Create(face, 256, 256);

        Assert.True(Frame.Changed(Frame.Of(painter, default, 1.0), Frame.Of(painter, default, 2.6), step: 0) > 20);
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Shut_lids_hide_the_gaze(string face)
    {
        using var painter = new SketchGallery().Create(face, 256, 256);
        var (shut, open) = (Look(1f, 0f), Look(0f, 0f));

        Assert.Equal(Frame.Of(painter, shut), Frame.Of(painter, Look(1f, 1f)));
        Assert.True(Frame.Changed(Frame.Of(painter, open), Frame.Of(painter, Look(0f, 1f))) > 60);
        Assert.True(Frame.Changed(Frame.Of(painter, open), Frame.Of(painter, shut)) > 200);

        static FaceMotion Look(float blink, float aside) => Frame.Motion(
            (ArkitShape.EyeBlinkLeft, blink), (ArkitShape.EyeBlinkRight, blink), (ArkitShape.EyeLookOutLeft, aside), (ArkitShape.EyeLookInRight, aside));
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void A_frame_leaves_little_for_the_collector_and_never_more(string face)
    {
        using var painter = new SketchGallery().Create(face, 128, 128);
        var (first, second) = Frame.Garbage(painter);

        // One small handle for each path that the graphics library draws, and nothing else.
        Assert.InRange(first / 20, 0, 16_384);
        Assert.InRange(second, 0, first + 16_384);
    }
}
