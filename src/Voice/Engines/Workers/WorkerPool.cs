using System.Threading.Channels;

namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>
/// A fixed number of warm workers of one engine, shared by all sessions. A caller waits its turn, uses a worker alone and
/// hands it back, or has it killed; a killed or crashed worker's successor starts at once. Thread-safe.
/// </summary>
internal sealed class WorkerPool : IAsyncDisposable
{
    private readonly VoiceWorkerCommand command;
    private readonly string engine;
    private readonly Channel<WorkerProcess?> idle;
    private readonly Lock gate = new();
    private readonly HashSet<WorkerProcess> alive = [];
    private bool disposed;

    public WorkerPool(VoiceWorkerCommand command, string engine, int size)
    {
        this.command = command;
        this.engine = engine;

        // As many slots as workers: a slot is a warm worker, or empty where one is started on demand.
        idle = Channel.CreateBounded<WorkerProcess?>(size);
        for (var i = 0; i < size; i++)
        {
            idle.Writer.TryWrite(null);
        }
    }

    /// <summary>Ids of the living processes.</summary>
    public IReadOnlyList<int> ProcessIds
    {
        get
        {
            lock (gate)
            {
                return [.. alive.Where(w => w.IsAlive).Select(w => w.Id)];
            }
        }
    }

    /// <summary>Waits for a worker and takes it out. Each must come back through <see cref="Return"/> or <see cref="Discard"/>.</summary>
    public async Task<WorkerProcess> LeaseAsync(CancellationToken cancellationToken)
    {
        WorkerProcess? worker;
        try
        {
            worker = await idle.Reader.ReadAsync(cancellationToken);
        }
        catch (ChannelClosedException e)
        {
            throw new ObjectDisposedException("The voice workers are closed.", e);
        }

        if (worker is { IsAlive: true })
        {
            return worker;
        }

        Forget(worker);
        try
        {
            return Start();
        }
        catch
        {
            idle.Writer.TryWrite(null);
            throw;
        }
    }

    /// <summary>Hands back a worker that answered its request to the end.</summary>
    public void Return(WorkerProcess worker)
    {
        if (!idle.Writer.TryWrite(worker))
        {
            Forget(worker);
        }
    }

    /// <summary>Kills a worker and starts its successor, which loads while nobody waits.</summary>
    public void Discard(WorkerProcess worker)
    {
        Forget(worker);
        try
        {
            Return(Start());
        }
        catch (Exception e) when (e is VoiceEngineException or ObjectDisposedException)
        {
            // The next caller tries again and reports.
            idle.Writer.TryWrite(null);
        }
    }

    /// <summary>Starts every worker that is not running, without waiting until it is ready.</summary>
    public void Prestart()
    {
        for (var i = idle.Reader.Count; i > 0 && idle.Reader.TryRead(out var worker); i--)
        {
            if (worker is null)
            {
                worker = Start();
            }

            Return(worker);
        }
    }

    /// <summary>Kills all workers.</summary>
    public ValueTask DisposeAsync()
    {
        lock (gate)
        {
            disposed = true;
            idle.Writer.TryComplete();
            foreach (var worker in alive)
            {
                worker.Dispose();
            }

            alive.Clear();
        }

        return ValueTask.CompletedTask;
    }

    private WorkerProcess Start()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            var worker = WorkerProcess.Start(command, engine);
            alive.Add(worker);
            return worker;
        }
    }

    private void Forget(WorkerProcess? worker)
    {
        if (worker is null)
        {
            return;
        }

        lock (gate)
        {
            alive.Remove(worker);
        }

        worker.Dispose();
    }
}
