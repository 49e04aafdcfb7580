using System.Numerics;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Server.Faces;
using PersonaAvatar.Tests.Unit.Rendering.Frames;
using PersonaAvatar.Tests.Unit.Rendering.Tracking;
using SkiaSharp;

namespace PersonaAvatar.Tests.Unit.Server.Faces;

/// <summary>Pictures as people bring them, on a head that was drawn: each becomes a face, or is refused and leaves nothing.</summary>
public sealed class FaceIntakeTests : IClassFixture<SomeIntake>
{
    private readonly SomeIntake _some;

    public FaceIntakeTests(SomeIntake some)
    {
        Evaluation.RequireModel("tracker-mesh.onnx");
        _some = some;
    }

    private static Picture Head => PictureFile.Read(PathOf("head-1.png"));

    [Theory]
    [InlineData("head-1.png")]
    [InlineData("head-1-cmyk.jpg")]
    public void A_head_becomes_a_face_whatever_the_file_is_made_of(string file)
    {
        var asset = Make(PictureFile.Read(PathOf(file)));

        Assert.Equal("own", asset.Card.Portrait!.LandmarksFrom);
        Assert.Equal(0f, Apart(asset, Make(Head)), 6f);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void A_photo_whose_camera_was_turned_is_upright(byte orientation)
    {
        var turned = Transform(Head, orientation);
        var file = SomePicture.Turned(SomePicture.Encode(turned, SKEncodedImageFormat.Jpeg), orientation);

        var asset = Make(PictureFile.Decode(file));

        Assert.Equal(0f, Apart(asset, Make(Head)), 6f);
    }

    [Fact]
    public void What_is_transparent_around_a_head_is_filled()
    {
        var cut = Head;
        for (var i = 0; i < 208 * 20; i++)
        {
            cut.Pixels.Slice(4 * i, 4).Clear();
        }

        var asset = Make(PictureFile.Decode(SomePicture.Encode(cut, SKEncodedImageFormat.Webp)));

        using var kept = SKBitmap.Decode(asset.Picture);
        Assert.Equal(255, kept.GetPixel(5, 5).Alpha);
        Assert.InRange(kept.GetPixel(5, 5).Red, 160, 190);
    }

    [Fact]
    public void Of_a_hundred_faces_one_is_taken_whole()
    {
        var crowd = new Picture(2080, 2080);
        var head = Head;
        for (var y = 0; y < 2080; y++)
        {
            for (var column = 0; column < 10; column++)
            {
                head.Row(y % 208).CopyTo(crowd.Pixels[((y * crowd.Stride) + (column * head.Stride))..]);
            }
        }

        var marks = Make(crowd).Card.Portrait!.Landmarks;

        Assert.InRange(Vector2.Distance(At(marks, 33), At(marks, 263)), 25, 110);
    }

    [Fact]
    public void No_face_half_a_face_and_a_tiny_one_are_refused_and_leave_nothing()
    {
        var half = new Picture(104, 208);
        for (var y = 0; y < 208; y++)
        {
            Head.Row(y)[..half.Stride].CopyTo(half.Pixels[(y * half.Stride)..]);
        }

        foreach (var picture in new[] { SomePicture.Gradient(300, 200), half, SomePicture.Gradient(16, 16) })
        {
            var refused = Assert.Throws<FaceException>(() => _some.Intake.Add(picture, new FaceWish { Name = "Nobody" }));
            Assert.Matches("points by hand|outside the picture|larger picture", refused.Message);
        }

        Assert.Empty(_some.Kept);
    }

    [Fact]
    public void Files_that_are_no_picture_cut_short_or_too_large_are_refused_before_anything_is_made()
    {
        var folder = Directory.CreateTempSubdirectory("persona-bad-");
        try
        {
            var whole = SomePicture.Encode(Head, SKEncodedImageFormat.Jpeg);
            var bad = new Dictionary<string, byte[]>(StringComparer.Ordinal)
            {
                ["text.jpg"] = "this is no picture"u8.ToArray(), ["empty.png"] = [], ["cut.jpg"] = whole[..(whole.Length / 2)], ["huge.png"] = new byte[41_000_000],
            };
            foreach (var (name, bytes) in bad)
            {
                var path = Path.Combine(folder.FullName, name);
                File.WriteAllBytes(path, bytes);
                Assert.Throws<PictureException>(() => _some.Intake.Open(path, 256));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Assert.Empty(_some.Kept);
    }

    private static string PathOf(string name) => Evaluation.Source("tests/Unit/Rendering/Tracking/heads/" + name);

    private static Vector2 At(IReadOnlyList<float[]> marks, int i) => new(marks[i][0], marks[i][1]);

    private static float Apart(PortraitAsset a, PortraitAsset b) =>
        new[] { 33, 263, 61, 291, 1 }.Average(i => Vector2.Distance(At(a.Card.Portrait!.Landmarks, i), At(b.Card.Portrait!.Landmarks, i)));

    private PortraitAsset Make(Picture picture) => _some.Intake.Make(picture, new FaceWish { Name = "Head", Id = "head" });

    /// <summary>The picture as a camera stores it that notes an orientation.</summary>
    private static Picture Transform(Picture upright, byte orientation)
    {
        var stored = new Picture(upright.Height, upright.Width);
        var side = upright.Width - 1;
        for (var y = 0; y <= side; y++)
        {
            for (var x = 0; x <= side; x++)
            {
                var (toX, toY) = orientation switch { 3 => (side - x, side - y), 6 => (y, side - x), _ => (side - y, x) };
                upright.Row(y).Slice(4 * x, 4).CopyTo(stored.Pixels[((toY * stored.Stride) + (4 * toX))..]);
            }
        }

        return stored;
    }
}
