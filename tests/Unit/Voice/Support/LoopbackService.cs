using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PersonaAvatar.Tests.Unit.Voice.Support;

/// <summary>A real HTTP server on this machine that answers as a test wants.</summary>
internal sealed class LoopbackService : IAsyncDisposable
{
    private readonly WebApplication app;

    private LoopbackService(WebApplication app) => this.app = app;

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public HttpClient Client { get; } = new() { Timeout = Timeout.InfiniteTimeSpan };

    public static async Task<LoopbackService> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var started = builder.Build();
        started.Run(answer);
        await started.StartAsync(TestContext.Current.CancellationToken);
        return new LoopbackService(started);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    /// <summary>16-bit samples of a voiced tone.</summary>
    public static byte[] Tone(double seconds, int rate, double hertz = 180)
    {
        var bytes = new byte[(int)(seconds * rate) * 2];
        for (var i = 0; i < bytes.Length / 2; i++)
        {
            var sum = Enumerable.Range(1, 6).Sum(k => Math.Sin(2 * Math.PI * hertz * k * i / rate) / k);
            BitConverter.TryWriteBytes(bytes.AsSpan(2 * i), (short)(6000 * sum));
        }

        return bytes;
    }

    /// <summary>A WAVE file around 16-bit samples.</summary>
    public static byte[] Wave(byte[] pcm, int rate, uint declared) =>
    [
        .. "RIFF"u8, .. BitConverter.GetBytes(declared), .. "WAVEfmt "u8, .. BitConverter.GetBytes(16), .. BitConverter.GetBytes((short)1), .. BitConverter.GetBytes((short)1),
        .. BitConverter.GetBytes(rate), .. BitConverter.GetBytes(rate * 2), .. BitConverter.GetBytes((short)2), .. BitConverter.GetBytes((short)16),
        .. "LIST"u8, .. BitConverter.GetBytes(4), .. "INFO"u8, .. "data"u8, .. BitConverter.GetBytes(declared), .. pcm,
    ];
}
