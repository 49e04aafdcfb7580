namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// How much of each pixel a polygon covers, by signed areas accumulated along rows: exact, without samples. Reused from frame
/// to frame; a polygon that outgrows it is cut off.
/// </summary>
/// <param name="capacity">Pixels it can hold.</param>
internal sealed class AreaMask(int capacity)
{
    private readonly float[] _area = new float[capacity];

    /// <summary>Left column of the picture it begins at.</summary>
    public int Left { get; private set; }

    /// <summary>Top row of the picture it begins at.</summary>
    public int Top { get; private set; }

    /// <summary>Columns.</summary>
    public int Width { get; private set; }

    /// <summary>Rows.</summary>
    public int Height { get; private set; }

    /// <summary>Coverage of a row, 0..1.</summary>
    public ReadOnlySpan<float> Row(int row) => _area.AsSpan(row * Width, Width);

    /// <summary>Sets the polygon; its corners in order, either way around.</summary>
    /// <param name="x">Pixels.</param>
    /// <param name="y">Pixels.</param>
    /// <param name="width">Of the picture: what lies outside is cut off.</param>
    /// <param name="height">Of the picture.</param>
    public void Set(ReadOnlySpan<float> x, ReadOnlySpan<float> y, int width, int height)
    {
        float left = float.MaxValue, right = float.MinValue, top = float.MaxValue, bottom = float.MinValue;
        for (var i = 0; i < x.Length; i++)
        {
            (left, right) = (Math.Min(left, x[i]), Math.Max(right, x[i]));
            (top, bottom) = (Math.Min(top, y[i]), Math.Max(bottom, y[i]));
        }

        Left = Math.Clamp((int)MathF.Floor(left), 0, width);
        Top = Math.Clamp((int)MathF.Floor(top), 0, height);
        Width = Math.Clamp((int)MathF.Ceiling(right) + 2, Left, width) - Left;
        Height = Math.Clamp((int)MathF.Ceiling(bottom) + 1, Top, height) - Top;
        Height = Width == 0 ? 0 : Math.Min(Height, _area.Length / Width);
        _area.AsSpan(0, Width * Height).Clear();
        for (var i = 0; i < x.Length; i++)
        {
            var next = i + 1 == x.Length ? 0 : i + 1;
            Edge(x[i] - Left, y[i] - Top, x[next] - Left, y[next] - Top);
        }

        for (var row = 0; row < Height; row++)
        {
            var sum = 0f;
            foreach (ref var area in _area.AsSpan(row * Width, Width))
            {
                sum += area;
                area = Math.Min(1f, Math.Abs(sum));
            }
        }
    }

    /// <summary>Adds what an edge changes in every pixel it passes; everything to its right follows by the running sum.</summary>
    private void Edge(float x0, float y0, float x1, float y1)
    {
        if (y0 == y1)
        {
            return;
        }

        var sign = 1f;
        if (y0 > y1)
        {
            (x0, y0, x1, y1, sign) = (x1, y1, x0, y0, -1f);
        }

        var slope = (x1 - x0) / (y1 - y0);
        for (var row = Math.Max(0, (int)y0); row < Height && row < y1; row++)
        {
            float from = Math.Max(y0, row), to = Math.Min(y1, row + 1);
            if (from < to)
            {
                Step(row, sign * (to - from), x0 + ((from - y0) * slope), x0 + ((to - y0) * slope));
            }
        }
    }

    private void Step(int row, float height, float a, float b)
    {
        var (left, right) = (Math.Clamp(Math.Min(a, b), 0f, Width - 1f), Math.Clamp(Math.Max(a, b), 0f, Width - 1f));
        var cells = _area.AsSpan(row * Width, Width);
        int first = (int)left, last = (int)right;
        if (first == last)
        {
            var share = ((left + right) / 2f) - first;
            cells[first] += height * (1f - share);
            if (first + 1 < Width)
            {
                cells[first + 1] += height * share;
            }

            return;
        }

        // The covered area of each pixel grows with the square of the way into the edge's span; its differences are added.
        var before = 0f;
        for (var cell = first; cell <= last + 1 && cell < Width; cell++)
        {
            var covered = Covered(cell + 1f - left, right - left);
            var area = covered - Covered(cell - left, right - left);
            cells[cell] += height * (area - before);
            before = area;
        }
    }

    /// <summary>The area left of a line, up to a place, that a slanted edge of a given width leaves to its right.</summary>
    private static float Covered(float place, float width) =>
        place <= 0f ? 0f : place >= width ? place - (width / 2f) : place * place / (2f * width);
}
