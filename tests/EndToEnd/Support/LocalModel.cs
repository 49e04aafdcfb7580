using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PersonaAvatar.Tests.EndToEnd.Support;

/// <summary>
/// A loopback server that speaks the OpenAI chat protocol (server-sent events), well or badly as a test asks: what a user's
/// own endpoint may do. Counts its requests and notices when a client hangs up.
/// </summary>
internal sealed class LocalModel : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<Stream, int, CancellationToken, Task> _answer;
    private readonly Task _loop;
    private int _requests;

    public LocalModel(Func<Stream, int, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _loop = AcceptAsync();
    }

    /// <summary>The base address to configure.</summary>
    public string BaseUrl => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1";

    /// <summary>Requests received.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>The environment that points a server at this model.</summary>
    public Dictionary<string, string> Environment => new() { ["PERSONA_LLM_BASEURL"] = BaseUrl, ["PERSONA_LLM_MODEL"] = "local-test", ["PERSONA_LLM_APIKEY"] = "key" };

    public static Task HeadAsync(Stream stream, string status = "200 OK", string type = "text/event-stream") =>
        stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken).AsTask();

    public static Task TokenAsync(Stream stream, string text) => LineAsync(
        stream,
        "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"local-test\",\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":"
        + System.Text.Json.JsonSerializer.Serialize(text) + "},\"finish_reason\":null}]}");

    public static async Task EndAsync(Stream stream)
    {
        await LineAsync(stream, "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"local-test\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}");
        await LineAsync(stream, "data: [DONE]");
    }

    public static async Task LineAsync(Stream stream, string line)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\n\n"), TestContext.Current.CancellationToken);
        await stream.FlushAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var answers = new List<Task>();
        try
        {
            while (true)
            {
                answers.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(answers);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                await ReadRequestAsync(stream, _stop.Token);
                await _answer(stream, Interlocked.Increment(ref _requests), _stop.Token);
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException)
            {
                // The client hung up, or the test is over.
            }
        }
    }

    private static async Task ReadRequestAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new byte[8192];
        while (true)
        {
            var read = await stream.ReadAsync(buffer, cancellationToken);
            if (read == 0)
            {
                throw new IOException("no request");
            }

            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
            var request = text.ToString();
            var head = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (head < 0)
            {
                continue;
            }

            if (request.Contains("chunked", StringComparison.OrdinalIgnoreCase) ? request.EndsWith("0\r\n\r\n", StringComparison.Ordinal) : request.Length - head - 4 >= Length(request[..head]))
            {
                return;
            }
        }
    }

    private static int Length(string head)
    {
        const string name = "content-length:";
        var at = head.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return 0;
        }

        var end = head.IndexOf('\r', at);
        return int.Parse(head[(at + name.Length)..(end < 0 ? head.Length : end)]);
    }
}
