using System.Threading.Channels;
using PersonaAvatar.Server.Hubs;

namespace PersonaAvatar.Server.Sessions;

/// <summary>
/// Sends a session's events to its page, in order and outside the media flow. The queue is bounded: a page that takes
/// nothing for hundreds of events is gone, and its connection is closed.
/// </summary>
internal sealed class ClientEvents : IAsyncDisposable
{
    private const int Capacity = 512;

    private readonly Channel<Func<IPersonaClient, Task>> _queue = Channel.CreateBounded<Func<IPersonaClient, Task>>(
        new BoundedChannelOptions(Capacity) { SingleReader = true });

    private readonly Action _onStuck;
    private readonly Task _pump;

    /// <param name="client">The page.</param>
    /// <param name="onStuck">Called when the page does not take its events.</param>
    public ClientEvents(IPersonaClient client, Action onStuck)
    {
        _onStuck = onStuck;
        _pump = PumpAsync(client);
    }

    /// <summary>Queues an event; never waits.</summary>
    public void Send(Func<IPersonaClient, Task> send)
    {
        if (!_queue.Writer.TryWrite(send))
        {
            _onStuck();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _pump;
    }

    private async Task PumpAsync(IPersonaClient client)
    {
        await foreach (var send in _queue.Reader.ReadAllAsync())
        {
            try
            {
                await send(client);
            }
#pragma warning disable CA1031 // A page that left is no error; whatever the transport throws means just that.
            catch (Exception)
#pragma warning restore CA1031
            {
                _queue.Writer.TryComplete();
            }
        }
    }
}
