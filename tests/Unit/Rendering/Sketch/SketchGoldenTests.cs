using System.Runtime.CompilerServices;
using PersonaAvatar.Rendering.Motion;
using SkiaSharp;

namespace PersonaAvatar.Tests.Unit.Rendering.Sketch;

/// <summary>Each face against a small picture that was looked at and found good.</summary>
public sealed class SketchGoldenTests
{
    /// <summary>Mean absolute difference per channel, in levels of 255: rounding of another processor, not another drawing.</summary>
    private const double Tolerance = 1.5;

    public static TheoryData<string> Faces => Frame.Faces;

    [Theory]
    [MemberData(nameof(Faces))]
    public void A_speaking_smiling_face_looks_as_it_was_approved(string face)
    {
        var motion = Frame.Motion(
            (ArkitShape.JawOpen, 0.45f), (ArkitShape.MouthSmileLeft, 0.5f), (ArkitShape.MouthSmileRight, 0.5f), (ArkitShape.BrowInnerUp, 0.3f), (ArkitShape.EyeLookOutLeft, 0.3f), (ArkitShape.EyeLookInRight, 0.3f));
        motion.HeadYaw = 7f;
        motion.HeadRoll = 3f;
        var actual = Frame.Of(face, motion, 128, 2.0);
        if (Environment.GetEnvironmentVariable("PERSONA_RECORD_GOLDENS") is { Length: > 0 } folder)
        {
            Write(actual, Path.Combine(folder, $"{face}.png"));
        }

        using var golden = SKBitmap.Decode(Path.Combine(Folder(), "Goldens", $"{face}.png"));

        Assert.NotNull(golden);
        Assert.InRange(Difference(actual, golden), 0.0, Tolerance);
    }

    private static double Difference(byte[] actual, SKBitmap golden)
    {
        var sum = 0L;
        for (var i = 0; i < 128 * 128; i++)
        {
            var color = golden.GetPixel(i % 128, i / 128);
            sum += Math.Abs(actual[4 * i] - color.Blue) + Math.Abs(actual[(4 * i) + 1] - color.Green) + Math.Abs(actual[(4 * i) + 2] - color.Red);
        }

        return sum / (128.0 * 128.0 * 3.0);
    }

    private static void Write(byte[] picture, string path)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(128, 128, SKColorType.Bgra8888, SKAlphaType.Opaque));
        picture.AsSpan().CopyTo(bitmap.GetPixelSpan());
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(path, data.ToArray());
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
