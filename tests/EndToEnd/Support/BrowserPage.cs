using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PersonaAvatar.Tests.EndToEnd.Support;

/// <summary>One page and what its scripts threw.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _errors = new();

    public BrowserPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => _errors.Enqueue(error);
    }

    public IPage Page { get; }

    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>Waits until the call is up and pictures come.</summary>
    public Task LiveAsync() => UntilAsync("window.personaAvatar?.state === 'live' && window.personaAvatar.player.decodedFrames > 5");

    /// <summary>Waits until nobody speaks or thinks.</summary>
    public Task QuietAsync() => UntilAsync("!window.personaAvatar.busy && !window.personaAvatar.speaking");

    public Task UntilAsync(string expression) =>
        Page.WaitForFunctionAsync($"() => {expression}", null, new PageWaitForFunctionOptions { Timeout = 60_000, PollingInterval = 50 });

    public Task<T> ReadAsync<T>(string expression) => Page.EvaluateAsync<T>(expression);

    /// <summary>Lets <c>window.heard</c> say how loud the video is: <c>level</c> now, <c>peak</c> since it was last set to 0.</summary>
    public Task ListenAsync() => Page.EvaluateAsync(
        """
        async () => {
          const video = (function find(root) { for (const el of root.querySelectorAll('*')) { if (el.localName === 'video' && el.videoWidth) return el; if (el.shadowRoot) { const inner = find(el.shadowRoot); if (inner) return inner; } } return null; })(document);
          const context = new AudioContext(); await context.resume();
          const analyser = context.createAnalyser(); analyser.fftSize = 512;
          context.createMediaElementSource(video).connect(analyser); analyser.connect(context.destination);
          const samples = new Float32Array(512);
          window.heard = { level: 0, peak: 0, audibleAt: 0, frames: [] };
          setInterval(() => {
            analyser.getFloatTimeDomainData(samples);
            let sum = 0; for (const s of samples) sum += s * s;
            heard.level = Math.sqrt(sum / 512); heard.peak = Math.max(heard.peak, heard.level);
            if (heard.level > 0.003) heard.audibleAt = performance.now();
          }, 4);
          const frame = (now, data) => { heard.frames.push([now, data.mediaTime]); video.requestVideoFrameCallback(frame); };
          video.requestVideoFrameCallback(frame);
        }
        """);

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
