using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>An input of chunks that can tell whether the next one comes soon, without losing it.</summary>
internal sealed class PatientChunks : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly IAsyncEnumerator<SpeechChunk> _chunks;
    private readonly TimeProvider _time;
    private readonly TimeSpan _patience;
    private Task<bool>? _pending;

    public PatientChunks(IAsyncEnumerable<SpeechChunk> chunks, TimeProvider time, TimeSpan patience, CancellationToken cancellationToken)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _chunks = chunks.GetAsyncEnumerator(_stop.Token);
        _time = time;
        _patience = patience;
    }

    /// <summary>The chunk that <see cref="MoveNextAsync"/> moved to.</summary>
    public SpeechChunk Current => _chunks.Current;

    /// <summary>Waits for the next chunk or the end of the input; false when the patience ran out first.</summary>
    public async ValueTask<bool> ArrivesSoonAsync()
    {
        _pending ??= _chunks.MoveNextAsync().AsTask();
        if (_pending.IsCompleted)
        {
            return true;
        }

        using var enough = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        Task first = await Task.WhenAny(_pending, Task.Delay(_patience, _time, enough.Token));
        await enough.CancelAsync();
        _stop.Token.ThrowIfCancellationRequested();
        return ReferenceEquals(first, _pending);
    }

    /// <summary>Moves to the next chunk; false at the end of the input.</summary>
    public async ValueTask<bool> MoveNextAsync()
    {
        Task<bool> pending = _pending ?? _chunks.MoveNextAsync().AsTask();
        _pending = null;
        return await pending;
    }

    /// <summary>Stops the input: a chunk that is still being made is cancelled and waited for, then the input is closed.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_pending is not null)
        {
            try
            {
                await _pending;
            }
            catch (OperationCanceledException)
            {
                // Whoever closes the animator has already said that nothing more is wanted.
            }
        }

        await _chunks.DisposeAsync();
        _stop.Dispose();
    }
}
