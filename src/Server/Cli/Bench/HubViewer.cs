using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR.Client;
using PersonaAvatar.Server.Hubs;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// A page without a browser: opens a session over the real hub, takes the stream and the events. For benchmarks and tests.
/// Events and media may be read from any thread.
/// </summary>
internal sealed class HubViewer : IAsyncDisposable
{
    private readonly HubConnection _connection;
    private readonly CancellationTokenSource _watching = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<TurnEndedEvent>> _ends = new();
    private readonly ConcurrentQueue<object> _events = new();
    private readonly MemoryStream? _recording;
    private Task _watch = Task.CompletedTask;

    private HubViewer(HubConnection connection, bool record)
    {
        _connection = connection;
        _recording = record ? new MemoryStream() : null;
        connection.On<TurnStartedEvent>("TurnStarted", Note);
        connection.On<TimingEvent>("Timing", Note);
        connection.On<SpeechStartedEvent>("SpeechStarted", Note);
        connection.On<CaptionEvent>("Caption", Note);
        connection.On<EpochEndedEvent>("EpochEnded", Note);
        connection.On<NoticeEvent>("Notice", Note);
        connection.On<TurnEndedEvent>("TurnEnded", ended =>
        {
            Note(ended);
            EndOf(ended.Epoch).TrySetResult(ended);
        });
    }

    /// <summary>The session opened.</summary>
    public SessionInfo Info { get; private set; } = null!;

    /// <summary>All events so far, oldest first.</summary>
    public IReadOnlyCollection<object> Events => _events;

    /// <summary>Bytes of media received.</summary>
    public long MediaBytes { get; private set; }

    /// <summary>Session media time of the newest fragment, in seconds.</summary>
    public double MediaSeconds { get; private set; }

    /// <summary>Times the server left out fragments because this viewer was slow.</summary>
    public int Gaps { get; private set; }

    /// <summary>The first fragment after each gap.</summary>
    public ConcurrentQueue<MediaMessage> AfterGaps { get; } = new();

    /// <summary>Media types and codecs named by the init segments.</summary>
    public ConcurrentQueue<MediaMessage> Inits { get; } = new();

    /// <summary>The connection, for calls this class has no method for.</summary>
    public HubConnection Connection => _connection;

    /// <summary>The stream so far as one MP4 file; empty unless recording was asked for.</summary>
    public byte[] Recording()
    {
        if (_recording is null)
        {
            return [];
        }

        lock (_recording)
        {
            return _recording.ToArray();
        }
    }

    /// <summary>Connects, opens a session and begins to watch it.</summary>
    public static async Task<HubViewer> OpenAsync(Uri server, OpenRequest request, bool record, CancellationToken cancellationToken)
    {
        var connection = Connect(server);
        var viewer = new HubViewer(connection, record);
        try
        {
            await connection.StartAsync(cancellationToken);
            viewer.Info = await connection.InvokeAsync<SessionInfo>("Open", request, cancellationToken);
        }
        catch
        {
            await viewer.DisposeAsync();
            throw;
        }

        viewer._watch = viewer.WatchAsync();
        return viewer;
    }

    /// <summary>A connection to the hub, not yet started.</summary>
    public static HubConnection Connect(Uri server) => new HubConnectionBuilder()
        .WithUrl(new Uri(server, "/hub"), options =>
        {
            options.Transports = Microsoft.AspNetCore.Http.Connections.HttpTransportType.WebSockets;
            options.SkipNegotiation = true;
        })
        .AddMessagePackProtocol()
        .Build();

    /// <summary>Says a line; returns the epoch.</summary>
    public Task<int> SayAsync(string text, CancellationToken cancellationToken) => _connection.InvokeAsync<int>("Say", text, cancellationToken);

    /// <summary>Says a line and waits until the answer was spoken.</summary>
    public async Task<TurnEndedEvent> TalkAsync(string text, CancellationToken cancellationToken)
    {
        var epoch = await SayAsync(text, cancellationToken);
        return await EndOfTurnAsync(epoch, cancellationToken);
    }

    /// <summary>Waits for the end of a turn.</summary>
    public Task<TurnEndedEvent> EndOfTurnAsync(int epoch, CancellationToken cancellationToken) => EndOf(epoch).Task.WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _watching.CancelAsync();
        await _watch;
        await _connection.DisposeAsync();
        _watching.Dispose();
        _recording?.Dispose();
    }

    private TaskCompletionSource<TurnEndedEvent> EndOf(int epoch) =>
        _ends.GetOrAdd(epoch, static _ => new TaskCompletionSource<TurnEndedEvent>(TaskCreationOptions.RunContinuationsAsynchronously));

    private void Note(object happened) => _events.Enqueue(happened);

    private async Task WatchAsync()
    {
        try
        {
            await foreach (var part in _connection.StreamAsync<MediaMessage>("Watch", _watching.Token))
            {
                Take(part);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or InvalidOperationException or IOException)
        {
            // The session or this viewer ended.
        }
    }

    private void Take(MediaMessage part)
    {
        MediaBytes += part.Data.Length;
        MediaSeconds = Math.Max(MediaSeconds, part.Time);
        Gaps += part.Kind == 2 ? 1 : 0;
        if (part.Kind == 0)
        {
            Inits.Enqueue(part);
        }
        else if (part.Kind == 1 && AfterGaps.Count < Gaps)
        {
            AfterGaps.Enqueue(part);
        }

        if (_recording is not null && part.Kind != 2)
        {
            lock (_recording)
            {
                _recording.Write(part.Data.Span);
            }
        }
    }
}
