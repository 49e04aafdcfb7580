using System.Numerics;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>A square of a picture, turned so that a face in it is level.</summary>
/// <param name="Centre">Its middle, in pixels of the picture.</param>
/// <param name="Side">Its side in pixels.</param>
/// <param name="Tilt">How far it is turned, in radians, positive clockwise in the picture.</param>
public readonly record struct FaceCrop(Vector2 Centre, float Side, float Tilt)
{
    /// <summary>Whether it is seen as in a mirror: its left edge is the right one. Default: false.</summary>
    public bool Mirrored { get; init; }

    /// <summary>The square around what a detector found.</summary>
    /// <param name="face">The detection.</param>
    /// <param name="scale">Side over the longer side of the box.</param>
    public static FaceCrop Around(in FaceDetection face, float scale) => new(
        new((face.Box.Left + face.Box.Right) / 2, (face.Box.Top + face.Box.Bottom) / 2), scale * Math.Max(face.Box.Width, face.Box.Height), face.Tilt);

    /// <summary>The square around known points: level with the outer eye corners, centred on the extent of the skin points.</summary>
    /// <param name="points">478 points.</param>
    /// <param name="scale">Side over the longer side of their extent.</param>
    public static FaceCrop Around(ReadOnlySpan<Vector3> points, float scale)
    {
        Vector3 eyes = points[FaceMesh.LeftEyeOuter] - points[FaceMesh.RightEyeOuter];
        float tilt = MathF.Atan2(eyes.Y, eyes.X);
        (float sin, float cos) = MathF.SinCos(tilt);
        (Vector2 least, Vector2 most) = (new Vector2(float.MaxValue), new Vector2(float.MinValue));
        foreach (Vector3 point in points[..FaceMesh.Skin])
        {
            var level = new Vector2((cos * point.X) + (sin * point.Y), (cos * point.Y) - (sin * point.X));
            least = Vector2.Min(least, level);
            most = Vector2.Max(most, level);
        }

        Vector2 middle = (least + most) / 2;
        Vector2 extent = most - least;
        return new(new((cos * middle.X) - (sin * middle.Y), (sin * middle.X) + (cos * middle.Y)), scale * Math.Max(extent.X, extent.Y), tilt);
    }

    /// <summary>Where a point of the square (0..1 each way, depth on the same scale) lies in the picture.</summary>
    public Vector3 ToPicture(Vector3 inside)
    {
        (float sin, float cos) = MathF.SinCos(Tilt);
        float x = (Mirrored ? 0.5f - inside.X : inside.X - 0.5f) * Side, y = (inside.Y - 0.5f) * Side;
        return new(Centre.X + (cos * x) - (sin * y), Centre.Y + (sin * x) + (cos * y), inside.Z * Side);
    }

    /// <summary>Whether two squares show nearly the same: a further look would change little.</summary>
    public bool IsNear(in FaceCrop other) =>
        Vector2.Distance(Centre, other.Centre) < 0.01f * Side && Math.Abs(Side - other.Side) < 0.02f * Side && Math.Abs(Tilt - other.Tilt) < 0.02f;

    /// <summary>Whether its numbers can be used and it touches the picture.</summary>
    public bool IsUsable(int width, int height) =>
        float.IsFinite(Side + Tilt + Centre.X + Centre.Y) && Side >= 4 && Side < 8 * (width + height)
        && Centre.X > -width && Centre.X < 2 * width && Centre.Y > -height && Centre.Y < 2 * height;
}
