using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// Reads the style of a speaker from a stretch of face motion. Tensors, float32: <c>motion</c> (1, frames, 52) ARKit weights at
/// 25 a second → <c>style</c> (1, 8). Thread-safe.
/// </summary>
public sealed class LipStyleReader : IDisposable
{
    /// <summary>Pictures that a style needs at least: two seconds.</summary>
    public const int Fewest = 50;

    private const int Most = 25 * 120;
    private static readonly string[] Inputs = ["motion"];
    private static readonly string[] Outputs = ["style"];

    private readonly InferenceSession _session;

    /// <summary>Opens a model.</summary>
    /// <param name="path">The ONNX file.</param>
    /// <param name="options">Device and threads; stays the caller's and is not needed after this.</param>
    /// <exception cref="LipModelException">The file cannot be read or is another model.</exception>
    public LipStyleReader(string path, SessionOptions options)
    {
        if (!File.Exists(path))
        {
            throw new LipModelException($"There is no model for styles at {path}.");
        }

        try
        {
            _session = new InferenceSession(path, options);
        }
        catch (OnnxRuntimeException e)
        {
            throw new LipModelException($"{path} cannot be opened as an ONNX model; fetch it again. {e.Message}", e);
        }

        bool fits = _session.InputMetadata.TryGetValue("motion", out NodeMetadata? motion) && motion.Dimensions is [_, _, ShapeWeights.Count]
            && _session.OutputMetadata.TryGetValue("style", out NodeMetadata? style) && style.Dimensions is [_, LipStyle.Length];
        if (!fits)
        {
            _session.Dispose();
            throw new LipModelException($"{path} reads no styles: expected motion (any, any, {ShapeWeights.Count}) and style (any, {LipStyle.Length}).");
        }
    }

    /// <summary>Reads a style.</summary>
    /// <param name="motion">52 ARKit weights per picture, row by row; of more than two minutes the first two are read.</param>
    /// <exception cref="LipModelException">There are fewer than two seconds of it.</exception>
    public LipStyle Read(float[] motion)
    {
        ArgumentNullException.ThrowIfNull(motion);
        int pictures = Math.Min(motion.Length / ShapeWeights.Count, Most);
        if (pictures < Fewest)
        {
            throw new LipModelException($"A style needs at least {Fewest} pictures of face motion ({Fewest / 25} s); there are {pictures}.");
        }

        using OrtValue input = OrtValue.CreateTensorValueFromMemory(
            OrtMemoryInfo.DefaultInstance, motion.AsMemory(0, pictures * ShapeWeights.Count), [1, pictures, ShapeWeights.Count]);
        using var run = new RunOptions();
        using IDisposableReadOnlyCollection<OrtValue> results = _session.Run(run, Inputs, [input], Outputs);
        return LipStyle.From(results[0].GetTensorDataAsSpan<float>());
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();
}
