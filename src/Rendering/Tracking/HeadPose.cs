using System.Numerics;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>
/// How a head is turned: the rotation that carries the rigid points of an average face onto those found. An orthographic camera is
/// assumed.
/// </summary>
internal static class HeadPose
{
    /// <summary>
    /// Points that expressions hardly move, on the average head of the training data: x to the person's left, y up, z forwards, in
    /// decimetres from their mean.
    /// </summary>
    private static readonly (int Index, Vector3 Average)[] Rigid = Centred(
    [
        (33, new(-0.45f, 7.293f, 1.352f)), (133, new(-0.168f, 7.277f, 1.396f)), (362, new(0.168f, 7.277f, 1.396f)), (263, new(0.45f, 7.293f, 1.352f)),
        (168, new(0, 7.372f, 1.509f)), (6, new(0, 7.287f, 1.509f)), (10, new(0, 7.836f, 1.477f)), (151, new(0, 7.652f, 1.527f)),
        (9, new(0, 7.531f, 1.531f)), (1, new(0, 6.919f, 1.68f)), (4, new(0, 7.008f, 1.649f)), (127, new(-0.728f, 7.309f, 0.612f)),
        (356, new(0.728f, 7.309f, 0.612f)),
    ]);

    /// <summary>The angles of a head.</summary>
    /// <param name="points">478 points, x right, y down, z smaller is nearer.</param>
    public static HeadAngles Of(ReadOnlySpan<Vector3> points)
    {
        Vector3 mean = Vector3.Zero;
        foreach ((int index, _) in Rigid)
        {
            mean += points[index] / Rigid.Length;
        }

        // Rows of the sum of outer products found × rest; found is turned into the axes of rest.
        (Vector3 x, Vector3 y, Vector3 z) = (Vector3.Zero, Vector3.Zero, Vector3.Zero);
        foreach ((int index, Vector3 rest) in Rigid)
        {
            Vector3 found = points[index] - mean;
            x += found.X * rest;
            y -= found.Y * rest;
            z -= found.Z * rest;
        }

        // The head turns about its own axis first, then nods, then tilts in the picture.
        Rotation(ref x, ref y, ref z);
        const float degrees = 180 / MathF.PI;
        return new(
            degrees * MathF.Atan2(-z.X, z.Z),
            -degrees * MathF.Asin(Math.Clamp(z.Y, -1, 1)),
            degrees * MathF.Atan2(x.Y, y.Y));
    }

    /// <summary>The rotation nearest to a matrix, by polar iteration: again and again the mean of it and its inverse transpose.</summary>
    private static void Rotation(ref Vector3 x, ref Vector3 y, ref Vector3 z)
    {
        float size = MathF.Cbrt(Math.Abs(Vector3.Dot(x, Vector3.Cross(y, z))));
        if (!(size > 1e-9f))
        {
            (x, y, z) = (Vector3.UnitX, Vector3.UnitY, Vector3.UnitZ);
            return;
        }

        (x, y, z) = (x / size, y / size, z / size);
        for (int i = 0; i < 12; i++)
        {
            float volume = Vector3.Dot(x, Vector3.Cross(y, z));
            (Vector3 a, Vector3 b, Vector3 c) = (Vector3.Cross(y, z) / volume, Vector3.Cross(z, x) / volume, Vector3.Cross(x, y) / volume);
            (x, y, z) = ((x + a) / 2, (y + b) / 2, (z + c) / 2);
        }
    }

    private static (int Index, Vector3 Average)[] Centred((int Index, Vector3 Average)[] points)
    {
        Vector3 mean = Vector3.Zero;
        foreach ((_, Vector3 rest) in points)
        {
            mean += rest / points.Length;
        }

        return [.. points.Select(point => (point.Index, point.Average - mean))];
    }
}
