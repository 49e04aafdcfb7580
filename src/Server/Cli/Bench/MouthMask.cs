using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// Where and how a face's picture changes when its mouth opens: the difference of an open and a closed picture. A decoded
/// picture projected on it says how far the mouth is open, whatever else moves.
/// </summary>
internal sealed class MouthMask
{
    private readonly float[] _difference;

    private MouthMask(float[] difference) => _difference = difference;

    /// <summary>The mask of a face, at the size of <see cref="DecodedClip"/>'s pictures.</summary>
    public static MouthMask Of(SketchGallery gallery, string face)
    {
        using var painter = gallery.Create(face, DecodedClip.Width, DecodedClip.Height);
        var closed = Grey(painter, jaw: 0);
        var open = Grey(painter, jaw: 0.7f);
        var difference = new float[closed.Length];
        for (var pixel = 0; pixel < difference.Length; pixel++)
        {
            var change = open[pixel] - closed[pixel];
            difference[pixel] = Math.Abs(change) < 12 ? 0 : change / 255;
        }

        return new MouthMask(difference);
    }

    /// <summary>How far the mouth of a grey picture is open, without a scale.</summary>
    public float OpeningOf(ReadOnlySpan<byte> picture)
    {
        var sum = 0f;
        for (var pixel = 0; pixel < picture.Length; pixel++)
        {
            sum += _difference[pixel] * picture[pixel];
        }

        return sum;
    }

    private static float[] Grey(Rendering.Frames.IPainter painter, float jaw)
    {
        var motion = default(FaceMotion);
        motion.Shapes[ArkitShape.JawOpen] = jaw;
        var bgra = new byte[painter.Width * painter.Height * 4];
        painter.Paint(motion, 0, bgra);
        var grey = new float[painter.Width * painter.Height];
        for (var pixel = 0; pixel < grey.Length; pixel++)
        {
            grey[pixel] = (bgra[pixel * 4] * 0.114f) + (bgra[(pixel * 4) + 1] * 0.587f) + (bgra[(pixel * 4) + 2] * 0.299f);
        }

        return grey;
    }
}
