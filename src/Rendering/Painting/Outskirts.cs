namespace PersonaAvatar.Rendering.Painting;

/// <summary>A grid over everything around the face that may move. Immutable.</summary>
internal sealed class Outskirts
{
    private const int Cells = 44;

    public Outskirts(HeadField field, int width, int height)
    {
        var step = Math.Max(width, height) / (float)Cells;
        int columns = (int)MathF.Ceiling(width / step), rows = (int)MathF.Ceiling(height / step);
        var count = (columns + 1) * (rows + 1);
        (X, Y, Z, Weight, Chest) = (new float[count], new float[count], new float[count], new float[count], new float[count]);
        for (var row = 0; row <= rows; row++)
        {
            for (var column = 0; column <= columns; column++)
            {
                var i = (row * (columns + 1)) + column;
                (X[i], Y[i]) = (column * (float)width / columns, row * (float)height / rows);
                Z[i] = field.Depth(X[i], Y[i]);
                Weight[i] = field.Weight(X[i], Y[i]);
                Chest[i] = field.Chest(X[i], Y[i]);
            }
        }

        Triangles = Cover(field, columns, rows);
    }

    public float[] X { get; }

    public float[] Y { get; }

    public float[] Z { get; }

    public float[] Weight { get; }

    public float[] Chest { get; }

    public int[] Triangles { get; }

    private int[] Cover(HeadField field, int columns, int rows)
    {
        var triangles = new List<int>();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var a = (row * (columns + 1)) + column;
                int b = a + 1, c = a + columns + 1, d = c + 1;
                int[] corners = [a, b, c, d];
                var still = Array.TrueForAll(corners, i => Weight[i] < 1e-4f && Chest[i] < 1e-4f);
                var hidden = Array.TrueForAll(corners, i => field.IsCovered(X[i], Y[i]));
                if (!still && !hidden)
                {
                    triangles.AddRange([a, b, c, b, d, c]);
                }
            }
        }

        return [.. triangles];
    }
}
