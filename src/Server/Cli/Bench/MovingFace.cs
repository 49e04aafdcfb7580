using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>Whether a face can be animated.</summary>
internal static class MovingFace
{
    /// <summary>A face that can speak: lips that are closed at rest and open with the jaw, eyes that shut, and all of it to be seen.</summary>
    public static bool Holds(IPainter painter)
    {
        FaceMotion speaking = default;
        speaking.Shapes[ArkitShape.JawOpen] = 0.7f;
        FaceMotion blinking = default;
        blinking.Shapes[ArkitShape.EyeBlinkLeft] = blinking.Shapes[ArkitShape.EyeBlinkRight] = 1;
        var rest = Paint(painter, default);
        return painter.InnerLipGap(default) < 0.02f && painter.InnerLipGap(speaking) > 0.05f
            && Differ(rest, Paint(painter, speaking)) && Differ(rest, Paint(painter, blinking));
    }

    private static byte[] Paint(IPainter painter, in FaceMotion motion)
    {
        var picture = new byte[painter.Width * painter.Height * 4];
        painter.Paint(motion, 0, picture);
        return picture;
    }

    /// <summary>How many pixels of two BGRA pictures differ by more than a step, summed over their colours.</summary>
    public static int Changed(byte[] a, byte[] b, int step)
    {
        var count = 0;
        for (var i = 0; i < a.Length; i += 4)
        {
            count += Math.Abs(a[i] - b[i]) + Math.Abs(a[i + 1] - b[i + 1]) + Math.Abs(a[i + 2] - b[i + 2]) > step ? 1 : 0;
        }

        return count;
    }

    private static bool Differ(byte[] a, byte[] b) => Changed(a, b, 40) > 20;
}
