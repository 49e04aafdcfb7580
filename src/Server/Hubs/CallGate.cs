namespace PersonaAvatar.Server.Hubs;

/// <summary>How often one connection may call: a bucket of one second's calls that refills steadily. Thread-safe.</summary>
internal sealed class CallGate(int callsPerSecond, TimeProvider time)
{
    private readonly Lock _lock = new();
    private double _tokens = callsPerSecond;
    private long _last = time.GetTimestamp();

    /// <summary>Takes one call; false when the connection floods.</summary>
    public bool TryEnter()
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            _tokens = Math.Min(callsPerSecond, _tokens + (time.GetElapsedTime(_last, now).TotalSeconds * callsPerSecond));
            _last = now;
            if (_tokens < 1)
            {
                return false;
            }

            _tokens--;
            return true;
        }
    }
}
