using Microsoft.ML.OnnxRuntime;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// Gathers the steps of many streams into batches. Nothing waits for company: a step that finds the model idle runs at
/// once, steps that come while a batch runs go into the next one together. So a step waits for one batch at most, which
/// is below 2 ms at <see cref="Most"/> streams, and the busier the model the larger and cheaper its batches. Thread-safe.
/// </summary>
internal sealed class LipBatches : IThreadPoolWorkItem, IDisposable
{
    /// <summary>Streams in a batch at most.</summary>
    public const int Most = 16;

    private readonly InferenceSession _session;
    private readonly int _state;
    private readonly bool _copiesInputs;
    private readonly RunOptions _options = new();
    private readonly LipBatch?[] _sizes = new LipBatch?[Most + 1];
    private readonly float[] _features;
    private readonly float[] _styles;
    private readonly float[] _before;
    private readonly float[] _after;
    private readonly float[] _mouths;
    private readonly LipRequest[] _running = new LipRequest[Most];
    private readonly Lock _gate = new();
    private readonly Lock _work = new();

    // Bounded by the number of streams: each has one step under way at most.
    private readonly Queue<LipRequest> _waiting = new(2 * Most);
    private bool _busy;
    private bool _disposed;
    private long _runs;

    /// <summary>Batches of a model.</summary>
    /// <param name="session">The model; stays the caller's.</param>
    /// <param name="state">Numbers carried per stream.</param>
    /// <param name="copiesInputs">Whether inputs must be handed over anew for each run.</param>
    public LipBatches(InferenceSession session, int state, bool copiesInputs)
    {
        _session = session;
        _state = state;
        _copiesInputs = copiesInputs;
        _features = Pinned(SoundFeatures.FramesPerChunk * SoundFeatures.Count);
        _styles = Pinned(LipStyle.Length);
        _before = Pinned(state);
        _after = Pinned(state);
        _mouths = Pinned(LipRow.Length);
    }

    /// <summary>Batches run so far.</summary>
    public long Runs => Interlocked.Read(ref _runs);

    /// <summary>Queues a step.</summary>
    public ValueTask StepAsync(LipRequest request)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            ValueTask done = request.Begin();
            _waiting.Enqueue(request);
            if (!_busy)
            {
                _busy = true;
                ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
            }

            return done;
        }
    }

    /// <summary>Runs batches until nobody waits.</summary>
    public void Execute()
    {
        lock (_work)
        {
            while (Gather() is var count and > 0)
            {
                Exception? failure = Run(count);
                for (int i = 0; i < count; i++)
                {
                    _running[i].Complete(failure);
                }
            }
        }
    }

    /// <summary>Waits for the batch that runs; those that still wait fail.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
            while (_waiting.TryDequeue(out LipRequest? request))
            {
                request.Complete(new ObjectDisposedException(nameof(LipModel)));
            }
        }

        lock (_work)
        {
            foreach (LipBatch? size in _sizes)
            {
                size?.Dispose();
            }

            _options.Dispose();
        }
    }

    private static float[] Pinned(int length) => GC.AllocateArray<float>(Most * length, pinned: true);

    private int Gather()
    {
        lock (_gate)
        {
            int count = 0;
            while (count < Most && _waiting.TryDequeue(out LipRequest? request))
            {
                _running[count++] = request;
            }

            _busy = count > 0;
            return count;
        }
    }

    private Exception? Run(int count)
    {
        const int features = SoundFeatures.FramesPerChunk * SoundFeatures.Count;
        for (int i = 0; i < count; i++)
        {
            LipRequest request = _running[i];
            request.Features.CopyTo(_features, i * features);
            request.Style.CopyTo(_styles, i * LipStyle.Length);
            request.State.CopyTo(_before, i * _state);
        }

        try
        {
            LipBatch batch = _sizes[count] ??= new LipBatch(_session, count, _state, (_features, _styles, _before, _mouths, _after));
            batch.Run(_options, _copiesInputs);
            Interlocked.Increment(ref _runs);
        }
#pragma warning disable CA1031 // Whatever the runtime throws belongs to the streams of this batch, which rethrow it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return failure;
        }

        for (int i = 0; i < count; i++)
        {
            _mouths.AsSpan(i * LipRow.Length, LipRow.Length).CopyTo(_running[i].Mouth);
            _after.AsSpan(i * _state, _state).CopyTo(_running[i].State);
        }

        return null;
    }
}
