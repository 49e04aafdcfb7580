using System.Buffers;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using MessagePack;
using PersonaAvatar.Server.Hubs;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>A viewer that does not read: the server must neither buffer for it without bound nor forget to tell it.</summary>
public sealed class SlowViewerTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task A_viewer_that_reads_slowly_is_told_of_a_gap_and_goes_on_at_a_keyframe()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var socket = await ConnectAsync(server.Address, cancellationToken);
        await SendAsync(socket, writer => Invocation(writer, 1, "Open", new OpenRequest("rosa", null, null, true, null)), cancellationToken);
        await SendAsync(socket, writer => Invocation(writer, 4, "Watch", null), cancellationToken);
        await SendAsync(socket, writer => Invocation(writer, 1, "Say", "Tell me a story."), cancellationToken);

        // What the two kernels and the transport hold between them is full long before this; then only the server's own queue is left.
        await Task.Delay(TimeSpan.FromSeconds(25), cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        var kinds = new List<(int Kind, bool Keyframe)>();
        while (!kinds.Any(part => part.Kind == 2) || kinds[^1].Kind == 2)
        {
            kinds.AddRange(await ReceivePartsAsync(socket, limit.Token));
        }

        var gap = kinds.FindIndex(part => part.Kind == 2);
        Assert.Equal(0, kinds[0].Kind);
        Assert.True(kinds[gap + 1].Keyframe, "after a gap the stream goes on in the middle of a group of pictures");
    }

    private static async Task<WebSocket> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, token) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
                await socket.ConnectAsync(context.DnsEndPoint, token);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        var client = new ClientWebSocket();
        await client.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/hub" }.Uri, new HttpMessageInvoker(handler, disposeHandler: false), cancellationToken);
        await client.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"messagepack\",\"version\":1}\u001e"), WebSocketMessageType.Text, true, cancellationToken);
        var answer = new byte[64];
        await client.ReceiveAsync(answer.AsMemory(), cancellationToken);
        return client;
    }

    /// <summary>A hub message of SignalR's MessagePack protocol: [type, headers, id, target, arguments] behind its length.</summary>
    private static void Invocation(IBufferWriter<byte> output, int type, string target, object? argument)
    {
        var writer = new MessagePackWriter(output);
        writer.WriteArrayHeader(5);
        writer.Write(type);
        writer.WriteMapHeader(0);
        writer.Write(target);
        writer.Write(target);
        writer.WriteArrayHeader(argument is null ? 0 : 1);
        if (argument is not null)
        {
            MessagePackSerializer.Serialize(argument.GetType(), ref writer, argument);
        }

        writer.Flush();
    }

    private static async Task SendAsync(WebSocket socket, Action<IBufferWriter<byte>> write, CancellationToken cancellationToken)
    {
        var message = new ArrayBufferWriter<byte>();
        write(message);
        var framed = new List<byte>();
        for (var length = message.WrittenCount; ; length >>= 7)
        {
            framed.Add((byte)((length & 0x7f) | (length > 0x7f ? 0x80 : 0)));
            if (length <= 0x7f)
            {
                break;
            }
        }

        framed.AddRange(message.WrittenSpan);
        await socket.SendAsync(framed.ToArray(), WebSocketMessageType.Binary, true, cancellationToken);
    }

    private static async Task<List<(int Kind, bool Keyframe)>> ReceivePartsAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        using var received = new MemoryStream();
        var buffer = new byte[65_536];
        ValueWebSocketReceiveResult piece;
        do
        {
            piece = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            Assert.NotEqual(WebSocketMessageType.Close, piece.MessageType);
            received.Write(buffer, 0, piece.Count);
        }
        while (!piece.EndOfMessage);
        return Parts(received.ToArray());
    }

    private static List<(int Kind, bool Keyframe)> Parts(byte[] bytes)
    {
        var parts = new List<(int, bool)>();
        var at = 0;
        while (at < bytes.Length)
        {
            var length = 0;
            for (var shift = 0; ; shift += 7)
            {
                length |= (bytes[at] & 0x7f) << shift;
                if ((bytes[at++] & 0x80) == 0)
                {
                    break;
                }
            }

            var reader = new MessagePackReader(bytes.AsMemory(at, length));
            if (reader.ReadArrayHeader() == 4 && reader.ReadInt32() == 2)
            {
                reader.Skip();
                reader.Skip();
                var part = MessagePackSerializer.Deserialize<MediaMessage>(ref reader);
                parts.Add((part.Kind, part.Keyframe));
            }

            at += length;
        }

        return parts;
    }
}
