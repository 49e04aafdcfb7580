using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>A server in a process of its own, on a free loopback port, as a user would start it; killed on dispose.</summary>
internal sealed class ServerUnderTest : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;

    private ServerUnderTest(Process process, Uri address)
    {
        _process = process;
        Address = address;
        _http = new HttpClient { BaseAddress = address };
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Its process id.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Starts it and waits until it answers and is warm.</summary>
    /// <exception cref="InvalidOperationException">It did not come up.</exception>
    public static async Task<ServerUnderTest> StartAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { typeof(ServerUnderTest).Assembly.Location, "serve", "--urls", address.GetLeftPart(UriPartial.Authority) })
        {
            start.ArgumentList.Add(argument);
        }

        // What is measured is the service as it is every day but the first.
        start.Environment["PERSONA_Voices__MeasureAtStart"] = "false";
        var warm = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("Gallery previews ready", StringComparison.Ordinal) == true)
            {
                warm.TrySetResult();
            }
        };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new ServerUnderTest(process, address);
        try
        {
            await server.WaitUntilUpAsync(time, cancellationToken);
            await warm.Task.WaitAsync(TimeSpan.FromMinutes(3), time, cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>GET /api/status.</summary>
    public async Task<JsonNode> StatusAsync(CancellationToken cancellationToken)
    {
        await using var stream = await _http.GetStreamAsync(new Uri("/api/status", UriKind.Relative), cancellationToken);
        return (await JsonNode.ParseAsync(stream, cancellationToken: cancellationToken))!;
    }

    /// <summary>Resident memory of the server and its children in bytes, and how many children it has.</summary>
    public (long Bytes, int Children) Memory()
    {
        var children = Directory.EnumerateDirectories("/proc")
            .Select(Path.GetFileName)
            .Where(name => int.TryParse(name, out var id) && ParentOf(id) == _process.Id)
            .Select(name => int.Parse(name!))
            .ToList();
        return (children.Append(_process.Id).Sum(Resident), children.Count);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static int ParentOf(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1]);
        }
        catch (IOException)
        {
            return -1;
        }
    }

    private static long Resident(int process)
    {
        try
        {
            return long.Parse(File.ReadAllText($"/proc/{process}/statm").Split(' ')[1]) * Environment.SystemPageSize;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private async Task WaitUntilUpAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            if (_process.HasExited)
            {
                break;
            }

            try
            {
                await StatusAsync(cancellationToken);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), time, cancellationToken);
            }
        }

        throw new InvalidOperationException("The server did not start; run ./persona serve by hand to see why.");
    }
}
