using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Painting;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// Time to paint one picture of a portrait face, as processor time: painting takes one thread, and what else runs on the machine
/// does not count.
/// </summary>
internal static class PortraitSpeed
{
    private const int WarmUp = 40;
    private const int Pictures = 100;
    private const double Bar = 8;

    /// <summary>Measures a face at 512 × 512, for which there is a bar, and at 1920 × 1080.</summary>
    public static IReadOnlyList<Measure> Run(PortraitAsset asset)
    {
        double small = Time(asset, 512, 512), large = Time(asset, 1920, 1080);
        return
        [
            new("faces: painting a 512×512 picture, mean of one core", $"{small:0.0} ms", $"≤ {Bar:0} ms", small <= Bar),
            new("faces: painting a 1920×1080 picture, mean of one core", $"{large:0.0} ms", "(stated)", Holds: true),
        ];
    }

    private static double Time(PortraitAsset asset, int width, int height)
    {
        using var painter = PortraitFaces.Open(asset, width, height);
        var life = new LifeMotion(1, new Temperament());
        var picture = new byte[width * height * 4];
        var started = TimeSpan.Zero;
        for (var frame = 0; frame < WarmUp + Pictures; frame++)
        {
            if (frame == WarmUp)
            {
                started = Environment.CpuUsage.TotalTime;
            }

            var mouth = default(ShapeWeights);
            mouth[ArkitShape.JawOpen] = 0.5f + (0.5f * MathF.Sin(frame * 0.9f));
            life.Advance(Attitude.Speaking, EmotionMix.Neutral, mouth, 0, speaking: true, out var motion);
            painter.Paint(motion, frame / (double)SpeechFormat.FrameRate, picture);
        }

        return (Environment.CpuUsage.TotalTime - started).TotalMilliseconds / Pictures;
    }
}
