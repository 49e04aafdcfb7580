namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// A grid over everything around the face that may move: hair, neck and shoulders, and what stands behind them, which moves only where the
/// matte does not know it from them. Immutable.
/// </summary>
internal sealed class Outskirts
{
    private const int Cells = 44;
    private const float Still = 1e-4f;

    private readonly int _columns;
    private readonly int _rows;

    public Outskirts(HeadField field, Backdrop backdrop, int width, int height)
    {
        var step = Math.Max(width, height) / (float)Cells;
        (_columns, _rows) = ((int)MathF.Ceiling(width / step), (int)MathF.Ceiling(height / step));
        var count = (_columns + 1) * (_rows + 1);
        (X, Y, Z, Weight, Chest) = (new float[count], new float[count], new float[count], new float[count], new float[count]);
        (WeightBehind, ChestBehind) = (new float[count], new float[count]);
        for (var i = 0; i < count; i++)
        {
            (X[i], Y[i]) = (i % (_columns + 1) * (float)width / _columns, i / (_columns + 1) * (float)height / _rows);
            Z[i] = field.Depth(X[i], Y[i]);
            Weight[i] = field.Weight(X[i], Y[i]);
            Chest[i] = field.Chest(X[i], Y[i]);
            var unsure = 1f - backdrop.SureAt(X[i], Y[i]);
            (WeightBehind[i], ChestBehind[i]) = (unsure * Weight[i], unsure * Chest[i]);
        }

        Person = CoverSplit.Of(Cover(corner => Weight[corner] > Still || Chest[corner] > Still, field), X, Y, backdrop);
        Behind = backdrop.IsParted ? [.. Cover(corner => WeightBehind[corner] > Still || ChestBehind[corner] > Still, field)] : [];
    }

    public float[] X { get; }

    public float[] Y { get; }

    public float[] Z { get; }

    /// <summary>How much the person goes with the head there.</summary>
    public float[] Weight { get; }

    /// <summary>How much the person goes with the breath there.</summary>
    public float[] Chest { get; }

    /// <summary>How much what stands behind goes with the head.</summary>
    public float[] WeightBehind { get; }

    /// <summary>How much what stands behind goes with the breath.</summary>
    public float[] ChestBehind { get; }

    /// <summary>Triangles of hair, neck and shoulders.</summary>
    public CoverSplit Person { get; }

    /// <summary>Triangles of what stands behind and may move.</summary>
    public int[] Behind { get; }

    /// <summary>The picture without what moves: where nothing moves as it is, elsewhere what stands behind.</summary>
    public uint[] Ground(Plate plate, Backdrop backdrop)
    {
        var ground = new uint[plate.Width * plate.Height];
        for (var row = 0; row < plate.Height; row++)
        {
            backdrop.Behind.Row(row).CopyTo(ground.AsSpan(row * plate.Width));
        }

        for (var cell = 0; cell < _columns * _rows; cell++)
        {
            int column = cell % _columns, row = cell / _columns;
            if (!Array.Exists(Corners(column, row), corner => Weight[corner] > Still || Chest[corner] > Still))
            {
                Copy(plate, ground, column, row);
            }
        }

        return ground;
    }

    private static void Copy(Plate plate, uint[] ground, int left, int top, int right, int bottom)
    {
        for (var y = top; y < bottom; y++)
        {
            plate.Row(y)[left..right].CopyTo(ground.AsSpan((y * plate.Width) + left));
        }
    }

    /// <summary>The pixels whose centres a cell holds, as the raster counts them.</summary>
    private void Copy(Plate plate, uint[] ground, int column, int row)
    {
        var corners = Corners(column, row);
        static int Edge(float at) => (int)MathF.Ceiling(at - 0.5f);
        Copy(plate, ground, Edge(X[corners[0]]), Edge(Y[corners[0]]), Edge(X[corners[3]]), Edge(Y[corners[3]]));
    }

    private int[] Corners(int column, int row)
    {
        var a = (row * (_columns + 1)) + column;
        return [a, a + 1, a + _columns + 1, a + _columns + 2];
    }

    private int[] Cover(Predicate<int> moves, HeadField field)
    {
        var triangles = new List<int>();
        for (var row = 0; row < _rows; row++)
        {
            for (var column = 0; column < _columns; column++)
            {
                if (Corners(column, row) is [var a, var b, var c, var d] corners && Array.Exists(corners, moves)
                    && !Array.TrueForAll(corners, i => field.IsCovered(X[i], Y[i])))
                {
                    triangles.AddRange([a, b, c, b, d, c]);
                }
            }
        }

        return [.. triangles];
    }
}
