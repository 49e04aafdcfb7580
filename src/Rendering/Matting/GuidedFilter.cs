using System.Numerics;

namespace PersonaAvatar.Rendering.Matting;

/// <summary>Gives a rough mask the edges of a picture (He, Sun, Tang: Guided image filtering, 2010), with colour as the guide.</summary>
internal static class GuidedFilter
{
    /// <summary>The mask, in every neighbourhood the linear map of the colours that is nearest to it.</summary>
    /// <param name="guide">The picture.</param>
    /// <param name="mask">0..1, as large as the picture.</param>
    /// <param name="radius">Half the neighbourhood, pixels.</param>
    /// <param name="softness">Variance of colour below which there is no edge.</param>
    public static float[] Apply(ColourGrid guide, float[] mask, int radius, float softness)
    {
        var box = new BoxMean(guide.Width, guide.Height, radius);
        float[] x = [.. guide.Colours.Select(c => c.X)], y = [.. guide.Colours.Select(c => c.Y)], z = [.. guide.Colours.Select(c => c.Z)];
        float[] mx = box.Of(x), my = box.Of(y), mz = box.Of(z), mp = box.Of(mask);
        float[] px = box.Of(x, mask), py = box.Of(y, mask), pz = box.Of(z, mask);
        float[] xx = box.Of(x, x), xy = box.Of(x, y), xz = box.Of(x, z), yy = box.Of(y, y), yz = box.Of(y, z), zz = box.Of(z, z);
        var (ax, ay, az, b) = (px, py, pz, mp);
        for (var i = 0; i < mask.Length; i++)
        {
            var mean = new Vector3(mx[i], my[i], mz[i]);
            var with = new Vector3(px[i] - (mean.X * mp[i]), py[i] - (mean.Y * mp[i]), pz[i] - (mean.Z * mp[i]));
            var row0 = new Vector3(xx[i] - (mean.X * mean.X) + softness, xy[i] - (mean.X * mean.Y), xz[i] - (mean.X * mean.Z));
            var row1 = new Vector3(row0.Y, yy[i] - (mean.Y * mean.Y) + softness, yz[i] - (mean.Y * mean.Z));
            var row2 = new Vector3(row0.Z, row1.Z, zz[i] - (mean.Z * mean.Z) + softness);
            var slope = Solve(row0, row1, row2, with);
            (ax[i], ay[i], az[i], b[i]) = (slope.X, slope.Y, slope.Z, mp[i] - Vector3.Dot(slope, mean));
        }

        (ax, ay, az, b) = (box.Of(ax), box.Of(ay), box.Of(az), box.Of(b));
        for (var i = 0; i < mask.Length; i++)
        {
            b[i] = Math.Clamp((ax[i] * x[i]) + (ay[i] * y[i]) + (az[i] * z[i]) + b[i], 0f, 1f);
        }

        return b;
    }

    /// <summary>Cramer's rule on a symmetric matrix.</summary>
    private static Vector3 Solve(Vector3 row0, Vector3 row1, Vector3 row2, Vector3 right)
    {
        Vector3 c12 = Vector3.Cross(row1, row2), c20 = Vector3.Cross(row2, row0), c01 = Vector3.Cross(row0, row1);
        var volume = Vector3.Dot(row0, c12);
        return Math.Abs(volume) < 1e-6f ? default : ((c12 * right.X) + (c20 * right.Y) + (c01 * right.Z)) / volume;
    }
}
