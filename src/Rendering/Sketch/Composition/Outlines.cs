using System.Text;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>Outlines written as points.</summary>
internal static class Outlines
{
    /// <summary>Path data of a smooth right half through points x0 y0 x1 y1 … from the top to the bottom, both at x = 0.</summary>
    public static string Half(params ReadOnlySpan<float> xy)
    {
        var n = xy.Length / 2;
        var path = new StringBuilder().Append($"M{xy[0]} {xy[1]} ");
        for (var i = 0; i < n - 1; i++)
        {
            var (x1, y1, x2, y2) = (xy[2 * i], xy[(2 * i) + 1], xy[(2 * i) + 2], xy[(2 * i) + 3]);
            // Beyond the ends the mirror image goes on.
            var (x0, y0) = i > 0 ? (xy[(2 * i) - 2], xy[(2 * i) - 1]) : (-x2, y2);
            var (x3, y3) = i < n - 2 ? (xy[(2 * i) + 4], xy[(2 * i) + 5]) : (-x1, y1);
            path.Append($"C{x1 + ((x2 - x0) / 6f)} {y1 + ((y2 - y0) / 6f)} {x2 - ((x3 - x1) / 6f)} {y2 - ((y3 - y1) / 6f)} {x2} {y2} ");
        }

        return path.ToString();
    }

    /// <summary>Path data of a smooth closed outline through points.</summary>
    public static string Round(params ReadOnlySpan<float> xy)
    {
        var n = xy.Length / 2;
        var path = new StringBuilder().Append($"M{xy[0]} {xy[1]} ");
        for (var i = 0; i < n; i++)
        {
            var (a, b, c, d) = (2 * ((i + n - 1) % n), 2 * i, 2 * ((i + 1) % n), 2 * ((i + 2) % n));
            path.Append($"C{xy[b] + ((xy[c] - xy[a]) / 6f)} {xy[b + 1] + ((xy[c + 1] - xy[a + 1]) / 6f)} {xy[c] - ((xy[d] - xy[b]) / 6f)} {xy[c + 1] - ((xy[d + 1] - xy[b + 1]) / 6f)} {xy[c]} {xy[c + 1]} ");
        }

        return path.Append('Z').ToString();
    }
}
