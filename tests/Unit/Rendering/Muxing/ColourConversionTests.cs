using PersonaAvatar.Rendering.Muxing;

namespace PersonaAvatar.Tests.Unit.Rendering.Muxing;

public sealed class ColourConversionTests
{
    [Theory]
    [InlineData(2, 2)]
    [InlineData(16, 2)]
    [InlineData(18, 4)]
    [InlineData(46, 6)]
    [InlineData(512, 512)]
    public void The_fast_form_equals_the_naive_one(int width, int height)
    {
        var bgra = new byte[width * height * 4];
        new Random(width).NextBytes(bgra);
        var fast = new byte[width * height * 3 / 2];
        var naive = new byte[width * height * 3 / 2];
        ColourConversion.BgraToI420(bgra, width, height, fast);
        ColourConversion.BgraToI420Naive(bgra, width, height, naive);
        Assert.True(naive.AsSpan().SequenceEqual(fast));
    }

    [Fact]
    public void The_fast_form_equals_the_naive_one_at_the_corners_of_the_colour_cube()
    {
        var bgra = new byte[32 * 32 * 4];
        for (var i = 0; i < bgra.Length / 4; i++)
        {
            var corner = i / 4 % 8;
            bgra[i * 4] = (byte)((corner & 1) * 255);
            bgra[i * 4 + 1] = (byte)((corner >> 1 & 1) * 255);
            bgra[i * 4 + 2] = (byte)((corner >> 2 & 1) * 255);
        }

        var fast = new byte[32 * 32 * 3 / 2];
        var naive = new byte[32 * 32 * 3 / 2];
        ColourConversion.BgraToI420(bgra, 32, 32, fast);
        ColourConversion.BgraToI420Naive(bgra, 32, 32, naive);
        Assert.True(naive.AsSpan().SequenceEqual(fast));
    }

    [Theory]
    [InlineData(0, 0, 0, 16, 128, 128)]
    [InlineData(255, 255, 255, 235, 128, 128)]
    [InlineData(255, 0, 0, 82, 90, 240)]
    [InlineData(0, 255, 0, 144, 54, 34)]
    [InlineData(0, 0, 255, 41, 240, 110)]
    public void Pure_colours_have_the_values_of_the_standard(int red, int green, int blue, int y, int u, int v)
    {
        byte[] bgra = [.. Enumerable.Repeat(new[] { (byte)blue, (byte)green, (byte)red, (byte)255 }, 4).SelectMany(p => p)];
        var i420 = new byte[6];
        ColourConversion.BgraToI420(bgra, 2, 2, i420);
        Assert.Equal([(byte)y, (byte)y, (byte)y, (byte)y, (byte)u, (byte)v], i420);
    }

    [Fact]
    public void A_picture_of_the_wrong_size_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ColourConversion.BgraToI420(new byte[15], 2, 2, new byte[6]));
}
