using System.Numerics;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Tests.Unit.Rendering.Frames;

namespace PersonaAvatar.Tests.Unit.Rendering.Tracking;

public sealed class CropSamplerTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_square_as_large_as_the_tensor_copies_the_pixels(bool planar)
    {
        Picture picture = SomePicture.Gradient(32, 32);
        float[] tensor = new float[3 * 32 * 32];

        CropSampler.Sample(picture, new(new(16, 16), 32, 0), 32, planar, tensor);

        for (int i = 0; i < 32 * 32; i++)
        {
            float[] found = planar ? [tensor[i], tensor[i + 1024], tensor[i + 2048]] : tensor[(3 * i)..((3 * i) + 3)];
            ReadOnlySpan<byte> pixel = picture.Pixels.Slice(i * 4, 4);
            Assert.Equal(pixel[2] / 255f, found[0], 1e-4f);
            Assert.Equal(pixel[1] / 255f, found[1], 1e-4f);
            Assert.Equal(pixel[0] / 255f, found[2], 1e-4f);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void A_larger_square_is_averaged_rather_than_picked(int factor)
    {
        var picture = new Picture(16 * factor, 16 * factor);
        for (int i = 0; i < picture.Pixels.Length / 4; i++)
        {
            // A checkerboard: any single pixel is black or white, any average grey.
            byte value = ((i % picture.Width) + (i / picture.Width)) % 2 == 0 ? byte.MaxValue : byte.MinValue;
            picture.Pixels.Slice(i * 4, 3).Fill(value);
            picture.Pixels[(i * 4) + 3] = byte.MaxValue;
        }

        float[] tensor = new float[3 * 16 * 16];
        CropSampler.Sample(picture, new(new(8 * factor, 8 * factor), 16 * factor, 0), 16, planar: true, tensor);

        Assert.All(tensor, value => Assert.InRange(value, 0.4f, 0.6f));
    }

    [Fact]
    public void Outside_is_black_and_transparent_is_grey()
    {
        float[] tensor = new float[3 * 8 * 8];

        CropSampler.Sample(new Picture(8, 8), new(new(8, 4), 8, 0), 8, planar: true, tensor);

        Assert.Equal(0.5f, tensor[0], 0.01f);
        Assert.Equal(0, tensor[7]);
    }

    [Fact]
    public void A_mirrored_square_sees_right_for_left()
    {
        Picture picture = SomePicture.Gradient(64, 64);
        float[] tensor = new float[3 * 16 * 16], mirrored = new float[3 * 16 * 16];
        var crop = new FaceCrop(new Vector2(30, 33), 40, 0.3f);

        CropSampler.Sample(picture, crop, 16, planar: true, tensor);
        CropSampler.Sample(picture, crop with { Mirrored = true }, 16, planar: true, mirrored);

        for (int i = 0; i < tensor.Length; i++)
        {
            Assert.Equal(tensor[i], mirrored[i - (i % 16) + 15 - (i % 16)], 1e-3f);
        }
    }

    [Fact]
    public void A_turned_square_sees_a_turned_picture()
    {
        Picture picture = SomePicture.Gradient(64, 64);
        float[] tensor = new float[3 * 16 * 16];

        // A quarter turn clockwise: the tensor's rightwards is the picture's downwards.
        CropSampler.Sample(picture, new(new Vector2(32), 32, MathF.PI / 2), 16, planar: true, tensor);

        Assert.True(tensor[256 + 15] > tensor[256] + 0.3f, "green grows to the right");
        Assert.Equal(tensor[0], tensor[15], 0.02f);
    }
}
