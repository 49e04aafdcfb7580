using System.Numerics;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Painting;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>
/// A face set by hand with a few named points, for pictures in which no tracker finds one: animals, things, bold drawings. Right
/// and left are the face's own: right is left in the picture.
/// </summary>
public static class FacePoints
{
    private static readonly Dictionary<string, int> Indices = new(StringComparer.Ordinal)
    {
        ["right_eye_outer"] = 33, ["right_eye_inner"] = 133, ["right_eye_center"] = 468, ["right_eye_top"] = 159, ["right_eye_bottom"] = 145,
        ["left_eye_outer"] = 263, ["left_eye_inner"] = 362, ["left_eye_center"] = 473, ["left_eye_top"] = 386, ["left_eye_bottom"] = 374,
        ["right_brow_outer"] = 70, ["right_brow_mid"] = 105, ["right_brow_inner"] = 107,
        ["left_brow_inner"] = 336, ["left_brow_mid"] = 334, ["left_brow_outer"] = 300,
        ["nose_tip"] = 1, ["right_nostril"] = 98, ["left_nostril"] = 327,
        ["mouth_right"] = 61, ["mouth_left"] = 291, ["upper_lip_outer"] = 0, ["upper_lip_inner"] = 13, ["lower_lip_inner"] = 14, ["lower_lip_outer"] = 17,
        ["chin"] = 152, ["jaw_right"] = 234, ["jaw_left"] = 454, ["forehead_top"] = 10,
    };

    /// <summary>Nearer than this, pixels, a point is where it was.</summary>
    private const float Same = 0.75f;

    private static readonly string[] Needed =
        ["right_eye_outer", "right_eye_inner", "left_eye_inner", "left_eye_outer", "mouth_right", "mouth_left"];

    /// <summary>The names of the points and their indices in the face mesh.</summary>
    public static IReadOnlyDictionary<string, int> Names => Indices;

    /// <summary>The points without which there is no face; every other one makes it fit better.</summary>
    public static IReadOnlyList<string> Required => Needed;

    /// <summary>The 478 points of a face that has the given ones: the template, bent through them as smoothly as can be.</summary>
    /// <param name="points">Pixels of the picture by name.</param>
    /// <exception cref="FaceException">A point is missing or unknown, or the points are no face.</exception>
    public static IReadOnlyList<Vector3> Fit(IReadOnlyDictionary<string, Vector2> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var missing = Needed.Where(name => !points.ContainsKey(name)).ToList();
        if (missing.Count > 0)
        {
            throw new FaceException($"These points are missing: {string.Join(", ", missing)}.");
        }

        CheckNames(points);
        return PointFit.Of(points.ToDictionary(pair => Indices[pair.Key], pair => pair.Value));
    }

    /// <summary>Landmarks of a tracker with closed lips laid onto the line where those of the picture meet, where it shows one clearly.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="landmarks">478 points, pixels.</param>
    public static IReadOnlyList<Vector3> Settle(Picture picture, IReadOnlyList<Vector3> landmarks)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(landmarks);
        return LipSeam.Snap(picture, landmarks);
    }

    /// <summary>Which share of named points lies where landmarks have them, 0..1.</summary>
    /// <param name="landmarks">478 points, pixels.</param>
    /// <param name="points">Pixels by name; unknown names count as elsewhere.</param>
    public static float Share(IReadOnlyList<Vector3> landmarks, IReadOnlyDictionary<string, Vector2> points)
    {
        ArgumentNullException.ThrowIfNull(landmarks);
        ArgumentNullException.ThrowIfNull(points);
        return points.Count(point => Indices.TryGetValue(point.Key, out var i) && Vector2.Distance(point.Value, Flat(landmarks[i])) < Same) / Math.Max(1f, points.Count);
    }

    /// <summary>Landmarks of a tracker, bent through points of which some were moved by hand: what was not moved stays, what lies between follows.</summary>
    /// <param name="landmarks">478 points, pixels.</param>
    /// <param name="points">Pixels by name.</param>
    /// <exception cref="FaceException">A point is unknown.</exception>
    public static IReadOnlyList<Vector3> Bend(IReadOnlyList<Vector3> landmarks, IReadOnlyDictionary<string, Vector2> points)
    {
        ArgumentNullException.ThrowIfNull(landmarks);
        ArgumentNullException.ThrowIfNull(points);
        CheckNames(points);
        return PointFit.Bend(landmarks, points.ToDictionary(point => Indices[point.Key], point => point.Value));
    }

    private static Vector2 Flat(Vector3 point) => new(point.X, point.Y);

    private static void CheckNames(IReadOnlyDictionary<string, Vector2> points)
    {
        if (points.Keys.FirstOrDefault(name => !Indices.ContainsKey(name)) is { } unknown)
        {
            throw new FaceException($"There is no point '{unknown}'; the names are {string.Join(", ", Indices.Keys)}.");
        }
    }
}
