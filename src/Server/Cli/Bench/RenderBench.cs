using System.Diagnostics;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>Time to paint a 512×512 picture of each face on one thread, with the face alive and talking.</summary>
internal static class RenderBench
{
    private const int Size = 512;
    private const int WarmUp = 60;

    /// <summary>Runs it and returns a bar for each face.</summary>
    public static IReadOnlyList<Measure> Run(int pictures)
    {
        var gallery = new SketchGallery();
        return [.. gallery.Faces.Select(face => Time(gallery, face.Id, pictures))];
    }

    private static Measure Time(SketchGallery gallery, string face, int pictures)
    {
        using var painter = gallery.Create(face, Size, Size);
        var life = new LifeMotion(1, new Temperament());
        var picture = new byte[Size * Size * 4];
        var times = new List<double>();
        for (var frame = 0; frame < WarmUp + pictures; frame++)
        {
            var mouth = default(ShapeWeights);
            mouth[ArkitShape.JawOpen] = 0.5f + (0.5f * MathF.Sin(frame * 0.9f));
            life.Advance(Attitude.Speaking, EmotionMix.Neutral, mouth, 0, speaking: true, out var motion);
            var started = Stopwatch.GetTimestamp();
            painter.Paint(motion, frame / (double)SpeechFormat.FrameRate, picture);
            if (frame >= WarmUp)
            {
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        var mean = times.Average();
        return new Measure($"{face}: painting a {Size}×{Size} picture, mean (median {Numbers.Percentile(times, 0.5):0.0} ms)", $"{mean:0.0} ms", "≤ 6 ms", mean <= 6);
    }
}
