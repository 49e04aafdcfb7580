using PersonaAvatar.Rendering.Stage;

namespace PersonaAvatar.Tests.Unit.Rendering.Stage;

/// <summary>A running stage on a clock the test moves.</summary>
internal sealed class StageRun : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private Task _running = Task.CompletedTask;
    private int _frame;

    public StageRun(LiveStageOptions? options = null)
    {
        Options = (options ?? new LiveStageOptions()) with { Phase = 0 };
        Stage = new LiveStage(Options, Painter, SomeSpeech.Life(), Sink, Time, Observer);
    }

    public LiveStageOptions Options { get; }

    public PoolTime Time { get; } = new();

    public CollectingSink Sink { get; } = new();

    public CollectingObserver Observer { get; } = new();

    public GreyPainter Painter { get; } = new(16, 16);

    public LiveStage Stage { get; }

    /// <summary>Starts; frame 0 is written when it returns.</summary>
    public async Task StartAsync()
    {
        _running = Stage.RunAsync(_stop.Token);
        await Sink.WaitAsync(1 + Options.AudioLead, 1, _stop.Token);
    }

    /// <summary>Goes on frame by frame; each is written when the next begins.</summary>
    public async Task StepAsync(int frames = 1)
    {
        for (var i = 0; i < frames; i++)
        {
            _frame++;
            Time.Advance(TimeSpan.FromMilliseconds(40));
            await ArriveAsync(_frame + 1 + Options.AudioLead, _frame + 1);
        }
    }

    /// <summary>
    /// Waits until so much has been written. The clock is nudged meanwhile: it may miss a timer that is set by another
    /// thread in the very moment it is moved.
    /// </summary>
    public async Task ArriveAsync(int soundFrames, int pictures)
    {
        var arrived = Sink.WaitAsync(soundFrames, pictures, _stop.Token);
        while (!arrived.IsCompleted)
        {
            Time.Advance(TimeSpan.Zero);
            await Task.Yield();
        }

        await arrived;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        Stage.Dispose();
        _stop.Dispose();
    }
}
