using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// Makes the depth of a picture one that can be turned: a cheek that falls away too steeply would fold over itself on the side
/// that turns away, for what lies behind it was never seen.
/// </summary>
internal static class Relief
{
    /// <summary>
    /// How much deeper than a head a picture is made. It turns without perspective and without anything coming into sight, from which
    /// a turn is read as well: measured, a head of this depth is seen to turn as far as it is told.
    /// </summary>
    private const float Exaggeration = 1.3f;

    /// <summary>What is left of a width where it is squeezed most, at the farthest turn.</summary>
    private const float LeastWidth = 0.22f;

    /// <summary>Steepest depth, pixels of depth a pixel of the picture: at the farthest turn it keeps <see cref="LeastWidth"/>.</summary>
    private static readonly float Steepest = (MathF.Cos(HeadTurn.Most * MathF.PI / 180f) - LeastWidth) / MathF.Sin(HeadTurn.Most * MathF.PI / 180f);

    /// <summary>By how much the depth of landmarks is to be raised: trackers differ in how flat they see a head.</summary>
    /// <param name="rest">478 template points, x y z.</param>
    /// <param name="landmarks">478 points of the picture, x y z.</param>
    /// <param name="fit">Where the head stands.</param>
    public static float Missing(float[] rest, float[] landmarks, in HeadFit fit)
    {
        // Least squares of the seen depth, along the head's own axis, on the template's.
        double own = 0, seen = 0, both = 0, square = 0;
        for (var i = 0; i < RigData.Skin; i++)
        {
            var point = new Vector3(landmarks[3 * i], landmarks[(3 * i) + 1], landmarks[(3 * i) + 2]) - fit.Origin;
            double z = rest[(3 * i) + 2], depth = Vector3.Dot(point, fit.Back) / fit.Scale;
            (own, seen, both, square) = (own + z, seen + depth, both + (z * depth), square + (z * z));
        }

        const int Count = RigData.Skin;
        var flatness = (both - (own * seen / Count)) / (square - (own * own / Count));
        return Exaggeration / (float)Math.Clamp(flatness, 0.7, 1.3);
    }

    /// <summary>Stretches depths about a plane.</summary>
    public static void Raise(Span<float> z, float plane, float by)
    {
        for (var i = 0; i < z.Length; i++)
        {
            z[i] = plane + (by * (z[i] - plane));
        }
    }

    /// <summary>
    /// Raises what lies too deep for how near its neighbours are: afterwards the depth is the deepest one, nowhere behind the given
    /// one, that falls no more steeply than allowed (its lower Lipschitz envelope).
    /// </summary>
    /// <param name="x">Places, pixels.</param>
    /// <param name="y">Places, pixels.</param>
    /// <param name="z">Their depth, pixels, smaller is nearer; changed.</param>
    /// <param name="farthest">What lies behind this depth, the pivot's, would go against the head: it is brought there.</param>
    public static void Limit(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> z, float farthest)
    {
        var given = z.ToArray();
        for (var i = 0; i < z.Length; i++)
        {
            z[i] = Envelope(x, y, given, x[i], y[i], Math.Min(given[i], farthest));
        }
    }

    private static float Envelope(ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> z, float atX, float atY, float depth)
    {
        var least = new Vector<float>(depth);
        var (hereX, hereY, steep) = (new Vector<float>(atX), new Vector<float>(atY), new Vector<float>(Steepest));
        var whole = z.Length - (z.Length % Vector<float>.Count);
        for (var k = 0; k < whole; k += Vector<float>.Count)
        {
            var dx = new Vector<float>(x[k..]) - hereX;
            var dy = new Vector<float>(y[k..]) - hereY;
            least = Vector.Min(least, new Vector<float>(z[k..]) + (steep * Vector.SquareRoot((dx * dx) + (dy * dy))));
        }

        for (var lane = 0; lane < Vector<float>.Count; lane++)
        {
            depth = Math.Min(depth, least[lane]);
        }

        for (var k = whole; k < z.Length; k++)
        {
            depth = Math.Min(depth, z[k] + (Steepest * Vector2.Distance(new Vector2(x[k], y[k]), new Vector2(atX, atY))));
        }

        return depth;
    }
}
