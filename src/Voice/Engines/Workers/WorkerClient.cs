using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>Sends requests to a pool of workers. Thread-safe.</summary>
internal sealed class WorkerClient(WorkerPool pool, string engine)
{
    // Frames of one request that wait for a slow reader, so that the worker is free for others: about two minutes of speech.
    private const int FrameCapacity = 4096;

    /// <summary>
    /// The frames of one request, without its end or error. A worker that dies before its first frame is replaced and the
    /// request is sent once more. Cancelling, or leaving early, kills the worker if it is still at it.
    /// </summary>
    /// <exception cref="VoiceEngineException">The engine refused, or its process died twice or in mid-speech.</exception>
    public async IAsyncEnumerable<WorkerFrame> AskAsync(SynthesisRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var frames = Channel.CreateBounded<WorkerFrame>(new BoundedChannelOptions(FrameCapacity) { SingleReader = true, SingleWriter = true });
        var pump = PumpAsync(request, frames.Writer, leaving.Token);
        try
        {
            await foreach (var frame in frames.Reader.ReadAllAsync(cancellationToken))
            {
                yield return frame;
            }
        }
        finally
        {
            await leaving.CancelAsync();
            await pump;
        }
    }

    /// <summary>What the engine lists.</summary>
    public async Task<IReadOnlyList<WorkerVoice>> ListAsync(CancellationToken cancellationToken)
    {
        await foreach (var frame in AskAsync(new SynthesisRequest("list", "", "", 1, 1, 1), cancellationToken))
        {
            return JsonSerializer.Deserialize(frame.Payload, WorkerJson.Default.WorkerVoiceArray) ?? [];
        }

        return [];
    }

    /// <summary>The answer to a question of the kinds "version" and "phonemes".</summary>
    public async Task<string> AskTextAsync(string kind, string voice, string text, CancellationToken cancellationToken)
    {
        await foreach (var frame in AskAsync(new SynthesisRequest(kind, voice, text, 1, 1, 1), cancellationToken))
        {
            return Encoding.UTF8.GetString(frame.Payload);
        }

        return "";
    }

    // Ends by itself in every case; what went wrong travels through the channel.
    private async Task PumpAsync(SynthesisRequest request, ChannelWriter<WorkerFrame> frames, CancellationToken cancellationToken)
    {
        try
        {
            if (!await TryOnceAsync(request, frames, cancellationToken) && !await TryOnceAsync(request, frames, cancellationToken))
            {
                throw new VoiceEngineException($"The {engine} process ends as soon as it is asked to speak; choose a voice of another engine.", canRetry: false);
            }

            frames.TryComplete();
        }
#pragma warning disable CA1031 // The reader gets it, whatever it is: a reader that waits for ever is worse.
        catch (Exception e)
#pragma warning restore CA1031
        {
            frames.TryComplete(e);
        }
    }

    /// <summary>False when the worker died before it said anything.</summary>
    private async Task<bool> TryOnceAsync(SynthesisRequest request, ChannelWriter<WorkerFrame> frames, CancellationToken cancellationToken)
    {
        var worker = await pool.LeaseAsync(cancellationToken);
        var done = false;
        var said = false;
        try
        {
            await worker.SendAsync(request, cancellationToken);
            while (await worker.Frames.ReadAsync(cancellationToken) is { } frame)
            {
                done = frame.Kind is WorkerFrameKind.End or WorkerFrameKind.Error or WorkerFrameKind.Voices or WorkerFrameKind.Text;
                if (frame.Kind == WorkerFrameKind.Error)
                {
                    throw new VoiceEngineException(Encoding.UTF8.GetString(frame.Payload.AsSpan(1)), frame.Payload[0] == 1);
                }

                said = true;
                await frames.WriteAsync(frame, cancellationToken);
                if (done)
                {
                    return true;
                }
            }

            return said ? throw Died() : false;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or ObjectDisposedException)
        {
            return said ? throw Died(e) : false;
        }
        finally
        {
            if (done)
            {
                pool.Return(worker);
            }
            else
            {
                pool.Discard(worker);
            }
        }
    }

    private VoiceEngineException Died(Exception? cause = null)
        => new($"The {engine} process died in mid-speech; say it again.", canRetry: true, cause);
}
