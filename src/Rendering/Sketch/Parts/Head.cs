using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>The silhouette of a head: turns, drops its jaw, puffs its cheeks.</summary>
internal sealed class Head : IOutline
{
    private readonly float[] _points;
    private readonly float _jawDrop;

    public Head(HeadStyle style)
    {
        _jawDrop = style.JawDrop;
        _points = Mirrored(style.Outline);
    }

    /// <summary>How far the chin stands below its rest: the jaw's swing, and a little for a jaw pushed towards the viewer.</summary>
    public float Drop(Pose pose)
    {
        var open = MathF.Sqrt(pose[ArkitShape.JawOpen]);
        return (_jawDrop * open * (0.35f + (0.65f * open))) + (3.5f * pose[ArkitShape.JawForward]);
    }

    /// <summary>The outline; the caller disposes it.</summary>
    public SKPath Path(Ink ink, float shiftX = 0f, float shiftY = 0f, float grow = 1f)
    {
        var pose = ink.Pose;
        var (drop, slide) = (Drop(pose), 8f * (pose[ArkitShape.JawLeft] - pose[ArkitShape.JawRight]));
        var forward = 10f * pose[ArkitShape.JawForward];
        var puff = 9f * pose[ArkitShape.CheekPuff];
        Span<SKPoint> pixels = stackalloc SKPoint[_points.Length / 5];
        for (var i = 0; i < pixels.Length; i++)
        {
            var point = _points.AsSpan(5 * i, 5);
            var smile = point[4] * 3.5f * pose.Sided(ArkitShape.MouthSmileLeft, ArkitShape.MouthSmileRight, point[0] > 0f ? 1 : -1);
            var bulge = (puff * point[4]) + smile;
            pixels[i] = ink.Map(
                (point[0] * grow) + (Math.Sign(point[0]) * bulge) + (slide * point[3]) + shiftX,
                (point[1] * grow) + (drop * point[3]) + shiftY,
                point[2] + (forward * point[3]));
        }

        return ink.Outline(pixels).Take();
    }

    private static float[] Mirrored(float[] half)
    {
        var points = new List<float>(half);
        for (var i = (half.Length / 5) - 1; i >= 0; i--)
        {
            if (half[5 * i] != 0f)
            {
                points.AddRange([-half[5 * i], half[(5 * i) + 1], half[(5 * i) + 2], half[(5 * i) + 3], half[(5 * i) + 4]]);
            }
        }

        return [.. points];
    }
}
