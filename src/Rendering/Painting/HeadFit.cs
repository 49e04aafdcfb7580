using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>Where the head stands in a picture: template point p lies at Origin + Scale · (Right p.x + Down p.y + Back p.z), in pixels.</summary>
/// <param name="Origin">Between the eyes.</param>
/// <param name="Scale">Pixels a unit, the distance of the eye centres seen from the front.</param>
/// <param name="Right">The template's x axis, unit length.</param>
/// <param name="Down">The template's y axis.</param>
/// <param name="Back">The template's z axis.</param>
internal readonly record struct HeadFit(Vector3 Origin, float Scale, Vector3 Right, Vector3 Down, Vector3 Back)
{
    /// <summary>Template landmarks above the mouth: what expressions move least.</summary>
    private const float RigidBelow = 0.75f;

    /// <summary>Degrees the face is turned, positive towards the person's left.</summary>
    public float Yaw => MathF.Atan2(-Back.X, Back.Z) * 180f / MathF.PI;

    /// <summary>Degrees the face is tilted, positive clockwise in the picture.</summary>
    public float Roll => MathF.Atan2(Right.Y, Right.X) * 180f / MathF.PI;

    /// <summary>The similarity that brings the template nearest to landmarks (Arun, Huang, Blostein 1987, by polar iteration).</summary>
    /// <param name="rest">478 template points, x y z.</param>
    /// <param name="landmarks">478 points of the picture, x y z.</param>
    public static HeadFit Of(float[] rest, float[] landmarks)
    {
        Vector3 from = default, to = default;
        var count = 0;
        foreach (var i in Rigid(rest))
        {
            from += At(rest, i);
            to += At(landmarks, i);
            count++;
        }

        from /= count;
        to /= count;
        Vector3 x = default, y = default, z = default;
        var spread = 0f;
        foreach (var i in Rigid(rest))
        {
            var p = At(rest, i) - from;
            var q = At(landmarks, i) - to;
            x += q * p.X;
            y += q * p.Y;
            z += q * p.Z;
            spread += p.LengthSquared();
        }

        var (right, down, back) = Polar(x, y, z);
        var scale = (Vector3.Dot(right, x) + Vector3.Dot(down, y) + Vector3.Dot(back, z)) / spread;
        var origin = to - (scale * ((right * from.X) + (down * from.Y) + (back * from.Z)));
        return new HeadFit(origin, scale, right, down, back);
    }

    /// <summary>A template point in the picture.</summary>
    public Vector3 Place(Vector3 point) => Origin + Turn(point);

    /// <summary>A template displacement in the picture.</summary>
    public Vector3 Turn(Vector3 move) => Scale * ((Right * move.X) + (Down * move.Y) + (Back * move.Z));

    private static Vector3 At(float[] points, int i) => new(points[3 * i], points[(3 * i) + 1], points[(3 * i) + 2]);

    private static IEnumerable<int> Rigid(float[] rest) => Enumerable.Range(0, RigData.Skin).Where(i => rest[(3 * i) + 1] < RigidBelow);

    /// <summary>The rotation nearest to a matrix of three columns: Newton's iteration on the mean with the inverse transpose.</summary>
    private static (Vector3 X, Vector3 Y, Vector3 Z) Polar(Vector3 x, Vector3 y, Vector3 z)
    {
        var size = MathF.Sqrt((x.LengthSquared() + y.LengthSquared() + z.LengthSquared()) / 3f);
        (x, y, z) = (x / size, y / size, z / size);
        for (var i = 0; i < 30; i++)
        {
            var volume = Vector3.Dot(x, Vector3.Cross(y, z));
            if (Math.Abs(volume) < 1e-9f)
            {
                break;
            }

            (x, y, z) = (
                0.5f * (x + (Vector3.Cross(y, z) / volume)),
                0.5f * (y + (Vector3.Cross(z, x) / volume)),
                0.5f * (z + (Vector3.Cross(x, y) / volume)));
        }

        return (Vector3.Normalize(x), Vector3.Normalize(y), Vector3.Normalize(z));
    }
}
