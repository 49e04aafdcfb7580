using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Tests.Unit.Rendering.Motion;

public sealed class MotionCsvTests
{
    [Fact]
    public async Task The_file_has_the_promised_columns_and_numbers()
    {
        var motion = default(FaceMotion);
        motion.Shapes[ArkitShape.JawOpen] = 0.5f;
        motion.HeadYaw = -1.25f;
        using var text = new StringWriter();

        await MotionCsv.WriteAsync(text, Two(motion), TestContext.Current.CancellationToken);

        string[] lines = text.ToString().Split(text.NewLine, StringSplitOptions.RemoveEmptyEntries);
        string[] names = lines[0].Split(',');
        string[] first = lines[1].Split(',');
        Assert.Equal(3, lines.Length);
        Assert.Equal(57, names.Length);
        Assert.Equal(57, first.Length);
        Assert.Equal(["time_s", "eyeBlinkLeft", "eyeLookDownLeft"], names[..3]);
        Assert.Equal(["tongueOut", "headYaw", "headPitch", "headRoll", "mouth_open"], names[^5..]);
        Assert.Equal("0.020", first[0]);
        Assert.Equal("0.5", first[Array.IndexOf(names, "jawOpen")]);
        Assert.Equal("-1.25", first[Array.IndexOf(names, "headYaw")]);
        Assert.Equal("0.135", first[^1]);
        Assert.StartsWith("0.060,", lines[2], StringComparison.Ordinal);
    }

    private static async IAsyncEnumerable<(double Seconds, FaceMotion Motion)> Two(FaceMotion motion)
    {
        await Task.CompletedTask;
        yield return (MotionCsv.TimeOf(0), motion);
        yield return (MotionCsv.TimeOf(1920), motion);
    }
}
