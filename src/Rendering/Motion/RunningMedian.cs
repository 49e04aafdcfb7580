namespace PersonaAvatar.Rendering.Motion;

/// <summary>The median of the last 24 levels. Without allocations; not thread-safe.</summary>
internal sealed class RunningMedian
{
    private const int Remembered = 24;
    private readonly float[] _levels = new float[Remembered];
    private readonly float[] _sorted = new float[Remembered];
    private int _count;

    /// <summary>The median of the levels before this one, of an even number the upper; the level itself when it is the first. Then remembers it.</summary>
    public float Take(float level)
    {
        int count = Math.Min(_count, Remembered);
        _levels.AsSpan(0, count).CopyTo(_sorted);
        _sorted.AsSpan(0, count).Sort();
        _levels[_count++ % Remembered] = level;
        return count == 0 ? level : _sorted[count / 2];
    }

    /// <summary>Takes over the state of another.</summary>
    public void CopyFrom(RunningMedian other)
    {
        other._levels.CopyTo(_levels, 0);
        _count = other._count;
    }
}
