namespace PersonaAvatar.Rendering.Painting;

/// <summary>Triangles of a mesh by what of a person they show. Their order is kept.</summary>
/// <param name="Full">Nothing but the person: drawn as they are.</param>
/// <param name="Mixed">The person's rim: laid over what stands behind.</param>
internal sealed record CoverSplit(int[] Full, int[] Mixed)
{
    /// <summary>Splits a mesh; triangles that show nothing of the person are left out.</summary>
    /// <param name="triangles">Three vertices each.</param>
    /// <param name="x">Where the vertices lie in the picture.</param>
    /// <param name="y">Where the vertices lie in the picture.</param>
    /// <param name="backdrop">The picture.</param>
    public static CoverSplit Of(ReadOnlySpan<int> triangles, float[] x, float[] y, Backdrop backdrop)
    {
        List<int> full = [], mixed = [];
        for (var t = 0; t + 2 < triangles.Length; t += 3)
        {
            int a = triangles[t], b = triangles[t + 1], c = triangles[t + 2];
            var (least, most) = backdrop.CoverOf(
                Math.Min(x[a], Math.Min(x[b], x[c])), Math.Min(y[a], Math.Min(y[b], y[c])), Math.Max(x[a], Math.Max(x[b], x[c])), Math.Max(y[a], Math.Max(y[b], y[c])));
            if (most > 0)
            {
                (least == 255 ? full : mixed).AddRange(triangles.Slice(t, 3));
            }
        }

        return new CoverSplit([.. full], [.. mixed]);
    }
}
