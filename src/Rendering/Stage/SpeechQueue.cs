using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Stage;

/// <summary>Speech that waits for its frame: bounded, in order, and only of epochs that still count. Thread-safe.</summary>
internal sealed class SpeechQueue(int capacity) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Queue<SpeechFrame> _frames = new(capacity);
    private readonly SemaphoreSlim _slots = new(capacity, capacity);
    private int _epoch;
    private int _newest;
    private int _ended = -1;

    /// <summary>The oldest epoch that is accepted.</summary>
    public int Epoch
    {
        get
        {
            lock (_gate)
            {
                return _epoch;
            }
        }
    }

    /// <summary>Frames that wait.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _frames.Count;
            }
        }
    }

    /// <summary>An epoch newer than all before it.</summary>
    public int Next()
    {
        lock (_gate)
        {
            return ++_newest;
        }
    }

    /// <summary>Waits for room and queues; false when the frame's epoch no longer counts.</summary>
    public async ValueTask<bool> EnqueueAsync(SpeechFrame frame, CancellationToken cancellationToken)
    {
        if (frame.Epoch < Epoch)
        {
            return false;
        }

        await _slots.WaitAsync(cancellationToken);
        lock (_gate)
        {
            if (frame.Epoch >= _epoch)
            {
                _newest = Math.Max(_newest, frame.Epoch);
                _frames.Enqueue(frame);
                return true;
            }
        }

        _slots.Release();
        return false;
    }

    /// <summary>No more frames of this epoch or an older one will come.</summary>
    public void End(int epoch)
    {
        lock (_gate)
        {
            _newest = Math.Max(_newest, epoch);
            _ended = Math.Max(_ended, epoch);
        }
    }

    /// <summary>Whether an epoch has been ended.</summary>
    public bool HasEnded(int epoch)
    {
        lock (_gate)
        {
            return epoch <= _ended;
        }
    }

    /// <summary>Takes the next frame, if there is one.</summary>
    public bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out SpeechFrame? frame)
    {
        lock (_gate)
        {
            if (!_frames.TryDequeue(out frame))
            {
                return false;
            }
        }

        _slots.Release();
        return true;
    }

    /// <summary>Raises the epoch above all seen and forgets what waits.</summary>
    /// <param name="next">The frame that would have been taken next, or null.</param>
    /// <returns>The epoch accepted from now on.</returns>
    public int Cut(out SpeechFrame? next)
    {
        lock (_gate)
        {
            _frames.TryPeek(out next);
            if (_frames.Count > 0)
            {
                _slots.Release(_frames.Count);
                _frames.Clear();
            }

            _epoch = ++_newest;
            return _epoch;
        }
    }

    public void Dispose() => _slots.Dispose();
}
