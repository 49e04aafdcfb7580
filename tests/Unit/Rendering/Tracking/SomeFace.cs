using System.Numerics;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Rendering.Tracking;

/// <summary>A face of 478 points that tests can place: an ellipsoid with the named points where a face has them.</summary>
internal static class SomeFace
{
    /// <summary>Points around a middle.</summary>
    /// <param name="middle">The middle in pixels.</param>
    /// <param name="size">Height in pixels.</param>
    /// <param name="tilt">Turn in the picture, radians clockwise.</param>
    public static Vector3[] At(Vector2 middle, float size, float tilt = 0)
    {
        var points = new Vector3[FaceMesh.Count];
        for (int i = 0; i < points.Length; i++)
        {
            // Sunflower spacing covers the oval evenly.
            float radius = MathF.Sqrt((i + 0.5f) / points.Length) / 2, angle = i * 2.399963f;
            points[i] = new(radius * MathF.Cos(angle) * 0.8f, radius * MathF.Sin(angle), (radius * radius) - 0.25f);
        }

        points[FaceMesh.RightEyeOuter] = new(-0.25f, -0.1f, -0.1f);
        points[FaceMesh.LeftEyeOuter] = new(0.25f, -0.1f, -0.1f);
        points[FaceMesh.RightEyeInner] = new(-0.08f, -0.1f, -0.15f);
        points[FaceMesh.LeftEyeInner] = new(0.08f, -0.1f, -0.15f);
        (float sin, float cos) = MathF.SinCos(tilt);
        for (int i = 0; i < points.Length; i++)
        {
            Vector3 p = points[i] * size;
            points[i] = new(middle.X + (cos * p.X) - (sin * p.Y), middle.Y + (sin * p.X) + (cos * p.Y), p.Z);
        }

        return points;
    }

    /// <summary>A black picture with white discs, which <see cref="DiscDetector"/> and <see cref="DiscMesh"/> take for faces.</summary>
    public static Picture Discs(int width, int height, params (Vector2 Middle, float Size)[] discs)
    {
        var picture = new Picture(width, height);
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                bool white = discs.Any(disc => Vector2.Distance(disc.Middle, new(x + 0.5f, y + 0.5f)) < disc.Size / 2);
                picture.Pixels.Slice(((y * width) + x) * 4, 4).Fill(white ? byte.MaxValue : byte.MinValue);
                picture.Pixels[(((y * width) + x) * 4) + 3] = byte.MaxValue;
            }
        }

        return picture;
    }
}
