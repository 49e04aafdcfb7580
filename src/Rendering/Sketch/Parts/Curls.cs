using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>Curly hair as one cloud of round locks, with short arcs on some of them; all in one depth.</summary>
/// <param name="locks">Centre and radius of every lock: x, y, r.</param>
internal sealed class Curls(float[] locks)
{
    /// <summary>Locks along an arc round a centre; angles in degrees, 0 to the right, clockwise, sizes varied by a fixed rhythm.</summary>
    public static float[] Arc(float x, float y, float rx, float ry, float from, float to, int count, float size)
    {
        var locks = new float[3 * count];
        for (var i = 0; i < count; i++)
        {
            var (sin, cos) = MathF.SinCos((from + ((to - from) * i / Math.Max(1, count - 1))) * MathF.PI / 180f);
            var vary = 1f + (0.16f * MathF.Sin(i * 2.4f));
            locks[3 * i] = x + (rx * cos * (0.97f + (0.03f * vary)));
            locks[(3 * i) + 1] = y + (ry * sin * (0.97f + (0.03f * vary)));
            locks[(3 * i) + 2] = size * vary;
        }

        return locks;
    }

    /// <summary>Adds the locks to the built path; fill it with one colour or texture.</summary>
    public Ink Build(Ink ink, float grow = 0f, float dx = 0f, float dy = 0f)
    {
        for (var i = 0; i < locks.Length; i += 3)
        {
            var r = locks[i + 2] + grow;
            ink.Oval(locks[i] + dx, locks[i + 1] + dy, r, r);
        }

        return ink;
    }

    /// <summary>Adds an arc inside every n-th lock to the built path; stroke it.</summary>
    public Ink BuildArcs(Ink ink, int every, int offset, float size = 0.6f)
    {
        for (var i = 3 * offset; i < locks.Length; i += 3 * every)
        {
            var (x, y, r) = (locks[i], locks[i + 1], locks[i + 2] * size);
            ink.Move(x - r, y + (0.2f * r)).Curve(x - r, y - (0.9f * r), x + (0.7f * r), y - (1.1f * r), x + (0.9f * r), y);
        }

        return ink;
    }
}
