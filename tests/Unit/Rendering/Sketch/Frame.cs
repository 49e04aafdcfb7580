using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch;

namespace PersonaAvatar.Tests.Unit.Rendering.Sketch;

/// <summary>Pictures for the sketch tests.</summary>
internal static class Frame
{
    private static readonly SketchGallery Gallery = new();

    public static TheoryData<string> Faces => new(Gallery.Faces.Select(face => face.Id));

    public static byte[] Of(string face, in FaceMotion motion, int side = 256, double seconds = 1.0)
    {
        using var painter = Gallery.Create(face, side, side);
        return Of(painter, motion, seconds);
    }

    public static byte[] Of(IPainter painter, in FaceMotion motion, double seconds = 1.0)
    {
        var picture = new byte[painter.Width * painter.Height * 4];
        painter.Paint(motion, seconds, picture);
        return picture;
    }

    public static FaceMotion Motion(params ReadOnlySpan<(ArkitShape Shape, float Weight)> shapes)
    {
        var motion = new FaceMotion();
        foreach (var (shape, weight) in shapes)
        {
            motion.Shapes[shape] = weight;
        }

        return motion;
    }

    /// <summary>Bytes left for the collector by the first twenty frames of a warm painter and by the next twenty.</summary>
    public static (long First, long Second) Garbage(IPainter painter)
    {
        var picture = new byte[painter.Width * painter.Height * 4];
        Batch();
        return (Batch(), Batch());

        long Batch()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 20; i++)
            {
                var motion = new FaceMotion { HeadYaw = i };
                motion.Shapes[ArkitShape.JawOpen] = i / 20f;
                painter.Paint(motion, i * 0.04, picture);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    /// <summary>How many pixels differ by more than a just visible step.</summary>
    public static int Changed(byte[] a, byte[] b, int step = 6)
    {
        var count = 0;
        for (var i = 0; i < a.Length; i += 4)
        {
            if (Math.Abs(a[i] - b[i]) > step || Math.Abs(a[i + 1] - b[i + 1]) > step || Math.Abs(a[i + 2] - b[i + 2]) > step)
            {
                count++;
            }
        }

        return count;
    }
}
