using System.Text.Json.Nodes;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// What a viewer gets, in the real page in Chromium: time from saying a line to the first picture of speech on glass, and
/// from interrupting to silence and to the last old picture.
/// </summary>
internal sealed class GlassBench(TimeProvider time)
{
    private const string FindElement =
        "window.benchElement = (function find(root) { for (const el of root.querySelectorAll('*')) { if (el.localName === 'persona-avatar') return el; if (el.shadowRoot) { const inner = find(el.shadowRoot); if (inner) return inner; } } return null; })(document)";

    private const string Listen = """
        (async () => {
          const video = (function find(root) { for (const el of root.querySelectorAll('*')) { if (el.localName === 'video' && el.videoWidth) return el; if (el.shadowRoot) { const inner = find(el.shadowRoot); if (inner) return inner; } } return null; })(document);
          const context = new AudioContext(); await context.resume();
          const analyser = context.createAnalyser(); analyser.fftSize = 512;
          context.createMediaElementSource(video).connect(analyser); analyser.connect(context.destination);
          const samples = new Float32Array(512);
          const bench = window.bench = { video, audibleAt: 0, heardAfter: [], frames: [], recording: false };
          setInterval(() => {
            analyser.getFloatTimeDomainData(samples);
            let sum = 0; for (const s of samples) sum += s * s;
            bench.level = Math.sqrt(sum / samples.length);
            if (bench.level > 0.003) { bench.audibleAt = performance.now(); }
          }, 4);
          const frame = (now, data) => { if (bench.recording) bench.frames.push([now, data.mediaTime]); video.requestVideoFrameCallback(frame); };
          video.requestVideoFrameCallback(frame);
          return true;
        })()
        """;

    private static readonly string[] Lines =
    [
        "Hello!", "What is your name?", "Tell me something about yourself.", "How are you today?", "What do you like?",
        "Where do you come from?", "What is seven times eight?", "Do you have a favourite colour?", "I had a bad day.", "What time is it?",
    ];

    private readonly List<double> _glass = [];
    private readonly List<double> _silence = [];
    private readonly List<double> _pictures = [];
    private int _leaks;

    /// <summary>Runs it and returns the bars.</summary>
    public async Task<IReadOnlyList<Measure>> RunAsync(Uri server, int turns, int interruptions, CancellationToken cancellationToken)
    {
        await using var page = await ChromiumPage.OpenAsync(new Uri(server, "/#/call/rosa"), time, cancellationToken);
        await page.WaitForAsync($"({FindElement}) && window.personaAvatar.state === 'live' && window.personaAvatar.player.decodedFrames > 10", TimeSpan.FromSeconds(30), time, cancellationToken);
        await QuietAsync(page, cancellationToken);
        for (var turn = 0; turn < turns; turn++)
        {
            await TurnAsync(page, Lines[turn % Lines.Length], cancellationToken);
        }

        await page.EvaluateAsync(Listen, cancellationToken);
        for (var cut = 0; cut < interruptions; cut++)
        {
            await InterruptAsync(page, cancellationToken);
        }

        var median = Numbers.Percentile(_glass, 0.5);
        var slow = Numbers.Percentile(_glass, 0.95);
        var silence = Numbers.Percentile(_silence, 1);
        var pictures = Numbers.Percentile(_pictures, 1);
        return
        [
            new($"say → first picture of speech on glass, median of {_glass.Count}", $"{median:0} ms", "≤ 500 ms", median <= 500),
            new("say → first picture of speech on glass, 95th percentile", $"{slow:0} ms", "≤ 800 ms", slow <= 800),
            new($"interrupt → silence in the page, worst of {_silence.Count}", $"{silence:0} ms", "≤ 200 ms", silence <= 200),
            new("interrupt → last old picture, worst", $"{pictures:0} ms", "≤ 200 ms", pictures <= 200),
            new("old pictures or sounds after the cut", $"{_leaks}", "0", _leaks == 0),
        ];
    }

    private async Task QuietAsync(ChromiumPage page, CancellationToken cancellationToken) =>
        await page.WaitForAsync("!window.personaAvatar.busy && !window.personaAvatar.speaking", TimeSpan.FromSeconds(60), time, cancellationToken);

    private async Task TurnAsync(ChromiumPage page, string line, CancellationToken cancellationToken)
    {
        var before = (await page.EvaluateAsync("window.personaAvatar.lastTurn?.epoch ?? -1", cancellationToken))!.GetValue<int>();
        await page.EvaluateAsync($"window.benchElement.say({JsonValue.Create(line).ToJsonString()}); true", cancellationToken);
        var glass = await page.WaitForAsync(
            $"window.personaAvatar.lastTurn?.epoch > {before} && window.personaAvatar.lastTurn.onGlassMs", TimeSpan.FromSeconds(15), time, cancellationToken);
        _glass.Add(glass.GetValue<double>());
        await QuietAsync(page, cancellationToken);
        // People do not answer in the same instant; the player settles at its live edge meanwhile.
        await Task.Delay(TimeSpan.FromMilliseconds(700), time, cancellationToken);
    }

    private async Task InterruptAsync(ChromiumPage page, CancellationToken cancellationToken)
    {
        await page.EvaluateAsync("window.benchElement.say('Tell me a story.'); true", cancellationToken);
        await page.WaitForAsync("window.personaAvatar.speaking && window.bench.level > 0.003", TimeSpan.FromSeconds(15), time, cancellationToken);
        await Task.Delay(TimeSpan.FromMilliseconds(900), time, cancellationToken);
        var result = await page.EvaluateAsync(
            """
            (async () => {
              const b = window.bench; b.frames = []; b.recording = true;
              const t0 = performance.now(); window.benchElement.interrupt();
              await new Promise(r => setTimeout(r, 2000)); b.recording = false;
              const cut = window.personaAvatar.events.find(e => e.name === 'EpochEnded' && e.atMs >= t0);
              const seconds = cut ? cut.detail.seconds : NaN;
              const old = b.frames.filter(f => f[1] < seconds - 0.001 && f[0] > t0);
              return { silence: Math.max(0, b.audibleAt - t0), picture: old.length ? Math.max(...old.map(f => f[0] - t0)) : 0, seconds: Number.isNaN(seconds) ? -1 : seconds };
            })()
            """,
            cancellationToken);
        var silence = result!["silence"]!.GetValue<double>();
        var picture = result["picture"]!.GetValue<double>();
        _silence.Add(silence);
        _pictures.Add(picture);
        _leaks += silence > 200 || picture > 200 || result["seconds"]!.GetValue<double>() < 0 ? 1 : 0;
        await QuietAsync(page, cancellationToken);
    }
}
