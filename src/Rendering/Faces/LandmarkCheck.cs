using System.Numerics;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>Whether 478 points can be a face of a picture.</summary>
internal static class LandmarkCheck
{
    /// <summary>Least distance of the eyes in pixels that can be animated.</summary>
    public const float LeastEyes = 12f;

    /// <summary>Throws where they cannot.</summary>
    /// <exception cref="FaceException">What is wrong with them.</exception>
    public static void Check(IReadOnlyList<Vector3> points, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count != FaceCardCheck.Landmarks || !points.All(p => float.IsFinite(p.X) && float.IsFinite(p.Y) && float.IsFinite(p.Z)))
        {
            throw new FaceException($"A face has {FaceCardCheck.Landmarks} points, each three numbers.");
        }

        var right = (points[33] + points[133]) / 2f;
        var left = (points[263] + points[362]) / 2f;
        var eyes = Vector2.Distance(new Vector2(right.X, right.Y), new Vector2(left.X, left.Y));
        if (eyes < LeastEyes)
        {
            throw new FaceException($"The eyes are {eyes:F0} pixels apart; a face needs {LeastEyes:F0} at least, so use a larger picture or crop it to the face.");
        }

        if (right.X >= left.X)
        {
            throw new FaceException("The eyes are the wrong way around: the person's right eye is on the left of the picture; mirror or turn the picture.");
        }

        // Half a face at the rim cannot be moved: what is missing would have to appear.
        int[] needed = [33, 263, 61, 291, 13, 14, 1];
        if (needed.Any(i => points[i].X < 0 || points[i].Y < 0 || points[i].X >= width || points[i].Y >= height))
        {
            throw new FaceException("Part of the face lies outside the picture: eyes, nose and mouth must all be inside.");
        }
    }
}
