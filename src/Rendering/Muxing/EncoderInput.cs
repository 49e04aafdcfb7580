using System.Net.Sockets;
using System.Threading.Channels;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>
/// One input of an encoder: a unix socket that ffmpeg connects to and a bounded queue before it. The socket's name is
/// removed as soon as ffmpeg is connected, so that nothing is left behind whatever happens.
/// </summary>
internal sealed class EncoderInput : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly Channel<MediaBuffer> _queue;
    private readonly TaskCompletionSource _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public EncoderInput(string path, int capacity)
    {
        Path = path;
        _queue = Channel.CreateBounded<MediaBuffer>(new BoundedChannelOptions(capacity) { SingleReader = true });
        _listener.Bind(new UnixDomainSocketEndPoint(path));
        _listener.Listen(1);
    }

    public string Path { get; }

    /// <summary>Completes when ffmpeg has connected.</summary>
    public Task Connected => _connected.Task;

    /// <summary>Queues a buffer, taking over one hold of it; false, and the hold stays the caller's, when the queue is full or closed.</summary>
    public bool TryWrite(MediaBuffer buffer) => _queue.Writer.TryWrite(buffer);

    /// <summary>Accepts no more: what is queued is still sent, then the input ends.</summary>
    public void Complete() => _queue.Writer.TryComplete();

    /// <summary>Sends what is queued until the input is complete, ffmpeg is gone, or the token is cancelled.</summary>
    public async Task PumpAsync(CancellationToken cancellationToken)
    {
        using var socket = await _listener.AcceptAsync(cancellationToken);
        File.Delete(Path);
        _connected.TrySetResult();
        await foreach (var buffer in _queue.Reader.ReadAllAsync(cancellationToken))
        {
            try
            {
                var rest = buffer.Memory;
                while (!rest.IsEmpty)
                {
                    rest = rest[await socket.SendAsync(rest, SocketFlags.None, cancellationToken)..];
                }
            }
            finally
            {
                buffer.Release();
            }
        }
    }

    /// <summary>Closes the socket, removes its name, and gives queued buffers back. Call after <see cref="PumpAsync"/> has ended.</summary>
    public void Dispose()
    {
        _listener.Dispose();
        File.Delete(Path);
        _queue.Writer.TryComplete();
        while (_queue.Reader.TryRead(out var buffer))
        {
            buffer.Release();
        }
    }
}
