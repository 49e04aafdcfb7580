namespace PersonaAvatar.Rendering.Muxing;

/// <summary>One pooled picture or stretch of sound; several queues may hold it, the last to release it gives it back.</summary>
internal sealed class MediaBuffer(MediaBufferPool pool, int size)
{
    private readonly byte[] _bytes = new byte[size];
    private int _holders;

    public Span<byte> Span => _bytes;

    public ReadOnlyMemory<byte> Memory => _bytes;

    public MediaBuffer Hold()
    {
        Interlocked.Increment(ref _holders);
        return this;
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            pool.Return(this);
        }
    }
}
