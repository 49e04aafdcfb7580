using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// How every place of a picture goes with the head: fully inside the face and hair, less and less through neck and shoulders,
/// not at all at the picture's edges. Depth behind the face's outline falls back to the pivot, so that what surrounds the head
/// hardly moves when it turns. Immutable.
/// </summary>
internal sealed class HeadField
{
    private const int Angles = 256;

    /// <summary>Template point the head turns about: between the ears, at the top of the neck.</summary>
    private static readonly Vector3 PivotInTemplate = new(0f, 1.15f, 0.95f);

    private readonly float[] _radius = new float[Angles];
    private readonly float[] _depth = new float[Angles];
    private readonly HeadFit _fit;
    private readonly float _width;
    private readonly float _height;
    private readonly float _margin;
    private readonly Vector2 _centre;

    /// <param name="fit">Where the head stands.</param>
    /// <param name="ring">The points around the face in the picture, x y z.</param>
    /// <param name="width">Of the picture.</param>
    /// <param name="height">Of the picture.</param>
    public HeadField(in HeadFit fit, float[] ring, int width, int height)
    {
        (_fit, _width, _height) = (fit, width, height);
        _margin = Math.Max(6f, fit.Scale);
        Pivot = fit.Place(PivotInTemplate);
        for (var i = 0; i < ring.Length; i += 3)
        {
            _centre += new Vector2(ring[i], ring[i + 1]) / (ring.Length / 3f);
        }

        for (var i = 0; i < Angles; i++)
        {
            (_radius[i], _depth[i]) = Cut(ring, i * MathF.Tau / Angles);
        }
    }

    /// <summary>What the head turns about, in pixels.</summary>
    public Vector3 Pivot { get; }

    /// <summary>How free a place is to follow an expression: 0 at the picture's edges .. 1 a little inside.</summary>
    public float Inside(float x, float y) => Smooth((EdgeDistance(x, y) - 1f) / (0.35f * _margin));

    /// <summary>How much a place goes with the head, 0..1.</summary>
    public float Weight(float x, float y)
    {
        var (ratio, _, down) = Polar(x, y);
        // Hair goes on above and beside the face; below it the neck bends.
        var start = 1.1f - (0.28f * down);
        var end = 2.3f - (0.7f * down);
        return (1f - Smooth((ratio - start) / (end - start))) * Still(x, y);
    }

    /// <summary>How much a place rises with a breath, 0..1: shoulders and chest.</summary>
    public float Chest(float x, float y)
    {
        var below = ((y - _centre.Y) / _fit.Scale) - 1.2f;
        return Smooth(below / 1.6f) * Still(x, y);
    }

    /// <summary>The depth of a place outside the face, pixels.</summary>
    public float Depth(float x, float y)
    {
        var (ratio, depth, _) = Polar(x, y);
        return float.Lerp(depth, Pivot.Z, Smooth((ratio - 1f) / 0.8f));
    }

    /// <summary>Whether a place lies well inside the face, where the face mesh covers everything.</summary>
    public bool IsCovered(float x, float y) => Polar(x, y).Ratio < 0.93f;

    private float EdgeDistance(float x, float y) => Math.Min(Math.Min(x, _width - x), Math.Min(y, _height - y));

    /// <summary>0 at the picture's edges .. 1 well inside: hair that the edge cuts bends over a long way, not at once.</summary>
    private float Still(float x, float y) => Smooth((EdgeDistance(x, y) - 1f) / _margin);

    private static float Smooth(float t)
    {
        t = Math.Clamp(t, 0f, 1f);
        return t * t * (3f - (2f * t));
    }

    /// <summary>Distance from the face's middle over the ring's, the ring's depth there, and how far down it points, 0..1.</summary>
    private (float Ratio, float Depth, float Down) Polar(float x, float y)
    {
        float dx = x - _centre.X, dy = y - _centre.Y;
        var distance = MathF.Sqrt((dx * dx) + (dy * dy));
        if (distance < 1e-3f)
        {
            return (0f, _depth[0], 0f);
        }

        var at = MathF.Atan2(dy, dx) / MathF.Tau * Angles;
        at = at < 0 ? at + Angles : at;
        var k = (int)at;
        var share = at - k;
        k %= Angles;
        var next = (k + 1) % Angles;
        var down = ((dx * _fit.Down.X) + (dy * _fit.Down.Y)) / distance;
        return (
            distance / float.Lerp(_radius[k], _radius[next], share),
            float.Lerp(_depth[k], _depth[next], share),
            Smooth((down - 0.2f) / 0.7f));
    }

    /// <summary>Where a ray from the middle leaves the ring: the farthest crossing.</summary>
    private (float Radius, float Depth) Cut(float[] ring, float angle)
    {
        var (sin, cos) = MathF.SinCos(angle);
        var (radius, depth) = (1f, Pivot.Z);
        var points = ring.Length / 3;
        for (var i = 0; i < points; i++)
        {
            var j = (i + 1) % points;
            float ax = ring[3 * i] - _centre.X, ay = ring[(3 * i) + 1] - _centre.Y;
            float bx = ring[3 * j] - _centre.X, by = ring[(3 * j) + 1] - _centre.Y;
            // Across the ray, then along it.
            float acrossA = (ay * cos) - (ax * sin), acrossB = (by * cos) - (bx * sin);
            if ((acrossA < 0) == (acrossB < 0))
            {
                continue;
            }

            var share = acrossA / (acrossA - acrossB);
            var along = float.Lerp((ax * cos) + (ay * sin), (bx * cos) + (by * sin), share);
            if (along > radius)
            {
                (radius, depth) = (along, float.Lerp(ring[(3 * i) + 2], ring[(3 * j) + 2], share));
            }
        }

        return (radius, depth);
    }
}
