using Microsoft.ML.OnnxRuntime;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>Opens ONNX files and checks what is in them: exports of the same model name their tensors differently, so shapes decide.</summary>
internal static class TrackerGraph
{
    /// <summary>Opens a file.</summary>
    /// <exception cref="TrackerModelException">It is absent or no ONNX model.</exception>
    public static InferenceSession Open(string path, SessionOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        if (!File.Exists(path))
        {
            throw new TrackerModelException($"There is no model at {path}.");
        }

        try
        {
            return new InferenceSession(path, options);
        }
        catch (OnnxRuntimeException e)
        {
            throw new TrackerModelException($"{path} cannot be opened as an ONNX model; fetch it again. {e.Message}", e);
        }
    }

    /// <summary>Whether a tensor is float and has a shape; expected dimensions below 0 may be anything, and the file may leave any open.</summary>
    public static bool Fits(NodeMetadata tensor, params ReadOnlySpan<int> expected)
    {
        int[] found = tensor.Dimensions;
        bool fits = tensor.ElementType == typeof(float) && found.Length == expected.Length;
        for (int i = 0; fits && i < found.Length; i++)
        {
            fits = expected[i] < 0 || found[i] < 0 || expected[i] == found[i];
        }

        return fits;
    }

    /// <summary>How many numbers a float tensor of fixed shape holds; 0 for any other.</summary>
    public static int FixedLength(NodeMetadata tensor) =>
        tensor.ElementType == typeof(float) && tensor.Dimensions.All(d => d > 0) ? tensor.Dimensions.Aggregate(1, (product, d) => product * d) : 0;

    /// <summary>What a file holds, for messages.</summary>
    public static string Describe(InferenceSession session) =>
        $"{Describe(session.InputMetadata)} → {Describe(session.OutputMetadata)}";

    private static string Describe(IReadOnlyDictionary<string, NodeMetadata> tensors) =>
        string.Join(", ", tensors.Take(6).Select(t => $"{t.Key} ({string.Join(", ", t.Value.Dimensions.Select(d => d < 0 ? "any" : $"{d}"))})"))
        + (tensors.Count > 6 ? $" and {tensors.Count - 6} more" : "");
}
