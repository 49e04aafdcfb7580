namespace PersonaAvatar.Rendering.Painting;

/// <summary>Draws a thin soft line along mesh vertices: lashes of shut lids, the seam of lips that meet.</summary>
internal static class SoftLine
{
    /// <summary>Draws it.</summary>
    /// <param name="vertices">Along the line, from left to right.</param>
    /// <param name="solver">Where they lie.</param>
    /// <param name="thickness">Half width in pixels; it fades over as much again.</param>
    /// <param name="colour">Opaque BGRA.</param>
    /// <param name="strength">Opacity in the middle, 0..1; it fades to the ends.</param>
    /// <param name="picture">Rows of <paramref name="width"/> pixels.</param>
    /// <param name="width">Pixels a row.</param>
    public static void Draw(int[] vertices, FaceSolver solver, float thickness, uint colour, float strength, Span<uint> picture, int width)
    {
        var height = picture.Length / width;
        var (left, right) = (solver.X[vertices[0]], solver.X[vertices[^1]]);
        var segment = 0;
        for (var column = Math.Max(0, (int)left); column < Math.Min(width, (int)right + 1); column++)
        {
            var x = Math.Clamp(column + 0.5f, left, right);
            while (segment < vertices.Length - 2 && solver.X[vertices[segment + 1]] < x)
            {
                segment++;
            }

            float x0 = solver.X[vertices[segment]], x1 = solver.X[vertices[segment + 1]];
            var share = x1 > x0 ? Math.Clamp((x - x0) / (x1 - x0), 0f, 1f) : 0f;
            var y = float.Lerp(solver.Y[vertices[segment]], solver.Y[vertices[segment + 1]], share);
            var along = (x - left) / Math.Max(1e-3f, right - left);
            var opacity = strength * Math.Min(1f, 6f * Math.Min(along, 1f - along));
            var reach = 2f * thickness;
            for (var row = Math.Max(0, (int)(y - reach)); row < Math.Min(height, (int)(y + reach) + 1); row++)
            {
                var distance = Math.Abs(row + 0.5f - y);
                var here = opacity * Math.Clamp((reach - distance) / thickness, 0f, 1f);
                ref var pixel = ref picture[(row * width) + column];
                pixel = here > 0.01f ? EyeLayer.Blend(pixel, colour, here) : pixel;
            }
        }
    }
}
