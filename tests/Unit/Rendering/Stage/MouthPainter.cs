using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Tests.Unit.Rendering.Stage;

/// <summary>Remembers how far the jaw was open in each picture.</summary>
internal sealed class MouthPainter : IPainter
{
    public int Width => 16;

    public int Height => 16;

    public List<float> Openings { get; } = [];

    public void Paint(in FaceMotion motion, double seconds, Span<byte> bgra) => Openings.Add(InnerLipGap(motion));

    public float InnerLipGap(in FaceMotion motion) => motion.Shapes[ArkitShape.JawOpen];

    public void Dispose()
    {
    }
}
