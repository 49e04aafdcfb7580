using System.Numerics;
using PersonaAvatar.Rendering.Faces;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>Bends the template's 478 points through a few given ones.</summary>
internal static class PointFit
{
    private const int LipUpper = 13;
    private const int LipLower = 14;
    private static readonly int[] UpperInner = [191, 80, 81, 82, 13, 312, 311, 310, 415];
    private static readonly int[] LowerInner = [95, 88, 178, 87, 14, 317, 402, 318, 324];

    /// <summary>478 points in pixels.</summary>
    /// <param name="given">Pixels by index.</param>
    /// <exception cref="FaceException">The points are no face.</exception>
    public static IReadOnlyList<Vector3> Of(Dictionary<int, Vector2> given)
    {
        var rest = RigData.Instance.Rest;
        // Inner lips that touch are one place of the template: how far they stand apart is set afterwards.
        Vector2? upper = given.TryGetValue(LipUpper, out var u) ? u : null, lower = given.TryGetValue(LipLower, out var l) ? l : null;
        var seam = (upper ?? lower) is { } first ? (first + (lower ?? first)) / 2f : (Vector2?)null;
        var fitted = new Dictionary<int, Vector2>(given.Where(pair => pair.Key is not LipUpper and not LipLower and < RigData.Skin));
        if (seam is { } middle)
        {
            fitted[LipUpper] = middle;
        }

        var (scale, turn, origin) = Similarity(rest, fitted);
        Complete(rest, fitted, turn, origin);
        var warp = new ThinPlate([.. fitted.Keys.SelectMany(i => new[] { rest[3 * i], rest[(3 * i) + 1] })]);
        float[] places = [.. Enumerable.Range(0, 478).SelectMany(i => new[] { rest[3 * i], rest[(3 * i) + 1] })];
        var x = warp.Carry([.. fitted.Values.Select(v => v.X)], places);
        var y = warp.Carry([.. fitted.Values.Select(v => v.Y)], places);
        var points = new Vector3[478];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = new Vector3(x[i], y[i], rest[(3 * i) + 2] * scale);
        }

        PlaceIris(points, given, 468, 33, 133);
        PlaceIris(points, given, 473, 263, 362);
        if (upper is { } top && lower is { } bottom)
        {
            Part(points, (bottom - top) / 2f);
        }

        return points;
    }

    /// <summary>All points moved as the given ones are: exactly there, smoothly between.</summary>
    /// <param name="points">478 points, pixels.</param>
    /// <param name="given">Where some of them are to be, by index.</param>
    public static IReadOnlyList<Vector3> Bend(IReadOnlyList<Vector3> points, Dictionary<int, Vector2> given)
    {
        // Lips that touch are one place twice, which no thin plate bears: the lower one is left to the upper.
        int[] centres = [.. given.Keys.Where(i => i != LipLower)];
        float[] Of(Func<int, float> value) => [.. centres.Select(value)];
        var warp = new ThinPlate([.. centres.SelectMany(i => new[] { points[i].X, points[i].Y })]);
        float[] places = [.. points.SelectMany(point => new[] { point.X, point.Y })];
        var x = warp.Carry(Of(i => given[i].X - points[i].X), places);
        var y = warp.Carry(Of(i => given[i].Y - points[i].Y), places);
        return [.. points.Select((point, i) => point + new Vector3(x[i], y[i], 0f))];
    }

    /// <summary>The similarity nearest to the given points: scale and turn as one complex number.</summary>
    private static (float Scale, Complex Turn, Vector2 Origin) Similarity(float[] rest, Dictionary<int, Vector2> given)
    {
        Vector2 from = default, to = default;
        foreach (var (i, place) in given)
        {
            from += new Vector2(rest[3 * i], rest[(3 * i) + 1]) / given.Count;
            to += place / given.Count;
        }

        Complex cross = default;
        var spread = 0d;
        foreach (var (i, place) in given)
        {
            var p = new Complex(rest[3 * i] - from.X, rest[(3 * i) + 1] - from.Y);
            var q = new Complex(place.X - to.X, place.Y - to.Y);
            cross += q * Complex.Conjugate(p);
            spread += p.Magnitude * p.Magnitude;
        }

        var turn = cross / spread;
        if (turn.Magnitude < 1e-3)
        {
            throw new FaceException("The points lie in one place; set the eyes and the mouth where they are.");
        }

        var moved = turn * new Complex(from.X, from.Y);
        return ((float)turn.Magnitude, turn, new Vector2(to.X - (float)moved.Real, to.Y - (float)moved.Imaginary));
    }

    /// <summary>Outline and chin where nobody set them: the template's own, so that the far parts of the face do not run away.</summary>
    private static void Complete(float[] rest, Dictionary<int, Vector2> given, Complex turn, Vector2 origin)
    {
        foreach (var i in (int[])[10, 152, 234, 454, 1, 172, 397, 54, 284])
        {
            // Points near given ones of the outline are left to them.
            var isFree = i is 10 or 152 or 234 or 454 or 1 || !(given.ContainsKey(234) || given.ContainsKey(454) || given.ContainsKey(152));
            if (!given.ContainsKey(i) && isFree)
            {
                var place = turn * new Complex(rest[3 * i], rest[(3 * i) + 1]);
                given[i] = origin + new Vector2((float)place.Real, (float)place.Imaginary);
            }
        }
    }

    private static void PlaceIris(Vector3[] points, Dictionary<int, Vector2> given, int centre, int outer, int inner)
    {
        var middle = (points[outer] + points[inner]) / 2f;
        var at = given.TryGetValue(centre, out var set) ? new Vector3(set, middle.Z) : middle;
        var width = Vector2.Distance(new Vector2(points[outer].X, points[outer].Y), new Vector2(points[inner].X, points[inner].Y));
        // 11.7 mm of iris in 30 mm of eye.
        var radius = 0.195f * width;
        points[centre] = at;
        points[centre + 1] = at + new Vector3(radius, 0, 0);
        points[centre + 2] = at - new Vector3(0, radius, 0);
        points[centre + 3] = at - new Vector3(radius, 0, 0);
        points[centre + 4] = at + new Vector3(0, radius, 0);
    }

    /// <summary>Opens the inner lips by half a gap each way, less towards the corners.</summary>
    private static void Part(Vector3[] points, Vector2 half)
    {
        for (var k = 0; k < UpperInner.Length; k++)
        {
            var side = Math.Abs(k - 4) / 5f;
            var share = 1f - (side * side);
            var middle = (points[UpperInner[k]] + points[LowerInner[k]]) / 2f;
            points[UpperInner[k]] = middle - new Vector3(share * half, 0);
            points[LowerInner[k]] = middle + new Vector3(share * half, 0);
        }
    }
}
