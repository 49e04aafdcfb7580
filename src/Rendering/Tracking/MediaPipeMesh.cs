using System.Numerics;
using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>
/// The face mesh of MediaPipe (Apache-2.0), which users may bring: input (1, 256, 256, 3) RGB 0..1 → 1434 numbers, x, y, z of 478 points in
/// pixels of the input, and the presence as a logit. With the model for blendshapes beside it, expression scores too.
/// </summary>
public sealed class MediaPipeMesh : IMeshModel
{
    private const int Side = 256;

    private readonly InferenceSession _session;
    private readonly FixedGraph _graph;
    private readonly MediaPipeShapes? _shapes;

    /// <summary>Opens a model.</summary>
    /// <param name="path">The ONNX file.</param>
    /// <param name="shapes">The model for blendshapes, which becomes this one's; null for none.</param>
    /// <param name="options">Device and threads; stays the caller's and is not needed after this.</param>
    /// <param name="copiesInputs">Whether the device reads its inputs from its own memory, as a GPU does.</param>
    /// <exception cref="TrackerModelException">The file cannot be read or is another model.</exception>
    public MediaPipeMesh(string path, MediaPipeShapes? shapes, SessionOptions options, bool copiesInputs = false)
    {
        _shapes = shapes;
        _session = TrackerGraph.Open(path, options);
        try
        {
            (string points, string presence) = Names(_session) ?? throw new TrackerModelException(
                $"{path} is no MediaPipe face mesh: expected (1, {Side}, {Side}, 3) → 1434 and 1 numbers, found {TrackerGraph.Describe(_session)}.");
            _graph = new FixedGraph(
                _session, [1, Side, Side, 3], [(points, Shape(points)), (presence, Shape(presence))], copiesInputs);
        }
        catch
        {
            _session.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public float CropScale => 1.5f;

    /// <inheritdoc/>
    public bool HasShapes => _shapes is not null;

    /// <inheritdoc/>
    public float PresenceToBegin => 0.5f;

    /// <inheritdoc/>
    public float Read(Picture picture, in FaceCrop crop, Span<Vector3> points, ref ShapeWeights shapes)
    {
        CropSampler.Sample(picture, crop, Side, planar: false, _graph.Input);
        _graph.Run();
        ReadOnlySpan<float> numbers = _graph.Output(0);
        for (int i = 0; i < FaceMesh.Count; i++)
        {
            points[i] = crop.ToPicture(new Vector3(numbers[3 * i], numbers[(3 * i) + 1], numbers[(3 * i) + 2]) / Side);
        }

        float presence = 1 / (1 + MathF.Exp(-_graph.Output(1)[0]));
        if (presence > 0.5f)
        {
            _shapes?.Read(points, ref shapes);
        }

        return presence;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _graph.Dispose();
        _session.Dispose();
        _shapes?.Dispose();
    }

    /// <summary>The names of points and presence, where a file is this model; else null.</summary>
    internal static (string Points, string Presence)? Names(InferenceSession session)
    {
        if (session.InputMetadata.Count != 1 || !TrackerGraph.Fits(session.InputMetadata.Values.Single(), -1, Side, Side, 3))
        {
            return null;
        }

        // The export lists the score that is not needed last.
        string? points = session.OutputNames.FirstOrDefault(name => TrackerGraph.FixedLength(session.OutputMetadata[name]) == FaceMesh.Count * 3);
        string? presence = session.OutputNames.FirstOrDefault(name => TrackerGraph.FixedLength(session.OutputMetadata[name]) == 1);
        return points is null || presence is null ? null : (points, presence);
    }

    private long[] Shape(string name) => [.. _session.OutputMetadata[name].Dimensions.Select(d => (long)d)];
}
