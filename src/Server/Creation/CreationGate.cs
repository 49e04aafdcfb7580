using PersonaAvatar.Server.Sessions;

namespace PersonaAvatar.Server.Creation;

/// <summary>How many personas are made at once: creation takes both cores, and calls come first. Thread-safe.</summary>
/// <param name="floor">Taken while a persona is made.</param>
internal sealed class CreationGate(Floor floor) : IDisposable
{
    private const int AtOnce = 2;
    private const int MostWaiting = 6;

    private readonly SemaphoreSlim _seats = new(AtOnce);
    private int _inside;

    /// <summary>Waits for a seat; disposing the answer gives it back.</summary>
    /// <exception cref="CreationBusyException">Too many wait already.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _inside) > AtOnce + MostWaiting)
        {
            Interlocked.Decrement(ref _inside);
            throw new CreationBusyException();
        }

        try
        {
            await _seats.WaitAsync(cancellationToken);
        }
        catch
        {
            Interlocked.Decrement(ref _inside);
            throw;
        }

        return new Seat(this, floor.Take());
    }

    /// <inheritdoc/>
    public void Dispose() => _seats.Dispose();

    private sealed class Seat(CreationGate gate, IDisposable place) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                place.Dispose();
                Interlocked.Decrement(ref gate._inside);
                gate._seats.Release();
            }
        }
    }
}
