using BenchmarkDotNet.Attributes;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch;

namespace PersonaAvatar.Tests.Benchmarks;

/// <summary>How long does a sketch frame of 512 × 512 take, face by face? The bar is 6 ms on one core.</summary>
[MemoryDiagnoser]
public class SketchBenchmarks
{
    private readonly byte[] _picture = new byte[512 * 512 * 4];
    private IPainter? _painter;
    private int _frame;

    [ParamsSource(nameof(Faces))]
    public string Face { get; set; } = "rosa";

    public static IEnumerable<string> Faces => new SketchGallery().Faces.Select(face => face.Id);

    [GlobalSetup]
    public void Open() => _painter = new SketchGallery().Create(Face, 512, 512);

    [GlobalCleanup]
    public void Close() => _painter?.Dispose();

    /// <summary>A speaking, turning, blinking head.</summary>
    [Benchmark]
    public void Paint()
    {
        var seconds = ++_frame * 0.04;
        var motion = new FaceMotion
        {
            HeadYaw = 10f * MathF.Sin(_frame * 0.05f),
            HeadPitch = 4f * MathF.Sin(_frame * 0.07f),
            HeadRoll = 4f * MathF.Sin(_frame * 0.03f),
            Breath = 0.5f + (0.5f * MathF.Sin(_frame * 0.06f)),
        };
        motion.Shapes[ArkitShape.JawOpen] = 0.4f + (0.4f * MathF.Sin(_frame * 0.9f));
        motion.Shapes[ArkitShape.MouthSmileLeft] = motion.Shapes[ArkitShape.MouthSmileRight] = 0.4f;
        motion.Shapes[ArkitShape.EyeBlinkLeft] = motion.Shapes[ArkitShape.EyeBlinkRight] = _frame % 90 < 5 ? 1f : 0f;
        _painter!.Paint(motion, seconds, _picture);
    }
}
