using System.Collections.Concurrent;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>Buffers of one size. Counts what is out, so that a test can count it back. Thread-safe.</summary>
/// <param name="size">Bytes of one buffer.</param>
/// <param name="kept">How many idle buffers are kept; more are left to the garbage collector.</param>
internal sealed class MediaBufferPool(int size, int kept)
{
    private readonly ConcurrentBag<MediaBuffer> _idle = [];
    private int _outstanding;

    /// <summary>Buffers that are held by somebody.</summary>
    public int Outstanding => Volatile.Read(ref _outstanding);

    /// <summary>A buffer with one holder and any content.</summary>
    public MediaBuffer Rent()
    {
        Interlocked.Increment(ref _outstanding);
        return (_idle.TryTake(out var buffer) ? buffer : new MediaBuffer(this, size)).Hold();
    }

    public void Return(MediaBuffer buffer)
    {
        Interlocked.Decrement(ref _outstanding);
        if (_idle.Count < kept)
        {
            _idle.Add(buffer);
        }
    }
}
