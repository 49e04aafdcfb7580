using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>An outline of path data that turns, drops its jaw and puffs its cheeks.</summary>
internal sealed class Silhouette : IOutline
{
    private readonly OutlineStyle _style;
    private readonly char[] _verbs;
    private readonly float[] _points;
    private readonly float[] _follow;
    private readonly float[] _cheek;

    public Silhouette(OutlineStyle style)
    {
        _style = style;
        var contour = Contour.Parse(style.Path);
        contour = style.Half ? contour.Mirrored() : contour;
        Bounds = contour.Bounds;
        _verbs = [.. contour.Verbs];
        _points = [.. contour.Points];
        _follow = [.. Enumerable.Range(0, _points.Length / 2).Select(i => Follow(_points[(2 * i) + 1]))];
        _cheek = [.. Enumerable.Range(0, _points.Length / 2).Select(i => Cheek(_points[2 * i], _points[(2 * i) + 1]))];
    }

    /// <summary>Box of the resting outline from the head's centre, design units.</summary>
    public SKRect Bounds { get; }

    /// <summary>How much of the jaw's drop is followed at a height, 0..1.</summary>
    public float Follow(float y)
    {
        var t = Math.Clamp((y - _style.JawTop) / (_style.JawBottom - _style.JawTop), 0f, 1f);
        return t * t * (3f - (2f * t));
    }

    /// <summary>Half width of the resting outline at a height, to the wider side; 0 where there is nothing.</summary>
    public float HalfWidth(float y)
    {
        var (widest, at, pen) = (0f, 0, default(SKPoint));
        foreach (var verb in _verbs)
        {
            var steps = verb switch { 'C' => 8, 'L' => 4, _ => 0 };
            for (var i = 0; i <= steps && steps > 0; i++)
            {
                var p = On(pen, verb, at, (float)i / steps);
                var next = On(pen, verb, at, Math.Min(1f, (i + 1f) / steps));
                if ((p.Y - y) * (next.Y - y) <= 0f)
                {
                    widest = Math.Max(widest, Math.Abs(p.X + ((next.X - p.X) * (next.Y == p.Y ? 1f : (y - p.Y) / (next.Y - p.Y)))));
                }
            }

            at += verb switch { 'C' => 3, 'Z' => 0, _ => 1 };
            pen = at == 0 || verb == 'Z' ? pen : new SKPoint(_points[(2 * at) - 2], _points[(2 * at) - 1]);
        }

        return widest;
    }

    public float Drop(Pose pose)
    {
        var open = MathF.Sqrt(pose[ArkitShape.JawOpen]);
        return (_style.JawDrop * open * (0.35f + (0.65f * open))) + (3.5f * pose[ArkitShape.JawForward] * Math.Min(1f, _style.JawDrop));
    }

    public SKPath Path(Ink ink, float shiftX = 0f, float shiftY = 0f, float grow = 1f)
    {
        var pose = ink.Pose;
        var motion = new Stir(
            Drop(pose),
            8f * (pose[ArkitShape.JawLeft] - pose[ArkitShape.JawRight]),
            10f * pose[ArkitShape.JawForward],
            (9f * pose[ArkitShape.CheekPuff]) + (3.5f * pose[ArkitShape.MouthSmileRight]),
            (9f * pose[ArkitShape.CheekPuff]) + (3.5f * pose[ArkitShape.MouthSmileLeft]));
        var at = 0;
        foreach (var verb in _verbs)
        {
            switch (verb)
            {
                case 'M':
                    ink.MoveTo(Point(ink, at, motion, shiftX, shiftY, grow));
                    break;
                case 'L':
                    ink.LineTo(Point(ink, at, motion, shiftX, shiftY, grow));
                    break;
                case 'C':
                    ink.CurveTo(Point(ink, at, motion, shiftX, shiftY, grow), Point(ink, at + 1, motion, shiftX, shiftY, grow), Point(ink, at + 2, motion, shiftX, shiftY, grow));
                    break;
                default:
                    ink.Close();
                    break;
            }

            at += verb switch { 'C' => 3, 'Z' => 0, _ => 1 };
        }

        return ink.Take();
    }

    private SKPoint On(SKPoint pen, char verb, int at, float t)
    {
        SKPoint P(int i) => new(_points[2 * (at + i)], _points[(2 * (at + i)) + 1]);
        var u = 1f - t;
        if (verb == 'L')
        {
            return new SKPoint((u * pen.X) + (t * P(0).X), (u * pen.Y) + (t * P(0).Y));
        }

        var (a, b, c, d) = (u * u * u, 3f * u * u * t, 3f * u * t * t, t * t * t);
        return new SKPoint((a * pen.X) + (b * P(0).X) + (c * P(1).X) + (d * P(2).X), (a * pen.Y) + (b * P(0).Y) + (c * P(1).Y) + (d * P(2).Y));
    }

    private float Cheek(float x, float y)
    {
        var away = (y - _style.CheekY) / 46f;
        var side = Math.Clamp((Math.Abs(x) / Math.Max(1f, Bounds.Width * 0.5f) * 1.6f) - 0.5f, 0f, 1f);
        return _style.Cheek * side * MathF.Exp(-away * away);
    }

    private SKPoint Point(Ink ink, int i, in Stir motion, float shiftX, float shiftY, float grow)
    {
        var (x, y, follow) = (_points[2 * i], _points[(2 * i) + 1], _follow[i]);
        var bulge = _cheek[i] * (x > 0f ? motion.Left : motion.Right);
        return ink.Map(
            (x * grow) + (Math.Sign(x) * bulge) + (motion.Slide * follow) + shiftX,
            (y * grow) + (motion.Drop * follow) + shiftY,
            (follow * _style.ChinDepth) + (motion.Forward * follow));
    }

    private readonly record struct Stir(float Drop, float Slide, float Forward, float Right, float Left);
}
