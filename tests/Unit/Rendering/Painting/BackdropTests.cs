using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Painting;
using PersonaAvatar.Tests.Unit.Rendering.Sketch;

namespace PersonaAvatar.Tests.Unit.Rendering.Painting;

public sealed class BackdropTests
{
    [Fact]
    public void Person_over_background_gives_the_picture_again_whatever_the_matte()
    {
        var random = new Random(8);
        var plate = new Plate(48, 32);
        var (cover, sure) = (new byte[48 * 32], new byte[48 * 32]);
        for (var i = 0; i < cover.Length; i++)
        {
            plate[i % 48, i / 48] = (uint)random.Next(1 << 24) | 0xFF000000;
            cover[i] = i % 48 < 12 ? (byte)0 : (byte)random.Next(256);
        }

        plate.FillBorder();
        var backdrop = new Backdrop(plate, cover, sure);
        for (var i = 0; i < cover.Length; i++)
        {
            int x = i % 48, y = i / 48;
            uint person = backdrop.Person[x, y], behind = backdrop.Behind[x, y];
            for (var shift = 0; shift < 24; shift += 8)
            {
                var seen = ((person >> shift) & 255) + (((behind >> shift) & 255) * (255 - (person >> 24)) / 255.0);
                Assert.Equal((plate[x, y] >> shift) & 255, seen, 1.6);
                Assert.True(((person >> shift) & 255) <= person >> 24);
            }
        }
    }

    [Fact]
    public void Straight_lines_beside_the_head_stand_still_while_it_turns()
    {
        var asset = DrawnFace.Closed;
        using var painter = PortraitFaces.Open(asset, DrawnFace.Side, DrawnFace.Side);
        var rest = Frame.Of(painter, default);
        foreach (var motion in PortraitPainterTests.Motions())
        {
            var moved = Frame.Of(painter, motion);

            // Beside the cheeks, where all of it bends along without a matte, as the last line shows.
            Assert.Equal(0, Different(rest, moved, 8, 215, 55, 300, step: 6));
            Assert.Equal(0, Different(rest, moved, 345, 215, 392, 300, step: 6));
        }

        using var plain = new PortraitPainter(new DrawnFace().Model());
        Assert.True(Different(Frame.Of(plain, default), Frame.Of(plain, PortraitPainterTests.Motions().First()), 8, 190, 55, 290, step: 6) > 100);
    }

    [Fact]
    public void An_unsure_matte_lets_the_background_bend_as_a_picture_without_one()
    {
        var face = new DrawnFace();
        var plain = face.Model();
        var unsure = new Backdrop(plain.Rig.Plate, [.. Enumerable.Range(0, 160_000).Select(i => i % 400 < 60 ? (byte)0 : (byte)255)], new byte[160_000]);
        using var with = new PortraitPainter(new PortraitModel(plain.Rig.Plate, [.. face.Landmarks.SelectMany(p => new[] { p.X, p.Y, p.Z })], MouthInside.Auto, unsure));
        using var without = new PortraitPainter(plain);
        var motion = new FaceMotion { HeadYaw = 12, HeadRoll = 5 };

        Assert.InRange(Different(Frame.Of(with, motion), Frame.Of(without, motion), 0, 0, 400, 400, step: 40), 0, 300);
    }

    [Fact]
    public void Behind_the_head_the_background_goes_on()
    {
        var asset = DrawnFace.Closed;
        using var painter = PortraitFaces.Open(asset, DrawnFace.Side, DrawnFace.Side);
        var moved = Frame.Of(painter, new FaceMotion { HeadYaw = -15, HeadRoll = -8 });
        var skin = 0;
        for (var y = 120; y < 220; y++)
        {
            // Where the cheek stood at rest, at its right rim.
            skin += DrawnFace.IsNear(moved, 292, y, new SkiaSharp.SKColor(225, 180, 150)) ? 1 : 0;
        }

        Assert.InRange(skin, 0, 100);
        Assert.All(Enumerable.Range(0, 400 * 400), i => Assert.Equal(255, moved[(4 * i) + 3]));
    }

    private static int Different(byte[] a, byte[] b, int left, int top, int right, int bottom, int step = 0)
    {
        var count = 0;
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                var i = ((y * DrawnFace.Side) + x) * 4;
                count += Math.Abs(a[i] - b[i]) + Math.Abs(a[i + 1] - b[i + 1]) + Math.Abs(a[i + 2] - b[i + 2]) > step ? 1 : 0;
            }
        }

        return count;
    }
}
