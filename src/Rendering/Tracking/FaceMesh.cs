using System.Numerics;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>Names for points of the MediaPipe face mesh. Right and left are the person's own: right is left in the picture.</summary>
public static class FaceMesh
{
    /// <summary>Points of a face: 468 of the skin, then five of each iris.</summary>
    public const int Count = 478;

    /// <summary>Points of the skin; the irises follow.</summary>
    public const int Skin = 468;

#pragma warning disable CS1591 // The names are their own documentation.
    public const int RightEyeOuter = 33, RightEyeInner = 133, LeftEyeInner = 362, LeftEyeOuter = 263;
    public const int RightIris = 468, LeftIris = 473;
    public const int InnerLipTop = 13, InnerLipBottom = 14, OuterLipTop = 0, OuterLipBottom = 17, MouthRight = 61, MouthLeft = 291;
    public const int NoseTip = 1, Chin = 152, Forehead = 10;
#pragma warning restore CS1591

    /// <summary>The outline of the face, clockwise in the picture from the forehead.</summary>
    public static ReadOnlySpan<int> Outline =>
    [
        10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136, 172, 58, 132, 93,
        234, 127, 162, 21, 54, 103, 67, 109,
    ];

    /// <summary>The outer edge of the upper lip, from the corner at the picture's left to the one at its right; the other edges have as many points.</summary>
    public static ReadOnlySpan<int> OuterUpperLip => [61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291];

    /// <summary>The outer edge of the lower lip, between the same corners.</summary>
    public static ReadOnlySpan<int> OuterLowerLip => [61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291];

    /// <summary>The inner edge of the upper lip, between the inner corners.</summary>
    public static ReadOnlySpan<int> InnerUpperLip => [78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308];

    /// <summary>The inner edge of the lower lip, between the same corners.</summary>
    public static ReadOnlySpan<int> InnerLowerLip => [78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308];

    /// <summary>A point without its depth.</summary>
    internal static Vector2 Flat(Vector3 point) => new(point.X, point.Y);

    /// <summary>The middle of two points in the picture.</summary>
    internal static Vector2 Middle(ReadOnlySpan<Vector3> points, int first, int second) => (Flat(points[first]) + Flat(points[second])) / 2;
}
