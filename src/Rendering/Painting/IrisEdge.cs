using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// Finds the rim of an iris in the picture: the strongest step from dark to light to its left and to its right. Trackers know
/// human proportions; the irises of drawn faces are larger.
/// </summary>
internal static class IrisEdge
{
    private const int Steps = 40;

    /// <summary>A circle that fits better than the one that was found, or that one where nothing is clearer.</summary>
    /// <param name="plate">The picture.</param>
    /// <param name="centre">As found, pixels.</param>
    /// <param name="radius">As found, pixels.</param>
    /// <param name="across">Along the eye, unit length.</param>
    /// <param name="eyeWidth">Between the corners, pixels.</param>
    public static (Vector2 Centre, float Radius) Refine(Plate plate, Vector2 centre, float radius, Vector2 across, float eyeWidth)
    {
        var most = Math.Min(2f * radius, 0.42f * eyeWidth);
        var least = 0.75f * radius;
        if (most <= least || radius < 2.5f)
        {
            return (centre, radius);
        }

        var right = Rim(plate, centre, across, least, most, radius);
        var left = Rim(plate, centre, -across, least, most, radius);
        // A rim on one side only is a shadow or a highlight.
        if (right is not { } r || left is not { } l || Math.Abs(r - l) > 0.7f * radius)
        {
            return (centre, radius);
        }

        return (centre + (0.5f * (r - l) * across), 0.5f * (r + l));
    }

    private static float? Rim(Plate plate, Vector2 centre, Vector2 way, float least, float most, float expected)
    {
        var down = new Vector2(-way.Y, way.X);
        var (best, bestStep) = (0f, 0f);
        var reach = Math.Max(1f, 0.12f * expected);
        for (var i = 0; i <= Steps; i++)
        {
            var at = float.Lerp(least, most, i / (float)Steps);
            var step = 0f;
            for (var angle = -0.45f; angle <= 0.46f; angle += 0.15f)
            {
                var direction = (MathF.Cos(angle) * way) + (MathF.Sin(angle) * down);
                step += Luma(plate, centre + ((at + reach) * direction)) - Luma(plate, centre + ((at - reach) * direction));
            }

            // Nearer to what the tracker found counts a little more.
            step *= 1f - (0.2f * Math.Abs(at - expected) / expected);
            (best, bestStep) = step > bestStep ? (at, step) : (best, bestStep);
        }

        // Seven rays: an average step of ten levels is a rim.
        return bestStep > 70f ? best : null;
    }

    private static float Luma(Plate plate, Vector2 at)
    {
        var c = plate.ColourAt(at);
        return (0.11f * c.X) + (0.59f * c.Y) + (0.3f * c.Z);
    }
}
