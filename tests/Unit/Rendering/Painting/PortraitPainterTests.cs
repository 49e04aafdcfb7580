using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Tests.Unit.Rendering.Sketch;
using SkiaSharp;

namespace PersonaAvatar.Tests.Unit.Rendering.Painting;

public sealed class PortraitPainterTests
{
    private static readonly DrawnFace Face = new();
    private static readonly SKRectI Eyes = new(120, 145, 280, 195);
    private static readonly SKRectI Mouth = new(150, 255, 250, 345);

    [Fact]
    public void At_rest_the_picture_comes_out_as_it_is()
    {
        using var painter = Face.Painter();
        var painted = Frame.Of(painter, default);
        var own = Face.Picture.Pixels.ToArray();

        Assert.Equal(0, Changed(own, painted, new SKRectI(0, 0, 400, 145), except: default));
        Assert.Equal(0, Changed(own, painted, new SKRectI(0, 195, 400, 400), except: Mouth));
        // Lips that nearly touch in the picture touch.
        Assert.InRange(Changed(own, painted, Mouth, except: default, step: 40), 0, 60);
        // Eyes are put together of white and iris: only their soft rims may differ a little.
        Assert.InRange(Changed(own, painted, Eyes, except: default, step: 40), 0, 40);
    }

    [Fact]
    public void The_edges_of_the_picture_never_move()
    {
        using var painter = Face.Painter();
        var rest = Frame.Of(painter, default);
        foreach (var motion in Motions())
        {
            var moved = Frame.Of(painter, motion);
            Assert.Equal(0, Changed(rest, moved, new SKRectI(0, 0, 400, 1), default));
            Assert.Equal(0, Changed(rest, moved, new SKRectI(0, 399, 400, 400), default));
            Assert.Equal(0, Changed(rest, moved, new SKRectI(0, 0, 1, 400), default));
            Assert.Equal(0, Changed(rest, moved, new SKRectI(399, 0, 400, 400), default));
        }
    }

    [Fact]
    public void The_gap_in_the_picture_is_the_gap_that_is_told()
    {
        using var painter = Face.Painter();
        const float eyes = 94f;
        for (var step = 2; step <= 10; step++)
        {
            var motion = Frame.Motion((ArkitShape.JawOpen, step / 10f));
            var picture = Frame.Of(painter, motion);
            var column = Enumerable.Range(Mouth.Top, Mouth.Height).Select(y => DrawnFace.IsNear(picture, 200, y, DrawnFace.Lips, 40)).ToList();
            var first = column.IndexOf(true);
            var gap = column.FindIndex(first, lip => !lip);
            var rows = column.FindIndex(gap, lip => lip) - gap;

            Assert.InRange(rows - (painter.InnerLipGap(motion) * eyes), -2.5f, 2.5f);
        }
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(30f)]
    public void Lips_that_are_told_to_touch_show_nothing_between_them(float gap)
    {
        var face = new DrawnFace(gap);
        using var painter = face.Painter();
        var closed = Frame.Motion((ArkitShape.JawOpen, 0.5f), (ArkitShape.MouthClose, 0.5f), (ArkitShape.MouthRollLower, 0.3f), (ArkitShape.MouthPressLeft, 0.3f));
        var open = Frame.Motion((ArkitShape.JawOpen, 0.9f));

        Assert.Equal(0f, painter.InnerLipGap(closed));
        var touching = Frame.Of(painter, closed);
        // A seam is a line: no column shows more of it.
        Assert.All(Enumerable.Range(Mouth.Left, Mouth.Width), x => Assert.InRange(Dark(touching, 28, x), 0, gap > 0 ? 2 : 0));
        Assert.True(Dark(Frame.Of(painter, open), 28) > 100);
    }

    [Theory]
    [InlineData(16f, false)]
    [InlineData(48f, true)]
    public void A_mouth_shows_what_it_shows_in_its_picture_unless_that_was_a_shout(float gap, bool teeth)
    {
        using var painter = new DrawnFace(gap).Painter();
        var speaking = Frame.Of(painter, Frame.Motion((ArkitShape.JawOpen, 0.4f)));

        // Nothing of the drawing is light grey there.
        var grey = 0;
        for (var y = Mouth.Top; y < 300; y++)
        {
            for (var x = Mouth.Left; x < Mouth.Right; x++)
            {
                var i = ((y * DrawnFace.Side) + x) * 4;
                grey += speaking[i] > 90 && speaking[i + 2] - speaking[i] < 50 ? 1 : 0;
            }
        }

        Assert.True(teeth ? grey > 60 : grey < 5, $"{grey} light grey pixels");
    }

