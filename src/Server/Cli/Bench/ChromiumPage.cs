using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// One page of the installed Chromium, driven over its DevTools protocol, for measuring what a viewer gets. Headless; plays
/// without a user gesture. Not thread-safe. Disposing kills the browser and deletes its profile.
/// </summary>
internal sealed class ChromiumPage : IAsyncDisposable
{
    private readonly Process _browser;
    private readonly string _profile;
    private readonly ClientWebSocket _socket;
    private int _lastId;

    private ChromiumPage(Process browser, string profile, ClientWebSocket socket)
    {
        _browser = browser;
        _profile = profile;
        _socket = socket;
    }

    /// <summary>Starts the browser on an address.</summary>
    /// <exception cref="InvalidOperationException">Chromium is not installed or does not start.</exception>
    public static async Task<ChromiumPage> OpenAsync(Uri address, TimeProvider time, CancellationToken cancellationToken)
    {
        var profile = Directory.CreateTempSubdirectory("persona-chromium-").FullName;
        var browser = Start(profile);
        try
        {
            var port = await ReadPortAsync(profile, browser, time, cancellationToken);
            var target = await FirstPageAsync(port, cancellationToken);
            var socket = new ClientWebSocket();
            await socket.ConnectAsync(target, cancellationToken);
            var page = new ChromiumPage(browser, profile, socket);
            await page.SendAsync("Page.navigate", new JsonObject { ["url"] = address.ToString() }, cancellationToken);
            return page;
        }
        catch
        {
            await EndAsync(browser, profile);
            throw;
        }
    }

    /// <summary>Runs JavaScript, awaits a promise if it gives one, and returns the value as JSON; null for undefined.</summary>
    /// <exception cref="InvalidOperationException">The script threw.</exception>
    public async Task<JsonNode?> EvaluateAsync(string script, CancellationToken cancellationToken)
    {
        var answer = await SendAsync(
            "Runtime.evaluate",
            new JsonObject { ["expression"] = script, ["awaitPromise"] = true, ["returnByValue"] = true, ["userGesture"] = true },
            cancellationToken);
        if (answer?["exceptionDetails"] is { } problem)
        {
            throw new InvalidOperationException($"The page's script failed: {problem["exception"]?["description"] ?? problem["text"]}");
        }

        return answer?["result"]?["value"]?.DeepClone();
    }

    /// <summary>Evaluates a script every 50 ms until it gives a true value.</summary>
    /// <exception cref="TimeoutException">It stayed false.</exception>
    public async Task<JsonNode> WaitForAsync(string script, TimeSpan limit, TimeProvider time, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            var value = await EvaluateAsync($"(() => {{ try {{ return ({script}) ?? false }} catch {{ return false }} }})()", cancellationToken);
            if (value is not null && value.ToJsonString() is not ("false" or "0" or "\"\""))
            {
                return value;
            }

            if (time.GetElapsedTime(started) > limit)
            {
                throw new TimeoutException($"The page did not come to this within {limit.TotalSeconds:0} s: {script}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), time, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        await EndAsync(_browser, _profile);
    }

    private static Process Start(string profile)
    {
        var start = new ProcessStartInfo("chromium") { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[]
        {
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--autoplay-policy=no-user-gesture-required", "--remote-debugging-port=0",
            "--window-size=1280,800", $"--user-data-dir={profile}", "about:blank",
        })
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            var browser = Process.Start(start)!;
            browser.OutputDataReceived += static (_, _) => { };
            browser.ErrorDataReceived += static (_, _) => { };
            browser.BeginOutputReadLine();
            browser.BeginErrorReadLine();
            return browser;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException("Chromium is not installed; install it with: apt-get install chromium", missing);
        }
    }

    private static async Task<int> ReadPortAsync(string profile, Process browser, TimeProvider time, CancellationToken cancellationToken)
    {
        var file = Path.Combine(profile, "DevToolsActivePort");
        for (var attempt = 0; attempt < 600 && !browser.HasExited; attempt++)
        {
            if (File.Exists(file) && await File.ReadAllLinesAsync(file, cancellationToken) is [var port, ..] && int.TryParse(port, out var number))
            {
                return number;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), time, cancellationToken);
        }

        throw new InvalidOperationException("Chromium did not start; run chromium --headless --no-sandbox by hand to see why.");
    }

    private static async Task<Uri> FirstPageAsync(int port, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        await using var list = await http.GetStreamAsync(new Uri($"http://127.0.0.1:{port}/json/list"), cancellationToken);
        var targets = await JsonNode.ParseAsync(list, cancellationToken: cancellationToken) as JsonArray ?? [];
        var page = targets.First(target => target?["type"]?.GetValue<string>() == "page");
        return new Uri(page!["webSocketDebuggerUrl"]!.GetValue<string>());
    }

    private static async Task EndAsync(Process browser, string profile)
    {
        if (!browser.HasExited)
        {
            browser.Kill(entireProcessTree: true);
        }

        await browser.WaitForExitAsync();
        browser.Dispose();
        try
        {
            Directory.Delete(profile, recursive: true);
        }
        catch (IOException)
        {
            // A helper process of the browser may still be writing; the folder is in the temporary directory.
        }
    }

    private async Task<JsonNode?> SendAsync(string method, JsonObject parameters, CancellationToken cancellationToken)
    {
        var id = ++_lastId;
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, cancellationToken);
        while (true)
        {
            var answer = await ReceiveAsync(cancellationToken);
            if (answer?["id"]?.GetValue<int>() == id)
            {
                return answer["error"] is { } error ? throw new InvalidOperationException(error.ToJsonString()) : answer["result"];
            }
        }
    }

    private async Task<JsonNode?> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var text = new MemoryStream();
        var buffer = new byte[16_384];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(text.ToArray());
    }
}
