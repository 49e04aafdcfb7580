using System.Runtime.CompilerServices;
using PersonaAvatar.Voices.Engines.Workers;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Engines;

/// <summary>
/// What engines in worker processes have in common: a clause becomes a script, the script goes to a worker piece by piece,
/// its answer becomes chunks on the 48 kHz counter. An engine adds its alphabet, its listing and what it does natively.
/// </summary>
public abstract class WorkerEngine : IVoiceEngine, IAsyncDisposable
{
    // An engine gets at most this much at once; longer text is cut at a space. Nobody waits long for a worker then.
    private const int PieceLength = 400;

    private readonly WorkerPool pool;
    private readonly WorkerClient client;

    private protected WorkerEngine(VoiceWorkerCommand command, string name, int workers)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        Name = name;
        pool = new WorkerPool(command, name, workers);
        client = new WorkerClient(pool, name);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Ids of the worker processes that live now.</summary>
    public IReadOnlyList<int> ProcessIds => pool.ProcessIds;

    /// <summary>Starts all workers in the background, so that the first speech finds them warm.</summary>
    public void Prestart() => pool.Prestart();

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<EngineVoice>> ListAsync(CancellationToken cancellationToken)
        => [.. from voice in await ListAllAsync(cancellationToken)
               where !voice.Name.StartsWith('+')
               select new EngineVoice($"{Name}:{voice.Name}", Name, voice.Title, voice.Language, voice.Gender)];

    /// <summary>Variants that combine with any of the engine's voices: id is "engine:+name"; empty for most engines.</summary>
    public async ValueTask<IReadOnlyList<EngineVoice>> ListVariantsAsync(CancellationToken cancellationToken)
        => [.. from voice in await ListAllAsync(cancellationToken)
               where voice.Name.StartsWith('+')
               select new EngineVoice($"{Name}:{voice.Name}", Name, voice.Title, voice.Language, voice.Gender)];

    /// <inheritdoc/>
    public virtual bool MovesPitchAlone(string voiceId) => true;

    /// <inheritdoc/>
    public async ValueTask<string> VersionAsync(string voiceId, CancellationToken cancellationToken)
    {
        try
        {
            return await client.AskTextAsync("version", "", "", cancellationToken);
        }
        catch (VoiceEngineException e) when (!e.CanRetry)
        {
            return "";
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SpeechChunk> SpeakAsync(
        Clause clause, string voiceId, Tone tone, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(voiceId);
        ArgumentNullException.ThrowIfNull(tone);
        var voice = voiceId.StartsWith(Name + ":", StringComparison.Ordinal) ? voiceId[(Name.Length + 1)..] : voiceId;
        long offset = 0;
        foreach (var script in SpokenScript.Split(clause.Text, PieceLength, SpeakWord))
        {
            var prosody = Prosody(voice, tone);
            var request = new SynthesisRequest("speak", voice, script.Text, prosody.Pitch, prosody.Range, prosody.Rate);
            var assembler = new ClauseAssembler(clause, script, Alphabet, prosody, offset);
            await foreach (var frame in client.AskAsync(request, cancellationToken))
            {
                if (assembler.Take(frame) is { } chunk)
                {
                    offset = chunk.End;
                    yield return chunk;
                }
            }
        }
    }

    /// <summary>Kills all workers.</summary>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return pool.DisposeAsync();
    }

    /// <summary>The engine's phone names in the articulatory alphabet.</summary>
    private protected abstract IPhoneAlphabet Alphabet { get; }

    /// <summary>Asks a worker a question that has a text for an answer.</summary>
    private protected Task<string> AskAsync(string kind, string voice, string text, CancellationToken cancellationToken)
        => client.AskTextAsync(kind, voice, text, cancellationToken);

    /// <summary>How a written word is handed to the engine.</summary>
    private protected abstract string SpeakWord(string word);

    /// <summary>How the tone is split between the engine and the resampler.</summary>
    private protected abstract NativeProsody Prosody(string voice, Tone tone);

    private async ValueTask<IReadOnlyList<WorkerVoice>> ListAllAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await client.ListAsync(cancellationToken);
        }
        catch (VoiceEngineException e) when (!e.CanRetry)
        {
            // Not installed: nothing to list. Speaking with it says why.
            return [];
        }
    }
}
