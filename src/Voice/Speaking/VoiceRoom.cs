using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Engines.Espeak;
using PersonaAvatar.Voices.Engines.Flite;
using PersonaAvatar.Voices.Engines.Workers;
using PersonaAvatar.Voices.Matching;
using PersonaAvatar.Voices.Measuring;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Voices.Speaking;

/// <summary>The voice room put together: engines with warm workers, their catalogue and the stage. Disposing kills the workers.</summary>
public sealed class VoiceRoom : IAsyncDisposable
{
    private readonly IReadOnlyList<WorkerEngine> local;

    private VoiceRoom(IReadOnlyList<WorkerEngine> workers, IReadOnlyList<IVoiceEngine> engines, VoiceCatalogue catalogue, VoiceProfiles profiles, SpeechStage stage)
        => (local, Engines, Catalogue, Profiles, Matcher, Stage) = (workers, engines, catalogue, profiles, new VoiceMatcher(catalogue, profiles), stage);

    /// <summary>All engines.</summary>
    public IReadOnlyList<IVoiceEngine> Engines { get; }

    /// <summary>What is installed.</summary>
    public VoiceCatalogue Catalogue { get; }

    /// <summary>What is known of how the voices sound: empty until a <see cref="VoiceCalibrator"/> loads or measures it.</summary>
    public VoiceProfiles Profiles { get; }

    /// <summary>Ranks the voices for a wish.</summary>
    public VoiceMatcher Matcher { get; }

    /// <summary>Clauses in, speech out.</summary>
    public SpeechStage Stage { get; }

    /// <summary>Ids of the worker processes that live now.</summary>
    public IReadOnlyList<int> ProcessIds => [.. local.SelectMany(w => w.ProcessIds)];

    /// <summary>Starts the workers, asks what they have and returns when they are warm.</summary>
    /// <param name="command">How a worker process is started.</param>
    /// <param name="workersPerEngine">Processes of each engine, 1..8; 2 keeps one warm while another is replaced.</param>
    /// <param name="more">Makes further engines, for example remote ones, of what transcribes for them; those that can are disposed with the room.</param>
    /// <param name="report">Told when a voice fails and another one takes over.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    public static async Task<VoiceRoom> OpenAsync(
        VoiceWorkerCommand command,
        int workersPerEngine = 2,
        Func<IPhonemizer, IEnumerable<IVoiceEngine>>? more = null,
        Action<VoiceFallback>? report = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(workersPerEngine, 8);
        var espeak = new EspeakEngine(command, workersPerEngine);
        WorkerEngine[] workers = [espeak, new FliteEngine(command, workersPerEngine)];
        try
        {
            foreach (var worker in workers)
            {
                worker.Prestart();
            }

            IVoiceEngine[] engines = [.. workers, .. more?.Invoke(espeak) ?? []];
            var catalogue = await VoiceCatalogue.LoadAsync(engines, cancellationToken);
            var profiles = new VoiceProfiles();
            var stage = new SpeechStage(engines, catalogue, report, new VoiceSuccession(new VoiceMatcher(catalogue, profiles)));
            await WarmUpAsync(stage, catalogue, workers, cancellationToken);
            return new VoiceRoom(workers, engines, catalogue, profiles, stage);
        }
        catch
        {
            foreach (var worker in workers)
            {
                await worker.DisposeAsync();
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var worker in local)
        {
            await worker.DisposeAsync();
        }

        foreach (var engine in Engines.OfType<IDisposable>())
        {
            engine.Dispose();
        }
    }

    // Compiles the whole path before somebody waits for it.
    private static async Task WarmUpAsync(SpeechStage stage, VoiceCatalogue catalogue, WorkerEngine[] workers, CancellationToken cancellationToken)
    {
        foreach (var worker in workers)
        {
            if (catalogue.Voices.FirstOrDefault(v => v.Engine == worker.Name && v.Language == "en-us") is { } voice)
            {
                Clause[] hello = [new(0, 0, "Hello there.", EmotionMix.Neutral)];
                await foreach (var _ in stage.SpeakAsync(hello.ToAsyncEnumerable(), new VoiceChoice(voice.Id), cancellationToken))
                {
                }
            }
        }
    }
}
