using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PersonaAvatar.Tests.EndToEnd.Support;

/// <summary>The real server in a process of its own, on a free port, with an empty data folder.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private readonly StringBuilder _log = new();
    private readonly Dictionary<string, string> _environment;
    private Process? _process;
    private DirectoryInfo? _data;

    public RunningServer()
        : this([])
    {
    }

    internal RunningServer(Dictionary<string, string> environment) => _environment = environment;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>Its data folder, empty when it starts.</summary>
    public string DataFolder => _data!.FullName;

    /// <summary>Its process id.</summary>
    public int ProcessId => _process!.Id;

    /// <summary>What it has logged so far.</summary>
    public string LogText
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    public async ValueTask InitializeAsync()
    {
        _data = Directory.CreateTempSubdirectory("persona-test-");
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        await StartAgainAsync();
    }

    /// <summary>Starts the server on the address it has.</summary>
    public async Task StartAgainAsync()
    {
        _process = Process.Start(Arguments())!;
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await WaitUntilUpAsync();
    }

    /// <summary>Kills the server, as a power cut would.</summary>
    public async Task StopAsync()
    {
        if (_process is { HasExited: false } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process?.Dispose();
        _data?.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private ProcessStartInfo Arguments()
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Repository.Server);
        start.ArgumentList.Add("serve");
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add(Address.GetLeftPart(UriPartial.Authority));
        start.Environment["PERSONA_HOME"] = Repository.Root;
        start.Environment["PERSONA_DATA"] = _data!.FullName;
        start.Environment["PERSONA_Voices__MeasureAtStart"] = "false";
        foreach (var (key, value) in _environment)
        {
            start.Environment[key] = value;
        }

        return start;
    }

    private async Task WaitUntilUpAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        for (var attempt = 0; attempt < 300; attempt++)
        {
            Assert.False(_process!.HasExited, "The server stopped while starting: " + LogText);
            try
            {
                using var answer = await http.GetAsync("/api/status", TestContext.Current.CancellationToken);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The server did not come up in 30 s: " + LogText);
    }

    private void Note(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }
}