    [Fact]
    public void Teeth_of_a_smile_stay_whole_and_go_with_the_upper_lip()
    {
        var face = new DrawnFace(gap: 15f);
        // One row of teeth fills the gap between the lips, 274 to 289.
        face.Redraw(new SKRectI(175, 272, 226, 292), was => was.Red < 120 ? DrawnFace.White : was);
        using var painter = face.Painter();
        var speaking = Frame.Of(painter, Frame.Motion((ArkitShape.JawOpen, 0.6f), (ArkitShape.MouthUpperUpLeft, 0.6f), (ArkitShape.MouthUpperUpRight, 0.6f)));

        var column = Enumerable.Range(Mouth.Top, 45).ToList();
        var white = column.FindAll(y => DrawnFace.IsNear(speaking, 200, y, DrawnFace.White, near: 40));
        Assert.InRange(white.Count, 9, 16);
        Assert.Equal(white.Count, white[^1] - white[0] + 1);
        // Nothing dark lies between the teeth and the lip above them.
        Assert.DoesNotContain(Enumerable.Range(white[0] - 4, 4), y => DrawnFace.IsNear(speaking, 200, y, new SKColor(20, 10, 10), near: 40));
    }

    [Fact]
    public void Teeth_that_landmarks_leave_on_a_lip_do_not_stay_on_it_when_it_shuts()
    {
        var face = new DrawnFace(gap: 15f);
        // The lower lip begins at 289 by its landmarks, and two rows below it are teeth still.
        face.Redraw(new SKRectI(192, 288, 209, 291), was => was.Red is > 150 and < 215 ? DrawnFace.White : was);
        using var painter = face.Painter();
        int White(params (ArkitShape, float)[] shapes) => DrawnFace.Count(Frame.Of(painter, Frame.Motion(shapes)), DrawnFace.White, Mouth, near: 70);
        var atRest = Enumerable.Range(1, 99).Select(step => step / 100f).MinBy(jaw => Math.Abs((painter.InnerLipGap(Frame.Motion((ArkitShape.JawOpen, jaw))) * 94f) - 15f));

        Assert.True(White((ArkitShape.JawOpen, atRest)) > 12);
        Assert.Equal(0, White());
        Assert.True(DrawnFace.Count(Frame.Of(painter, default), DrawnFace.Lips, Mouth, near: 40) > 800);
    }

    [Fact]
    public void Lids_close_fully()
    {
        using var painter = Face.Painter();
        var open = Frame.Of(painter, default);
        var half = Frame.Of(painter, Frame.Motion((ArkitShape.EyeBlinkLeft, 0.5f), (ArkitShape.EyeBlinkRight, 0.5f)));
        var shut = Frame.Of(painter, Frame.Motion((ArkitShape.EyeBlinkLeft, 1f), (ArkitShape.EyeBlinkRight, 1f)));
        int White(byte[] picture) => DrawnFace.Count(picture, DrawnFace.White, Eyes);
        int Iris(byte[] picture) => DrawnFace.Count(picture, DrawnFace.Iris, Eyes);

        Assert.True(White(open) > 200 && Iris(open) > 200);
        Assert.InRange(Iris(half), Iris(open) / 5, Iris(open) * 4 / 5);
        Assert.Equal(0, White(shut));
        Assert.Equal(0, Iris(shut));
    }

    [Fact]
    public void Only_the_eye_that_blinks_closes()
    {
        using var painter = Face.Painter();
        var shut = Frame.Of(painter, Frame.Motion((ArkitShape.EyeBlinkLeft, 1f)));

        Assert.True(DrawnFace.Count(shut, DrawnFace.Iris, new SKRectI(120, 145, 200, 195)) > 100);
        Assert.Equal(0, DrawnFace.Count(shut, DrawnFace.Iris, new SKRectI(200, 145, 280, 195)));
    }

    [Fact]
    public void The_iris_goes_where_the_eyes_look_and_leaves_white_behind()
    {
        using var painter = Face.Painter();
        float Middle(byte[] picture)
        {
            var columns = Enumerable.Range(120, 80).Where(x => DrawnFace.IsNear(picture, x, 171, DrawnFace.Iris, 40)).ToList();
            return columns.Count == 0 ? float.NaN : (float)columns.Average();
        }

        var ahead = Middle(Frame.Of(painter, default));
        var toRight = Frame.Of(painter, Frame.Motion((ArkitShape.EyeLookInRight, 0.7f), (ArkitShape.EyeLookOutLeft, 0.7f)));

        Assert.InRange(Middle(toRight) - ahead, 4f, 9f);
        Assert.True(DrawnFace.IsNear(toRight, (int)ahead - 6, 171, DrawnFace.White, 40));
    }

    [Fact]
    public void A_turned_head_carries_the_nose_further_than_the_ears()
    {
        using var painter = Face.Painter();
        var mouth = MouthX(Frame.Of(painter, default));
        var left = MouthX(Frame.Of(painter, new FaceMotion { HeadYaw = 15 }));
        var right = MouthX(Frame.Of(painter, new FaceMotion { HeadYaw = -15 }));

        Assert.InRange(left - mouth, 10f, 50f);
        Assert.InRange(right - mouth, -50f, -10f);
    }

    [Fact]
    public void The_same_motion_gives_the_same_picture()
    {
        using var first = Face.Painter();
        using var second = Face.Painter();
        var motion = Motions().Last();
        var before = Frame.Of(first, motion);
        Frame.Of(first, default);

        Assert.Equal(before, Frame.Of(first, motion, 99));
        Assert.Equal(before, Frame.Of(second, motion));
    }

