namespace PersonaAvatar.Rendering.Stage;

/// <summary>How long painting took: the last 256 times and the longest of all. Thread-safe.</summary>
internal sealed class PaintTimes
{
    private const int Kept = 256;
    private readonly Lock _gate = new();
    private readonly TimeSpan[] _times = new TimeSpan[Kept];
    private long _count;
    private TimeSpan _maximum;

    public void Add(TimeSpan time)
    {
        lock (_gate)
        {
            _times[_count++ % Kept] = time;
            _maximum = time > _maximum ? time : _maximum;
        }
    }

    /// <summary>How many there were, mean and 95th percentile of the kept ones, and the maximum of all.</summary>
    public (long Count, TimeSpan Mean, TimeSpan P95, TimeSpan Maximum) Summarise()
    {
        lock (_gate)
        {
            var kept = (int)Math.Min(_count, Kept);
            if (kept == 0)
            {
                return default;
            }

            var sorted = _times[..kept];
            Array.Sort(sorted);
            var mean = TimeSpan.FromTicks((long)sorted.Average(t => t.Ticks));
            return (_count, mean, sorted[Math.Min(kept - 1, kept * 95 / 100)], _maximum);
        }
    }
}
