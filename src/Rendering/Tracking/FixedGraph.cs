using Microsoft.ML.OnnxRuntime;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>An ONNX graph with one input, run over memory laid out once. Not thread-safe.</summary>
internal sealed class FixedGraph : IDisposable
{
    private readonly InferenceSession _session;
    private readonly OrtIoBinding _binding;
    private readonly RunOptions _run = new();
    private readonly OrtValue _input;
    private readonly OrtValue[] _results;
    private readonly float[][] _outputs;
    private readonly bool _copiesInputs;
    private readonly string _inputName;

    /// <summary>Lays the tensors of a session out; the session stays the caller's.</summary>
    /// <param name="session">The graph.</param>
    /// <param name="input">Shape of its one input.</param>
    /// <param name="outputs">Name and shape of each output that is read.</param>
    /// <param name="copiesInputs">Whether the device reads its inputs from its own memory, as a GPU does.</param>
    public FixedGraph(InferenceSession session, long[] input, IReadOnlyList<(string Name, long[] Shape)> outputs, bool copiesInputs)
    {
        _session = session;
        _copiesInputs = copiesInputs;
        _inputName = session.InputMetadata.Keys.Single();
        Input = new float[Length(input)];
        _input = Value(Input, input);
        _outputs = [.. outputs.Select(output => new float[Length(output.Shape)])];
        _results = [.. outputs.Select((output, i) => Value(_outputs[i], output.Shape))];
        _binding = session.CreateIoBinding();
        _binding.BindInput(_inputName, _input);
        for (int i = 0; i < _results.Length; i++)
        {
            _binding.BindOutput(outputs[i].Name, _results[i]);
        }
    }

    /// <summary>The input's memory.</summary>
    public float[] Input { get; }

    /// <summary>An output's memory, in the order in which they were named.</summary>
    public float[] Output(int index) => _outputs[index];

    /// <summary>Computes the outputs from the input.</summary>
    public void Run()
    {
        if (_copiesInputs)
        {
            // A binding to a device copies when it is made.
            _binding.ClearBoundInputs();
            _binding.BindInput(_inputName, _input);
        }

        _session.RunWithBinding(_run, _binding);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _binding.Dispose();
        _run.Dispose();
        _input.Dispose();
        foreach (OrtValue result in _results)
        {
            result.Dispose();
        }
    }

    private static long Length(long[] shape) => shape.Aggregate(1L, (product, dimension) => product * dimension);

    private static OrtValue Value(float[] memory, long[] shape) =>
        OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, memory.AsMemory(), shape);
}
