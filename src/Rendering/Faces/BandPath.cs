namespace PersonaAvatar.Rendering.Faces;

/// <summary>The best line through a band around a tracker's line, column by column, by dynamic programming.</summary>
/// <param name="Bend">Cost of a row up or down from one column to the next, for each squared.</param>
/// <param name="Far">Cost of lying at the rim of the band.</param>
/// <param name="Clear">Least mean worth of a line.</param>
/// <param name="Gain">Least gain in it over the tracker's own line.</param>
internal sealed record BandPath(float Bend, float Far, float Clear, float Gain)
{
    /// <summary>Columns of a band.</summary>
    public const int Columns = 33;

    /// <summary>Rows of a band; the tracker's line is the middle one.</summary>
    public const int Rows = 41;

    private const int Jump = 3;

    /// <summary>Where a row lies, -1 at the upper rim of the band, 1 at the lower one.</summary>
    public static float Offset(int row) => (2f * row / (Rows - 1)) - 1f;

    /// <summary>The line for each column, smoothed, -1..1 of the band; null where none is clear or the tracker's is as good.</summary>
    /// <param name="worth">How much each place looks like the line.</param>
    public float[]? Find(float[,] worth)
    {
        var (best, from) = Lay(worth);
        var end = 0;
        for (var row = 1; row < Rows; row++)
        {
            end = best[Columns - 1, row] > best[Columns - 1, end] ? row : end;
        }

        var rows = new float[Columns];
        var (line, own) = (0f, 0f);
        for (var column = Columns - 1; column >= 0; column--)
        {
            rows[column] = Offset(end);
            line += worth[column, end] / Columns;
            own += worth[column, Rows / 2] / Columns;
            end = from[column, end];
        }

        return line >= Clear && line - own >= Gain ? Smooth(rows) : null;
    }

    private (float[,] Best, int[,] From) Lay(float[,] worth)
    {
        var (best, from) = (new float[Columns, Rows], new int[Columns, Rows]);
        for (var column = 0; column < Columns; column++)
        {
            for (var row = 0; row < Rows; row++)
            {
                var before = column > 0 ? float.NegativeInfinity : 0f;
                for (var other = Math.Max(0, row - Jump); column > 0 && other <= Math.Min(Rows - 1, row + Jump); other++)
                {
                    var value = best[column - 1, other] - (Bend * (other - row) * (other - row));
                    (before, from[column, row]) = value > before ? (value, other) : (before, from[column, row]);
                }

                best[column, row] = worth[column, row] - (Far * Offset(row) * Offset(row)) + before;
            }
        }

        return (best, from);
    }

    private static float[] Smooth(float[] values)
    {
        var smooth = new float[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var (sum, weight) = (0f, 0f);
            for (var k = Math.Max(0, i - 3); k <= Math.Min(values.Length - 1, i + 3); k++)
            {
                var share = 4f - Math.Abs(k - i);
                (sum, weight) = (sum + (share * values[k]), weight + share);
            }

            smooth[i] = sum / weight;
        }

        return smooth;
    }
}
