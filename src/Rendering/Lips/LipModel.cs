using System.Globalization;
using Microsoft.ML.OnnxRuntime;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// The lip model: sound features of any voice → the mouth, 25 times a second, three chunks behind the sound. One instance
/// serves every session: streams that ask while it works go into the next batch together. Thread-safe.
/// </summary>
/// <remarks>
/// Tensors, all float32: <c>features</c> (batch, 4 n, 82), <c>style</c> (batch, 8), <c>state</c> (batch, S) → <c>mouth</c>
/// (batch, n, 12), <c>next_state</c> (batch, S). Metadata: <c>prior</c>, 80 numbers; <c>delay_chunks</c>.
/// </remarks>
public sealed class LipModel : IDisposable
{
    /// <summary>Chunks between the sound of a chunk and the row of the mouth that it completes.</summary>
    public const int Delay = 3;

    /// <summary>Pictures of silence after which a stream is at rest and may be taken as the past of another: one second.</summary>
    internal const int RestPictures = 25;

    private readonly InferenceSession _session;
    private readonly LipBatches _batches;
    private readonly float[] _prior;
    private readonly int _state;

    /// <summary>Opens a model.</summary>
    /// <param name="path">The ONNX file.</param>
    /// <param name="options">Device and threads; stays the caller's and is not needed after this.</param>
    /// <param name="copiesInputs">Whether the device reads its inputs from its own memory, as a GPU does.</param>
    /// <exception cref="LipModelException">The file cannot be read or is another model.</exception>
    public LipModel(string path, SessionOptions options, bool copiesInputs = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        if (!File.Exists(path))
        {
            throw new LipModelException($"There is no lip model at {path}.");
        }

        try
        {
            _session = new InferenceSession(path, options);
        }
        catch (OnnxRuntimeException e)
        {
            throw new LipModelException($"{path} cannot be opened as an ONNX model; fetch it again. {e.Message}", e);
        }

        try
        {
            Tensor(path, _session.InputMetadata, "features", [-1, -1, SoundFeatures.Count]);
            Tensor(path, _session.InputMetadata, "style", [-1, LipStyle.Length]);
            Tensor(path, _session.OutputMetadata, "mouth", [-1, -1, LipRow.Length]);
            _state = Tensor(path, _session.InputMetadata, "state", [-1, 0])[1];
            Tensor(path, _session.OutputMetadata, "next_state", [-1, _state]);
            _prior = Prior(path, _session.ModelMetadata.CustomMetadataMap);
            _batches = new LipBatches(_session, _state, copiesInputs);
        }
        catch
        {
            _session.Dispose();
            throw;
        }
    }

    /// <summary>Batches run so far.</summary>
    internal long Batches => _batches.Runs;

    /// <summary>A new stream's place in the model.</summary>
    internal LipRequest CreateRequest() => new(_state);

    /// <summary>A new stream's features.</summary>
    internal SoundFeatures CreateFeatures() => new(_prior);

    /// <summary>
    /// Takes a stream one chunk further. The request must not be touched until the step is done; a step cannot be cancelled,
    /// it takes as long as one or two batches.
    /// </summary>
    internal ValueTask StepAsync(LipRequest request) => _batches.StepAsync(request);

    /// <summary>Waits for the batch that runs and frees the model; steps asked for later fail.</summary>
    public void Dispose()
    {
        _batches.Dispose();
        _session.Dispose();
    }

    /// <summary>Checks one tensor; expected dimensions below 0 may be anything, 0 is any fixed length.</summary>
    private static int[] Tensor(string path, IReadOnlyDictionary<string, NodeMetadata> tensors, string name, int[] expected)
    {
        string shape = string.Join(", ", expected.Select(d => d < 0 ? "any" : d == 0 ? "fixed" : $"{d}"));
        if (!tensors.TryGetValue(name, out NodeMetadata? tensor))
        {
            throw new LipModelException($"{path} is no lip model: expected a tensor {name} ({shape}), found {string.Join(", ", tensors.Keys)}.");
        }

        int[] found = tensor.Dimensions;
        bool fits = tensor.ElementType == typeof(float) && found.Length == expected.Length;
        for (int i = 0; fits && i < found.Length; i++)
        {
            fits = expected[i] switch { < 0 => true, 0 => found[i] > 0, _ => found[i] == expected[i] || (found[i] < 0 && name == "next_state") };
        }

        return fits
            ? found
            : throw new LipModelException(
                $"{path} is no lip model: expected {name} to be float ({shape}), found {tensor.ElementType.Name} ({string.Join(", ", found.Select(d => d < 0 ? "any" : $"{d}"))}).");
    }

    private static float[] Prior(string path, Dictionary<string, string> metadata)
    {
        if (!metadata.TryGetValue("delay_chunks", out string? delay) || delay != $"{Delay}")
        {
            throw new LipModelException($"{path} is no lip model of this version: expected delay_chunks {Delay}, found {delay ?? "none"}.");
        }

        string[] values = (metadata.GetValueOrDefault("prior") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        float[] prior = new float[MelBands.Count];
        bool fits = values.Length == prior.Length;
        for (int i = 0; fits && i < prior.Length; i++)
        {
            fits = float.TryParse(values[i], CultureInfo.InvariantCulture, out prior[i]) && float.IsFinite(prior[i]);
        }

        return fits ? prior : throw new LipModelException($"{path} is no lip model: expected {prior.Length} numbers as its metadata prior, found {values.Length}.");
    }
}
