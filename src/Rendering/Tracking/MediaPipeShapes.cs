using System.Numerics;
using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>
/// The model for blendshapes of MediaPipe (Apache-2.0), which users may bring: (1, 146, 2), x and y in pixels of 146 of the 478 points →
/// 52 scores in its own order, of which the first, neutral, is no ARKit shape; it has none for the tongue. Not thread-safe.
/// </summary>
public sealed class MediaPipeShapes : IDisposable
{
    private static readonly int[] Subset =
    [
        0, 1, 4, 5, 6, 7, 8, 10, 13, 14, 17, 21, 33, 37, 39, 40, 46, 52, 53, 54, 55, 58, 61, 63, 65, 66, 67, 70, 78, 80, 81, 82, 84, 87, 88, 91, 93,
        95, 103, 105, 107, 109, 127, 132, 133, 136, 144, 145, 146, 148, 149, 150, 152, 153, 154, 155, 157, 158, 159, 160, 161, 162, 163, 168, 172,
        173, 176, 178, 181, 185, 191, 195, 197, 234, 246, 249, 251, 263, 267, 269, 270, 276, 282, 283, 284, 285, 288, 291, 293, 295, 296, 297, 300,
        308, 310, 311, 312, 314, 317, 318, 321, 323, 324, 332, 334, 336, 338, 356, 361, 362, 365, 373, 374, 375, 377, 378, 379, 380, 381, 382, 384,
        385, 386, 387, 388, 389, 390, 397, 398, 400, 402, 405, 409, 415, 454, 466, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477,
    ];

    /// <summary>The model's shapes after "neutral": ARKit's, by name in alphabetical order, without the tongue.</summary>
    private static readonly ArkitShape[] Order =
        [.. Enum.GetValues<ArkitShape>().Where(shape => shape != ArkitShape.TongueOut).OrderBy(shape => shape.ToString(), StringComparer.Ordinal)];

    private readonly InferenceSession _session;
    private readonly FixedGraph _graph;

    /// <summary>Opens a model.</summary>
    /// <param name="path">The ONNX file.</param>
    /// <param name="options">Device and threads; stays the caller's and is not needed after this.</param>
    /// <param name="copiesInputs">Whether the device reads its inputs from its own memory, as a GPU does.</param>
    /// <exception cref="TrackerModelException">The file cannot be read or is another model.</exception>
    public MediaPipeShapes(string path, SessionOptions options, bool copiesInputs = false)
    {
        _session = TrackerGraph.Open(path, options);
        try
        {
            string name = ScoresName(_session) ?? throw new TrackerModelException(
                $"{path} is no MediaPipe model for blendshapes: expected (1, {Subset.Length}, 2) → 52 numbers, found {TrackerGraph.Describe(_session)}.");
            _graph = new FixedGraph(
                _session, [1, Subset.Length, 2], [(name, [.. _session.OutputMetadata[name].Dimensions.Select(d => (long)d)])], copiesInputs);
        }
        catch
        {
            _session.Dispose();
            throw;
        }
    }

    /// <summary>Reads the scores.</summary>
    /// <param name="points">478 points in pixels of the whole picture.</param>
    /// <param name="shapes">Receives them.</param>
    public void Read(ReadOnlySpan<Vector3> points, ref ShapeWeights shapes)
    {
        for (int i = 0; i < Subset.Length; i++)
        {
            _graph.Input[2 * i] = points[Subset[i]].X;
            _graph.Input[(2 * i) + 1] = points[Subset[i]].Y;
        }

        _graph.Run();
        ReadOnlySpan<float> scores = _graph.Output(0);
        shapes[ArkitShape.TongueOut] = 0;
        for (int i = 0; i < Order.Length; i++)
        {
            shapes[Order[i]] = Math.Clamp(scores[i + 1], 0, 1);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _graph.Dispose();
        _session.Dispose();
    }

    /// <summary>The name of the scores, where a file is this model; else null.</summary>
    internal static string? ScoresName(InferenceSession session) =>
        session.InputMetadata.Count == 1 && TrackerGraph.Fits(session.InputMetadata.Values.Single(), -1, Subset.Length, 2)
            ? session.OutputNames.FirstOrDefault(name => TrackerGraph.FixedLength(session.OutputMetadata[name]) == ShapeWeights.Count)
            : null;
}
