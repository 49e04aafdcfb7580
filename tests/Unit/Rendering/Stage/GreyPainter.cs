using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Tests.Unit.Rendering.Stage;

/// <summary>Paints flat pictures whose grey says which frame they are: 40 + 4 · (frame mod 48).</summary>
internal sealed class GreyPainter(int width, int height) : IPainter
{
    public int Width => width;

    public int Height => height;

    public bool Disposed { get; private set; }

    /// <summary>Called before a picture is painted, with its frame.</summary>
    public Action<long>? Painting { get; set; }

    public static int GreyOf(long frame) => 40 + 4 * (int)(frame % 48);

    public void Paint(in FaceMotion motion, double seconds, Span<byte> bgra)
    {
        var frame = (long)Math.Round(seconds * 25);
        Painting?.Invoke(frame);
        bgra.Fill((byte)GreyOf(frame));
    }

    public float InnerLipGap(in FaceMotion motion) => motion.Shapes[ArkitShape.JawOpen];

    public void Dispose() => Disposed = true;
}
