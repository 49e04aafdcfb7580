using System.Buffers.Binary;
using PersonaAvatar.Rendering.Frames;
using SkiaSharp;

namespace PersonaAvatar.Tests.Unit.Rendering.Frames;

public sealed class PictureFileTests
{
    private static readonly byte[] Png = SomePicture.Encode(SomePicture.Gradient(40, 24), SKEncodedImageFormat.Png);

    [Fact]
    public void A_png_comes_back_pixel_for_pixel()
    {
        Picture picture = PictureFile.Decode(Png);

        Assert.Equal((40, 24), (picture.Width, picture.Height));
        Assert.True(picture.Pixels.SequenceEqual(SomePicture.Gradient(40, 24).Pixels));
        Assert.False(picture.HasTransparency());
    }

    [Fact]
    public void Alpha_is_kept_and_colour_is_not_multiplied_with_it()
    {
        Picture sheer = SomePicture.Gradient(20, 20);
        sheer.Pixels[3] = 40;

        Picture picture = PictureFile.Decode(SomePicture.Encode(sheer, SKEncodedImageFormat.Png));

        Assert.True(picture.HasTransparency());
        Assert.Equal([0, 0, 255, 40], picture.Pixels[..4].ToArray().Select((value, i) => i == 2 && value > 250 ? 255 : (int)value));
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(3, 39, 23)]
    [InlineData(6, 23, 0)]
    [InlineData(8, 0, 39)]
    [InlineData(2, 39, 0)]
    [InlineData(5, 0, 0)]
    public void A_photo_is_turned_as_the_camera_was_held(byte orientation, int x, int y)
    {
        byte[] jpeg = SomePicture.Encode(SomePicture.Gradient(40, 24), SKEncodedImageFormat.Jpeg);

        Picture picture = PictureFile.Decode(SomePicture.Turned(jpeg, orientation));

        Assert.Equal(orientation >= 5 ? (24, 40) : (40, 24), (picture.Width, picture.Height));
        ReadOnlySpan<byte> corner = picture.Row(y).Slice(x * 4, 4);
        Assert.True(corner[0] < 40 && corner[1] < 40 && corner[2] > 215, $"the stored top left corner is at {x}, {y}, found {corner[0]} {corner[1]} {corner[2]}");
    }

    [Fact]
    public void Of_an_animation_the_first_picture_is_taken()
    {
        Picture picture = PictureFile.Decode(SomePicture.Animation());

        Assert.Equal((16, 16), (picture.Width, picture.Height));
        Assert.Equal([0, 0, 255, 255], picture.Row(8)[..4].ToArray());
    }

    [Fact]
    public void A_bomb_is_refused_by_its_header_alone()
    {
        byte[] bomb = [.. Png];
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(20), 60_000);
        BinaryPrimitives.WriteUInt32BigEndian(bomb.AsSpan(29), Crc(bomb.AsSpan(12, 17)));
        long before = GC.GetAllocatedBytesForCurrentThread();

        string message = Assert.Throws<PictureException>(() => PictureFile.Decode(bomb)).Message;

        Assert.Contains("60000 × 60000", message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Theory]
    [InlineData(0, "empty")]
    [InlineData(7, "no picture")]
    [InlineData(150, "cut short")]
    public void A_file_that_ends_early_is_refused_and_says_so(int bytes, string reason)
    {
        byte[] noisy = SomePicture.Encode(SomePicture.Gradient(64, 64), SKEncodedImageFormat.Png);

        string message = Assert.Throws<PictureException>(() => PictureFile.Decode(noisy.AsSpan(0, Math.Min(bytes, noisy.Length - 40)))).Message;

        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_jpeg_is_refused_too()
    {
        byte[] jpeg = SomePicture.Encode(SomePicture.Gradient(200, 200), SKEncodedImageFormat.Jpeg);

        Assert.Contains("cut short", Assert.Throws<PictureException>(() => PictureFile.Decode(jpeg.AsSpan(0, jpeg.Length / 2))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_no_picture_or_too_large_or_too_small_are_refused_in_plain_words()
    {
        Assert.Contains("no picture", Assert.Throws<PictureException>(() => PictureFile.Decode("%PDF-1.7 hello"u8)).Message, StringComparison.Ordinal);
        Assert.Contains("at most", Assert.Throws<PictureException>(() => PictureFile.Decode(Png, new PictureLimits { Bytes = 50 })).Message, StringComparison.Ordinal);
        Assert.Contains("at least", Assert.Throws<PictureException>(() => PictureFile.Decode(Png, new PictureLimits { ShortSide = 25 })).Message, StringComparison.Ordinal);
        Assert.Contains("There is no file", Assert.Throws<PictureException>(() => PictureFile.Read("/no/such.png")).Message, StringComparison.Ordinal);
        Assert.Contains("folder", Assert.Throws<PictureException>(() => PictureFile.Read(Path.GetTempPath())).Message, StringComparison.Ordinal);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }
}
