using System.Net;
using System.Net.Sockets;

namespace PersonaAvatar.Tests.EndToEnd.Support;

/// <summary>A line between a viewer and the server, for one connection, whose way to the viewer can be made narrow.</summary>
internal sealed class NarrowLine : IAsyncDisposable
{
    private const int PiecesASecond = 10;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _line;
    private volatile int _bytesASecond = int.MaxValue;

    public NarrowLine(Uri server)
    {
        // What the kernel holds for a reader counts as read: little, and set before a connection is accepted.
        _listener.Server.ReceiveBufferSize = 4096;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _line = CarryAsync(server, _ended.Token);
    }

    /// <summary>Where the viewer connects.</summary>
    public Uri Address { get; }

    /// <summary>Lets at most this many bytes a second through to the viewer.</summary>
    public void Narrow(int bytesASecond) => _bytesASecond = bytesASecond;

    /// <summary>Lets everything through again.</summary>
    public void Widen() => _bytesASecond = int.MaxValue;

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        _listener.Stop();
        await Record.ExceptionAsync(() => _line);
        _listener.Dispose();
        _ended.Dispose();
    }

    private async Task CarryAsync(Uri server, CancellationToken cancellationToken)
    {
        using var viewer = await _listener.AcceptTcpClientAsync(cancellationToken);
        using var upstream = new TcpClient { ReceiveBufferSize = 4096 };
        await upstream.ConnectAsync(server.Host, server.Port, cancellationToken);
        var up = viewer.GetStream().CopyToAsync(upstream.GetStream(), cancellationToken);
        await Task.WhenAny(up, DownAsync(upstream.GetStream(), viewer.GetStream(), cancellationToken));
    }

    private async Task DownAsync(NetworkStream from, NetworkStream to, CancellationToken cancellationToken)
    {
        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / PiecesASecond));
        var buffer = new byte[65_536];
        while (true)
        {
            var narrow = _bytesASecond;
            var most = Math.Min(buffer.Length, Math.Max(1, narrow / PiecesASecond));
            var count = await from.ReadAsync(buffer.AsMemory(0, most), cancellationToken);
            if (count == 0)
            {
                return;
            }

            await to.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            if (narrow != int.MaxValue)
            {
                await beat.WaitForNextTickAsync(cancellationToken);
            }
        }
    }
}
