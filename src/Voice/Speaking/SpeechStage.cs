using System.Runtime.CompilerServices;
using System.Threading.Channels;
using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Matching;
using PersonaAvatar.Voices.Measuring;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Speaking;

/// <summary>Clauses in, speech out: the voice's part of a turn. Thread-safe; every call is a turn of its own.</summary>
public sealed class SpeechStage
{
    // Chunks a clause may run ahead of its listener: a clause is at most some twenty seconds, a chunk at least a quarter.
    private const int ChunkCapacity = 128;

    private readonly Dictionary<string, IVoiceEngine> engines;
    private readonly VoiceCatalogue catalogue;
    private readonly Action<VoiceFallback>? report;
    private readonly VoiceSuccession succession;
    private readonly VoiceRest rest;

    /// <summary>Creates the stage.</summary>
    /// <param name="engines">Engines; names differ.</param>
    /// <param name="catalogue">What they have.</param>
    /// <param name="report">Told when a voice fails and another one takes over, or none can; called on the speaking task.</param>
    /// <param name="succession">Who takes over; by default whoever sounds alike as far as engines tell.</param>
    /// <param name="time">The clock by which a voice that failed is tried again, after a minute.</param>
    public SpeechStage(
        IEnumerable<IVoiceEngine> engines, VoiceCatalogue catalogue, Action<VoiceFallback>? report = null, VoiceSuccession? succession = null, TimeProvider? time = null)
    {
        this.succession = succession ?? new VoiceSuccession(new VoiceMatcher(catalogue, new VoiceProfiles()));
        rest = new VoiceRest(time ?? TimeProvider.System);
        this.engines = engines.ToDictionary(e => e.Name, StringComparer.OrdinalIgnoreCase);
        this.catalogue = catalogue;
        this.report = report;
    }

