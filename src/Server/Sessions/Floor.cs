namespace PersonaAvatar.Server.Sessions;

/// <summary>Who has the floor: turns that are being spoken and personas that are being made. Work that can wait, waits until nobody has. Thread-safe.</summary>
internal sealed class Floor
{
    private readonly Lock _gate = new();
    private int _taken;
    private TaskCompletionSource? _silence;

    /// <summary>Takes the floor, beside whoever has it; disposing the answer gives it back.</summary>
    public IDisposable Take()
    {
        lock (_gate)
        {
            _taken++;
            _silence ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        return new Place(this);
    }

    /// <summary>Completes when nobody has the floor; at once when nobody does.</summary>
    public async Task SilenceAsync(CancellationToken cancellationToken)
    {
        while (Speaking() is { } silence)
        {
            await silence.WaitAsync(cancellationToken);
        }
    }

    private Task? Speaking()
    {
        lock (_gate)
        {
            return _silence?.Task;
        }
    }

    private void Leave()
    {
        lock (_gate)
        {
            if (--_taken == 0)
            {
                _silence?.SetResult();
                _silence = null;
            }
        }
    }

    private sealed class Place(Floor floor) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                floor.Leave();
            }
        }
    }
}
