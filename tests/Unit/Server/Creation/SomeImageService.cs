using System.Net;
using System.Text;
using System.Text.Json;

namespace PersonaAvatar.Tests.Unit.Server.Creation;

/// <summary>A loopback server that speaks the protocol of an image service; keeps the requests it got.</summary>
internal sealed class SomeImageService : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<int, string, (int Status, byte[] Body)> _answer;
    private readonly Task _loop;

    public SomeImageService(Func<int, string, (int Status, byte[] Body)> answer)
    {
        _answer = answer;
        for (var port = 42_000 + Random.Shared.Next(10_000); ; port++)
        {
            _listener.Prefixes.Clear();
            _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            try
            {
                _listener.Start();
                Address = $"http://127.0.0.1:{port}";
                break;
            }
            catch (HttpListenerException)
            {
                // Somebody has this port.
            }
        }

        _loop = ServeAsync();
    }

    public string Address { get; }

    public List<(string Path, string? Key, JsonElement Body)> Requests { get; } = [];

    public static byte[] Json(object answer) => JsonSerializer.SerializeToUtf8Bytes(answer);

    public async ValueTask DisposeAsync()
    {
        // A context that is asked for while the listener stops may never come: the loop is not waited for without end.
        _listener.Stop();
        await Task.WhenAny(_loop, Task.Delay(TimeSpan.FromSeconds(5), CancellationToken.None));
        _listener.Close();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
                var body = await reader.ReadToEndAsync(CancellationToken.None);
                var path = context.Request.Url!.AbsolutePath;
                Requests.Add((path, context.Request.Headers["Authorization"], body.Length == 0 ? default : JsonDocument.Parse(body).RootElement));
                var (status, answer) = _answer(Requests.Count, path);
                context.Response.StatusCode = status;
                await context.Response.OutputStream.WriteAsync(answer, CancellationToken.None);
                context.Response.Close();
            }
        }
        catch (Exception stopped) when (stopped is HttpListenerException or InvalidOperationException)
        {
            // The test is over.
        }
    }
}
