using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>The colours of a face in its picture, blue green red, 0..255, and whether it is flat like a drawing.</summary>
/// <param name="Skin">Mean of the cheeks.</param>
/// <param name="Lips">Mean of the lips.</param>
/// <param name="Flatness">Share of the face without any grain, 0..1: drawings lie above 0.6.</param>
internal sealed record FaceColours(Vector3 Skin, Vector3 Lips, float Flatness)
{
    /// <summary>Points of the cheeks and the forehead.</summary>
    private static readonly int[] SkinPoints = [50, 280, 101, 330, 117, 346, 151, 9, 205, 425];

    /// <summary>Points within the lips.</summary>
    private static readonly int[] LipPoints = [72, 73, 11, 302, 303, 180, 85, 16, 315, 404, 74, 304];

    /// <summary>Reads them.</summary>
    /// <param name="plate">The picture.</param>
    /// <param name="landmarks">478 points, x y z.</param>
    /// <param name="scale">Distance of the eyes, pixels.</param>
    public static FaceColours Of(Plate plate, float[] landmarks, float scale)
    {
        var reach = Math.Max(1, (int)(0.05f * scale));
        int flat = 0, all = 0;
        var span = (int)(0.9f * scale);
        int x0 = (int)landmarks[3 * 5], y0 = (int)landmarks[(3 * 5) + 1];
        for (var y = Math.Max(1, y0 - span); y < Math.Min(plate.Height - 1, y0 + span); y++)
        {
            for (var x = Math.Max(1, x0 - span); x < Math.Min(plate.Width - 1, x0 + span); x++)
            {
                var change = Math.Max(Difference(plate[x, y], plate[x + 1, y]), Difference(plate[x, y], plate[x, y + 1]));
                flat += change <= 1 ? 1 : 0;
                all++;
            }
        }

        return new FaceColours(Mean(plate, landmarks, SkinPoints, reach), Mean(plate, landmarks, LipPoints, Math.Max(1, reach / 3)), flat / Math.Max(1f, all));
    }

    private static int Difference(uint a, uint b)
    {
        var most = 0;
        for (var shift = 0; shift < 24; shift += 8)
        {
            most = Math.Max(most, Math.Abs((int)((a >> shift) & 255) - (int)((b >> shift) & 255)));
        }

        return most;
    }

    private static Vector3 Mean(Plate plate, float[] landmarks, int[] points, int reach)
    {
        Vector3 sum = default;
        var count = 0;
        foreach (var point in points)
        {
            for (var dy = -reach; dy <= reach; dy++)
            {
                for (var dx = -reach; dx <= reach; dx++)
                {
                    int x = (int)landmarks[3 * point] + dx, y = (int)landmarks[(3 * point) + 1] + dy;
                    if (x >= 0 && y >= 0 && x < plate.Width && y < plate.Height)
                    {
                        sum += Sprite.Unpack(plate[x, y]);
                        count++;
                    }
                }
            }
        }

        return count == 0 ? new Vector3(128f) : sum / count;
    }
}
