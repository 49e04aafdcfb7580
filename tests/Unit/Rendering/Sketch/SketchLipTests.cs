using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch;
using SkiaSharp;

namespace PersonaAvatar.Tests.Unit.Rendering.Sketch;

public sealed class SketchLipTests
{
    private const int Side = 1024;

    public static TheoryData<string> Faces => Frame.Faces;

    [Theory]
    [MemberData(nameof(Faces))]
    public void Touching_lips_show_nothing_darker_than_their_own_seam(string face)
    {
        var entry = Entry(face);
        using var painter = new SketchGallery().Create(face, Side, Side);
        foreach (var extra in new[] { ArkitShape.JawForward, ArkitShape.MouthPucker, ArkitShape.MouthSmileLeft, ArkitShape.MouthFrownLeft, ArkitShape.MouthRollLower, ArkitShape.MouthPressLeft, ArkitShape.CheekPuff, ArkitShape.MouthShrugLower })
        {
            var closed = Frame.Motion((ArkitShape.JawOpen, 0.5f), (ArkitShape.MouthClose, 0.5f), (extra, 0.8f));
            var darkest = Lips(entry, Column(painter, entry, closed)).Min(Luma);

            Assert.True(darkest >= Luma(entry.Mouth.Seam) - 8f, $"{face} with {extra}: {darkest} under {Luma(entry.Mouth.Seam)}");
        }

        Assert.True(Lips(entry, Column(painter, entry, Frame.Motion((ArkitShape.JawOpen, 0.6f)))).Min(Luma) < Luma(entry.Mouth.Seam) - 8f);
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Touching_lips_hide_the_tongue(string face)
    {
        using var painter = new SketchGallery().Create(face, 256, 256);
        var (without, with) = (default(FaceMotion), Frame.Motion((ArkitShape.TongueOut, 1f)));

        Assert.Equal(Frame.Of(painter, without), Frame.Of(painter, with));
        without.Shapes[ArkitShape.JawOpen] = 0.4f;
        with.Shapes[ArkitShape.JawOpen] = 0.4f;
        Assert.NotEqual(Frame.Of(painter, without), Frame.Of(painter, with));
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void The_gap_in_the_picture_is_the_gap_that_is_told(string face)
    {
        var entry = Entry(face);
        var eyes = entry.Rig.EyeDistance * Side / 512f;
        using var painter = new SketchGallery().Create(face, Side, Side);
        var last = -1;
        for (var step = 0; step <= 10; step++)
        {
            var motion = Frame.Motion((ArkitShape.JawOpen, step / 10f));
            var rows = GapRows(Column(painter, entry, motion), entry.Mouth.Upper, entry.Mouth.Lower);
            var told = painter.InnerLipGap(motion) * eyes;

            // A seam, a lip's shade and two soft edges take up to nine rows of a picture of 1024.
            Assert.InRange(rows - told, -4f, 9f);
            Assert.True(rows > last, $"{face}: {rows} rows after {last} at {step}");
            last = rows + (step == 0 ? -1 : 2);
        }
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void The_gap_follows_the_nominal_opening_and_no_other_shape(string face)
    {
        using var painter = new SketchGallery().Create(face, 64, 64);
        var half = painter.InnerLipGap(Frame.Motion((ArkitShape.JawOpen, 0.5f)));

        Assert.Equal(0f, painter.InnerLipGap(default));
        Assert.Equal(0f, painter.InnerLipGap(Frame.Motion((ArkitShape.JawOpen, 0.7f), (ArkitShape.MouthClose, 0.7f), (ArkitShape.MouthSmileLeft, 1f))));
        Assert.Equal(half, painter.InnerLipGap(Frame.Motion((ArkitShape.JawOpen, 0.5f), (ArkitShape.MouthPucker, 1f), (ArkitShape.JawLeft, 1f))), 5);
        Assert.Equal(2f * half, painter.InnerLipGap(Frame.Motion((ArkitShape.JawOpen, 1f))), 5);
    }

    private static GalleryEntry Entry(string face) => SketchGallery.Entries.Single(entry => entry.Face.Id == face);

    /// <summary>The part of a column from the first pixel of the upper lip to the last of the lower one.</summary>
    private static List<SKColor> Lips(GalleryEntry entry, List<SKColor> column)
    {
        var first = column.FindIndex(color => Near(color, entry.Mouth.Upper));
        return column[first..(column.FindLastIndex(color => Near(color, entry.Mouth.Lower)) + 1)];
    }

    /// <summary>The middle column of the mouth, from the upper lip's rest to well below an open lower lip.</summary>
    private static List<SKColor> Column(IPainter painter, GalleryEntry entry, in FaceMotion motion)
    {
        var picture = Frame.Of(painter, motion);
        const float scale = Side / 512f;
        var x = (int)(entry.Rig.X * scale);
        var y = (int)((entry.Rig.Y + entry.Mouth.Y) * scale);
        var column = new List<SKColor>();
        for (var row = y - (int)(16 * scale); row < y + (int)(62 * scale); row++)
        {
            var i = ((row * Side) + x) * 4;
            column.Add(new SKColor(picture[i + 2], picture[i + 1], picture[i]));
        }

        return column;
    }

    private static int GapRows(List<SKColor> column, SKColor upper, SKColor lower)
    {
        var bottom = column.FindLastIndex(color => Near(color, lower));
        var top = column.FindLastIndex(bottom, color => Near(color, upper));
        return column.FindIndex(top, color => Near(color, lower)) - top - 1;
    }

    private static bool Near(SKColor a, SKColor b) =>
        Math.Abs(a.Red - b.Red) < 7 && Math.Abs(a.Green - b.Green) < 7 && Math.Abs(a.Blue - b.Blue) < 7;

    private static float Luma(SKColor color) => (0.3f * color.Red) + (0.59f * color.Green) + (0.11f * color.Blue);
}