    /// <summary>
    /// Speaks a turn. Positions count from the first sample of the turn; chunks are contiguous and at most a second long.
    /// Sound begins at once, each clause is followed by the pause its punctuation asks for. While one clause is listened
    /// to, the next one is made, and no more than that.
    /// </summary>
    /// <param name="clauses">What is said.</param>
    /// <param name="voice">Who says it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="replaced">Told what happens to this turn's voice, as the stage's own report is of every turn's.</param>
    /// <exception cref="UnknownVoiceException">There is no such voice.</exception>
    /// <exception cref="VoiceEngineException">The voice failed for good and nothing else speaks its language.</exception>
    public async IAsyncEnumerable<SpeechChunk> SpeakAsync(
        IAsyncEnumerable<Clause> clauses, VoiceChoice voice, [EnumeratorCancellation] CancellationToken cancellationToken, Action<VoiceFallback>? replaced = null)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        ArgumentNullException.ThrowIfNull(voice);
        var id = catalogue.Resolve(voice.Id).Id;
        var writer = new TurnWriter(voice.Tone, VoiceLoudness.Of(id));
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // One slot: the clause being made waits here for the one being listened to.
        var ahead = Channel.CreateBounded<(Clause Clause, ChannelReader<SpeechChunk> Chunks)>(1);
        var making = MakeAsync(clauses, rest.Speaker(voice with { Id = id }), report + replaced, ahead.Writer, leaving.Token);
        try
        {
            await foreach (var (clause, chunks) in ahead.Reader.ReadAllAsync(cancellationToken))
            {
                var tone = EmotionTone.Apply(voice.Tone, clause.Emotion);
                var trimmer = new ClauseTrimmer();
                var any = false;
                await foreach (var chunk in chunks.ReadAllAsync(cancellationToken))
                {
                    foreach (var piece in trimmer.Take(chunk).SelectMany(p => writer.Write(p, tone.Gain)))
                    {
                        any = true;
                        yield return piece;
                    }
                }

                foreach (var pause in any ? writer.Pause(clause, ClausePause.Seconds(clause.Text) / tone.Rate, tone.Gain) : [])
                {
                    yield return pause;
                }
            }
        }
        finally
        {
            await leaving.CancelAsync();
            await making;
        }
    }

    // Ends by itself in every case; what went wrong travels through the channel.
    private async Task MakeAsync(
        IAsyncEnumerable<Clause> clauses,
        VoiceChoice voice,
        Action<VoiceFallback>? tell,
        ChannelWriter<(Clause Clause, ChannelReader<SpeechChunk> Chunks)> ahead,
        CancellationToken cancellationToken)
    {
        Exception? failure = null;
        Channel<SpeechChunk>? current = null;
        try
        {
            await foreach (var clause in clauses.WithCancellation(cancellationToken))
            {
                current = Channel.CreateBounded<SpeechChunk>(ChunkCapacity);
                await ahead.WriteAsync((clause, current.Reader), cancellationToken);
                voice = await MakeClauseAsync(clause, voice, tell, current.Writer, cancellationToken);
                current.Writer.TryComplete();
            }
        }
#pragma warning disable CA1031 // The listener gets it, whatever the source of clauses threw.
        catch (Exception e)
#pragma warning restore CA1031
        {
            failure = e;
        }

        current?.Writer.TryComplete(failure);
        ahead.TryComplete(failure);
    }

    /// <summary>Makes one clause, with another voice where needed; answers the voice to go on with.</summary>
    private async Task<VoiceChoice> MakeClauseAsync(
        Clause clause, VoiceChoice voice, Action<VoiceFallback>? tell, ChannelWriter<SpeechChunk> chunks, CancellationToken cancellationToken)
    {
        var unsaid = clause;
        var retried = false;
        HashSet<string> failed = [];
        long position = 0;
        while (true)
        {
            var words = 0;
            var began = position;
            try
            {
                var tone = EmotionTone.Apply(voice.Tone, clause.Emotion);
                await foreach (var chunk in EngineOf(voice.Id).SpeakAsync(unsaid, voice.Id, tone, cancellationToken))
                {
                    var moved = Move(chunk, began);
                    await chunks.WriteAsync(moved, cancellationToken);
                    words += chunk.Words.Count;
                    position = moved.End;
                }

                return voice;
            }
            catch (VoiceEngineException e)
            {
                // What was spoken stays spoken: only the words that nobody heard are said again.
                unsaid = unsaid with { Text = string.Join(' ', WrittenWords.Split(unsaid.Text).Skip(words)) };
                if (unsaid.Text.Length == 0)
                {
                    return voice;
                }

                if (e.CanRetry && !retried)
                {
                    retried = true;
                    continue;
                }

                failed.Add(voice.Id);
                voice = Replace(voice, failed, e, tell);
                retried = false;
            }
        }
    }

    private IVoiceEngine EngineOf(string voiceId) => engines[voiceId.Split(':')[0]];

    private VoiceChoice Replace(VoiceChoice voice, HashSet<string> failed, VoiceEngineException cause, Action<VoiceFallback>? tell)
    {
        // Only voices whose engine is on this stage.
        var other = succession.Next(voice, failed);
        while (other is not null && !engines.ContainsKey(other.Id.Split(':')[0]))
        {
            failed.Add(other.Id);
            other = succession.Next(voice, failed);
        }

        tell?.Invoke(new VoiceFallback(voice.Id, other?.Id, cause));
        if (other is null)
        {
            throw cause;
        }

        rest.Begin(voice, other);
        return other;
    }

    private static SpeechChunk Move(SpeechChunk chunk, long by) => by == 0 ? chunk : chunk with
    {
        Start = chunk.Start + by,
        Phonemes = [.. chunk.Phonemes.Select(p => p with { Start = p.Start + by, End = p.End + by })],
        Words = [.. chunk.Words.Select(w => w with { Start = w.Start + by, End = w.End + by })],
    };
}
