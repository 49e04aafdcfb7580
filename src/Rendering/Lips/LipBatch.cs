using Microsoft.ML.OnnxRuntime;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>The model's tensors for one batch size, laid over memory that all sizes share. Not thread-safe.</summary>
internal sealed class LipBatch : IDisposable
{
    private readonly InferenceSession _session;
    private readonly OrtIoBinding _binding;
    private readonly (string Name, OrtValue Value)[] _inputs;
    private readonly (string Name, OrtValue Value)[] _outputs;

    /// <summary>Tensors of a size.</summary>
    /// <param name="session">The model; stays the caller's.</param>
    /// <param name="count">Streams in the batch.</param>
    /// <param name="state">Numbers carried per stream.</param>
    /// <param name="memory">Pinned memory, as long as the batch or longer.</param>
    public LipBatch(
        InferenceSession session, int count, int state, (float[] Features, float[] Styles, float[] Before, float[] Mouths, float[] After) memory)
    {
        _session = session;
        _inputs =
        [
            ("features", Value(memory.Features, count, SoundFeatures.FramesPerChunk, SoundFeatures.Count)),
            ("style", Value(memory.Styles, count, LipStyle.Length)),
            ("state", Value(memory.Before, count, state)),
        ];
        _outputs = [("mouth", Value(memory.Mouths, count, 1, LipRow.Length)), ("next_state", Value(memory.After, count, state))];
        _binding = session.CreateIoBinding();
        BindInputs();
        foreach ((string name, OrtValue value) in _outputs)
        {
            _binding.BindOutput(name, value);
        }
    }

    /// <summary>Runs the model over what lies in the memory.</summary>
    public void Run(RunOptions options, bool copiesInputs)
    {
        if (copiesInputs)
        {
            // A binding to a device copies when it is made.
            _binding.ClearBoundInputs();
            BindInputs();
        }

        _session.RunWithBinding(options, _binding);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _binding.Dispose();
        foreach ((_, OrtValue value) in _inputs.Concat(_outputs))
        {
            value.Dispose();
        }
    }

    private static OrtValue Value(float[] memory, params long[] shape)
    {
        long length = shape.Aggregate(1L, (product, dimension) => product * dimension);
        return OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, memory.AsMemory(0, (int)length), shape);
    }

    private void BindInputs()
    {
        foreach ((string name, OrtValue value) in _inputs)
        {
            _binding.BindInput(name, value);
        }
    }
}
