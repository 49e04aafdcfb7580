using System.Threading.Tasks.Sources;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// One stream's place in the lip model: a chunk of features and the carried state in, a row of the mouth and the next state
/// out. Belongs to one stream and is used again for every chunk, so a step allocates nothing. Continuations run on the
/// thread pool, never inside the model's batch.
/// </summary>
internal sealed class LipRequest : IValueTaskSource, IThreadPoolWorkItem
{
    private ManualResetValueTaskSourceCore<bool> _core;
    private Exception? _failure;

    /// <summary>A stream at its beginning.</summary>
    /// <param name="stateLength">Numbers the model carries from chunk to chunk.</param>
    public LipRequest(int stateLength) => State = new float[stateLength];

    /// <summary>4 × 82 features of the chunk.</summary>
    public float[] Features { get; } = new float[SoundFeatures.FramesPerChunk * SoundFeatures.Count];

    /// <summary>The style, 8 numbers.</summary>
    public float[] Style { get; } = new float[LipStyle.Length];

    /// <summary>The carried state; replaced by the next one in a step.</summary>
    public float[] State { get; }

    /// <summary>The row of the mouth, 12 numbers.</summary>
    public float[] Mouth { get; } = new float[LipRow.Length];

    /// <summary>Completes when the step that is about to be queued is done.</summary>
    public ValueTask Begin()
    {
        _core.Reset();
        _failure = null;
        return new ValueTask(this, _core.Version);
    }

    /// <summary>Says that the step is done, or why it failed.</summary>
    public void Complete(Exception? failure)
    {
        _failure = failure;
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    /// <inheritdoc/>
    public void Execute()
    {
        if (_failure is null)
        {
            _core.SetResult(true);
        }
        else
        {
            _core.SetException(_failure);
        }
    }

    /// <inheritdoc/>
    public void GetResult(short token) => _core.GetResult(token);

    /// <inheritdoc/>
    public ValueTaskSourceStatus GetStatus(short token) => _core.GetStatus(token);

    /// <inheritdoc/>
    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _core.OnCompleted(continuation, state, token, flags);
}
