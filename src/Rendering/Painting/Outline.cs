namespace PersonaAvatar.Rendering.Painting;

/// <summary>A closed contour as one polygon.</summary>
internal static class Outline
{
    /// <summary>The upper edge from left to right, then the lower one back.</summary>
    public static void Of(RigContour contour, FaceSolver solver, Span<float> x, Span<float> y, out int corners)
    {
        corners = 0;
        foreach (var vertex in contour.Upper)
        {
            (x[corners], y[corners]) = (solver.X[vertex], solver.Y[vertex]);
            corners++;
        }

        for (var i = contour.Lower.Length - 2; i > 0; i--)
        {
            (x[corners], y[corners]) = (solver.X[contour.Lower[i]], solver.Y[contour.Lower[i]]);
            corners++;
        }
    }
}