    [Fact]
    public void Painting_allocates_nothing()
    {
        using var painter = Face.Painter();
        var picture = new byte[DrawnFace.Side * DrawnFace.Side * 4];
        var motions = Motions().ToArray();
        // Often enough that the runtime has compiled its hot methods anew: that allocates too.
        for (var round = 0; round < 4; round++)
        {
            foreach (var motion in motions)
            {
                painter.Paint(motion, 0, picture);
            }
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var motion in motions)
        {
            painter.Paint(motion, 0, picture);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Wild_weights_and_angles_paint_an_opaque_picture()
    {
        using var painter = Face.Painter(128);
        var motion = new FaceMotion { HeadYaw = 400, HeadPitch = -400, HeadRoll = 1e6f, Breath = 50 };
        for (var shape = 0; shape < ShapeWeights.Count; shape++)
        {
            motion.Shapes[shape] = shape % 2 == 0 ? 7f : -3f;
        }

        var picture = Frame.Of(painter, motion);

        Assert.All(Enumerable.Range(0, 128 * 128), i => Assert.Equal(255, picture[(4 * i) + 3]));
    }

    [Theory]
    [InlineData(MouthInside.Natural)]
    [InlineData(MouthInside.Cartoon)]
    public void An_open_mouth_shows_teeth_where_it_has_some(MouthInside inside)
    {
        using var with = Face.Painter(mouth: inside);
        using var without = Face.Painter(mouth: MouthInside.Toothless);
        var motion = Frame.Motion((ArkitShape.JawOpen, 0.6f), (ArkitShape.MouthUpperUpLeft, 1f), (ArkitShape.MouthUpperUpRight, 1f));

        Assert.True(Bright(Frame.Of(with, motion)) > 60);
        Assert.Equal(0, Bright(Frame.Of(without, motion)));
    }

    internal static IEnumerable<FaceMotion> Motions()
    {
        yield return new FaceMotion { HeadYaw = 15 };
        yield return new FaceMotion { HeadYaw = -15, HeadPitch = 12 };
        yield return new FaceMotion { HeadPitch = -12, HeadRoll = 15, Breath = 1 };
        yield return Frame.Motion((ArkitShape.JawOpen, 1f), (ArkitShape.MouthSmileLeft, 1f), (ArkitShape.MouthSmileRight, 1f));
        yield return Frame.Motion((ArkitShape.MouthPucker, 1f), (ArkitShape.BrowInnerUp, 1f), (ArkitShape.EyeBlinkLeft, 0.4f));
        var all = Frame.Motion((ArkitShape.JawOpen, 0.6f), (ArkitShape.MouthFunnel, 0.7f), (ArkitShape.EyeLookDownLeft, 0.5f), (ArkitShape.TongueOut, 0.6f));
        all.HeadYaw = 9;
        all.HeadRoll = -7;
        yield return all;
    }

    private static int Changed(byte[] a, byte[] b, SKRectI region, SKRectI except, int step = 1)
    {
        var count = 0;
        for (var y = region.Top; y < region.Bottom; y++)
        {
            for (var x = region.Left; x < region.Right; x++)
            {
                var i = ((y * DrawnFace.Side) + x) * 4;
                count += !except.Contains(x, y) && Enumerable.Range(i, 3).Any(k => Math.Abs(a[k] - b[k]) > step) ? 1 : 0;
            }
        }

        return count;
    }

    private static int Dark(byte[] picture, int below) => Pixels(Mouth).Count(p => Luma(picture, p.X, p.Y) < below);

    private static int Dark(byte[] picture, int below, int x) => Enumerable.Range(Mouth.Top, Mouth.Height).Count(y => Luma(picture, x, y) < below);

    private static int Bright(byte[] picture) => Pixels(new SKRectI(175, 262, 225, 300)).Count(p => Luma(picture, p.X, p.Y) > 125 && Spread(picture, p.X, p.Y) < 70);

    private static IEnumerable<(int X, int Y)> Pixels(SKRectI region) =>
        from y in Enumerable.Range(region.Top, region.Height) from x in Enumerable.Range(region.Left, region.Width) select (x, y);

    private static float Luma(byte[] picture, int x, int y)
    {
        var i = ((y * DrawnFace.Side) + x) * 4;
        return (0.11f * picture[i]) + (0.59f * picture[i + 1]) + (0.3f * picture[i + 2]);
    }

    private static int Spread(byte[] picture, int x, int y)
    {
        var i = ((y * DrawnFace.Side) + x) * 4;
        return Math.Max(picture[i], Math.Max(picture[i + 1], picture[i + 2])) - Math.Min(picture[i], Math.Min(picture[i + 1], picture[i + 2]));
    }

    private static float MouthX(byte[] picture) =>
        (float)Pixels(new SKRectI(80, 240, 320, 320)).Where(p => DrawnFace.IsNear(picture, p.X, p.Y, DrawnFace.Lips)).Average(p => p.X);
}
