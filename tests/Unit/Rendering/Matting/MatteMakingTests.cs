using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Matting;
using PersonaAvatar.Tests.Unit.Rendering.Painting;
using SkiaSharp;

namespace PersonaAvatar.Tests.Unit.Rendering.Matting;

public sealed class MatteMakingTests
{
    [Fact]
    public void Head_and_neck_are_parted_from_a_striped_wall()
    {
        var face = new DrawnFace();
        using var bitmap = Bitmap(face);
        var matte = MatteMaking.Of(bitmap, Rows(face));

        Assert.True(matte.Parts, $"sure by {matte.Sureness}");
        Assert.Equal((DrawnFace.Side, DrawnFace.Side), (matte.Width, matte.Height));
        Assert.All(new[] { (200, 100), (200, 220), (120, 180), (280, 180), (200, 330), (200, 380) }, place => Assert.InRange(At(matte.Cover, place), 250, 255));
        Assert.All(new[] { (20, 20), (60, 40), (350, 40), (60, 180), (340, 180), (60, 330), (340, 300) }, place => Assert.InRange(At(matte.Cover, place), 0, 5));
        Assert.All(new[] { (20, 20), (60, 180), (340, 180) }, place => Assert.InRange(At(matte.Sure, place), 200, 255));
    }

    [Fact]
    public void The_line_between_both_lies_where_the_picture_has_it()
    {
        var face = new DrawnFace();
        using var bitmap = Bitmap(face);
        var matte = MatteMaking.Of(bitmap, Rows(face));
        var wrong = 0;
        for (var y = 90; y < 300; y++)
        {
            for (var x = 40; x < 360; x++)
            {
                var pixel = bitmap.GetPixel(x, y);
                // The wall is green, nothing else is, where the eyes are not.
                var isWall = pixel.Green > pixel.Red + 30;
                wrong += isWall == At(matte.Cover, (x, y)) > 127 && y is > 200 ? 1 : 0;
            }
        }

        Assert.InRange(wrong, 0, 200);
    }

    [Fact]
    public void Somebody_in_front_of_a_wall_of_his_own_colours_is_parted_from_nothing()
    {
        var face = new DrawnFace();
        using var bitmap = new SKBitmap(new SKImageInfo(400, 400, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(new SKColor(225, 180, 150));
        var matte = MatteMaking.Of(bitmap, Rows(face));

        // Where there is no edge there may be a guess, but nothing that could tear stands still.
        Assert.True(!matte.Parts || At(matte.Sure, (100, 200)) < 90, $"sure by {matte.Sureness}");
    }

    [Fact]
    public void A_picture_that_the_head_fills_has_no_matte()
    {
        var face = new DrawnFace();
        using var bitmap = Bitmap(face);
        using var close = new SKBitmap(new SKImageInfo(170, 230, SKColorType.Bgra8888, SKAlphaType.Opaque));
        Assert.True(bitmap.ExtractSubset(close, new SKRectI(115, 100, 285, 330)));
        using var own = close.Copy();
        var matte = MatteMaking.Of(own, [.. Rows(face).Select(point => new[] { point[0] - 115, point[1] - 100, point[2] })]);

        Assert.False(matte.Parts);
        Assert.All(matte.Cover, cover => Assert.Equal(255, cover));
    }

    [Fact]
    public void A_matte_comes_back_from_its_file_as_it_was()
    {
        var matte = Matte.None(40, 30) with { Sureness = 0.8f };
        matte.Cover[77] = 13;
        matte.Sure[78] = 200;
        var read = Matte.Read(matte.ToPng(), "matte.png");

        Assert.Equal(matte.Cover, read.Cover);
        Assert.Equal(matte.Sure, read.Sure);
        Assert.Equal(0.8f, read.Sureness, 0.01f);
        Assert.Throws<FaceException>(() => Matte.Read([1, 2, 3], "matte.png"));
        Assert.Throws<FaceException>(() => Matte.Read(matte.ToPng()[..80], "matte.png"));
        Assert.Throws<FaceException>(() => Matte.Read(Matte.None(1025, 4).ToPng(), "matte.png"));
    }

    private static byte At(byte[] values, (int X, int Y) place) => values[(place.Y * DrawnFace.Side) + place.X];

    private static float[][] Rows(DrawnFace face) => [.. face.Landmarks.Select(point => new[] { point.X, point.Y, point.Z })];

    private static SKBitmap Bitmap(DrawnFace face)
    {
        var bitmap = new SKBitmap(new SKImageInfo(DrawnFace.Side, DrawnFace.Side, SKColorType.Bgra8888, SKAlphaType.Opaque));
        face.Picture.Pixels.CopyTo(bitmap.GetPixelSpan());
        return bitmap;
    }
}
