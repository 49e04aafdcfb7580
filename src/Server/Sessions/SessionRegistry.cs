using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PersonaAvatar.Server.Hubs;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Sessions;

/// <summary>The sessions there are, one a connection. Thread-safe.</summary>
internal sealed class SessionRegistry(SessionFactory factory, IOptions<LiveOptions> options) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, PersonaSession> _sessions = new(StringComparer.Ordinal);
    private int _seats;

    /// <summary>How many sessions are open.</summary>
    public int Count => _sessions.Count;

    /// <summary>All open sessions, in no order.</summary>
    public ICollection<PersonaSession> All => _sessions.Values;

    /// <summary>Opens the session of a connection; an earlier one of the same connection is closed first.</summary>
    /// <exception cref="SessionLimitException">Every seat is taken.</exception>
    public async Task<PersonaSession> OpenAsync(
        string connection, OpenRequest request, IPersonaClient client, Action onStuck, CancellationToken cancellationToken)
    {
        await CloseAsync(connection);
        if (Interlocked.Increment(ref _seats) > options.Value.Limit)
        {
            Interlocked.Decrement(ref _seats);
            throw new SessionLimitException(options.Value.Limit);
        }

        try
        {
            var session = await factory.CreateAsync(request, client, onStuck, cancellationToken);
            _sessions[connection] = session;
            return session;
        }
        catch
        {
            Interlocked.Decrement(ref _seats);
            throw;
        }
    }

    /// <summary>The session of a connection, or null.</summary>
    public PersonaSession? Find(string connection) => _sessions.GetValueOrDefault(connection);

    /// <summary>Ends the session of a connection and frees everything it held; does nothing without one.</summary>
    public async Task CloseAsync(string connection)
    {
        if (_sessions.TryRemove(connection, out var session))
        {
            Interlocked.Decrement(ref _seats);
            await session.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _sessions.Keys)
        {
            await CloseAsync(connection);
        }
    }
}
