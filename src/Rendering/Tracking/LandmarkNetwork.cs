using System.Numerics;
using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>
/// The landmark network of this project (models/tracker-mesh.onnx): <c>crop</c> (1, 3, side, side) RGB 0..1 → <c>points</c> (1, 478, 3), x, y, z
/// in 0..1 of the crop, <c>presence</c> (1, 1) 0..1, <c>shapes</c> (1, 52) in ARKit order 0..1.
/// </summary>
public sealed class LandmarkNetwork : IMeshModel
{
    private readonly InferenceSession _session;
    private readonly FixedGraph _graph;
    private readonly int _side;
    private readonly int[] _mirror;

    /// <summary>Opens a model.</summary>
    /// <param name="path">The ONNX file; its metadata "presence" is the least presence of a face that was just detected, 0.5 where there is none, "presence_of_stills" the least mean over several looks, and "mirror" the 478 numbers of <see cref="Mirror"/>.</param>
    /// <param name="options">Device and threads; stays the caller's and is not needed after this.</param>
    /// <param name="copiesInputs">Whether the device reads its inputs from its own memory, as a GPU does.</param>
    /// <exception cref="TrackerModelException">The file cannot be read or is another model.</exception>
    public LandmarkNetwork(string path, SessionOptions options, bool copiesInputs = false)
    {
        _session = TrackerGraph.Open(path, options);
        try
        {
            if (!Recognises(_session))
            {
                throw new TrackerModelException(
                    $"{path} is no landmark network of this project: expected crop (1, 3, side, side) → points (1, 478, 3), presence (1, 1), shapes (1, 52), found {TrackerGraph.Describe(_session)}.");
            }

            _side = _session.InputMetadata["crop"].Dimensions[2];
            PresenceToBegin = float.TryParse(_session.ModelMetadata.CustomMetadataMap.GetValueOrDefault("presence"), out float least) ? least : 0.5f;
            PresenceOfStills = float.TryParse(_session.ModelMetadata.CustomMetadataMap.GetValueOrDefault("presence_of_stills"), out float mean) ? mean : PresenceToBegin;
            _mirror = ReadMirror(_session);
            _graph = new FixedGraph(
                _session, [1, 3, _side, _side], [("points", [1, FaceMesh.Count, 3]), ("presence", [1, 1]), ("shapes", [1, ShapeWeights.Count])], copiesInputs);
        }
        catch
        {
            _session.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public float CropScale => 1.4f;

    /// <inheritdoc/>
    public bool HasShapes => true;

    /// <inheritdoc/>
    public float PresenceToBegin { get; }

    /// <inheritdoc/>
    public float PresenceOfStills { get; }

    /// <inheritdoc/>
    public ReadOnlySpan<int> Mirror => _mirror;

    /// <inheritdoc/>
    public float Read(Picture picture, in FaceCrop crop, Span<Vector3> points, ref ShapeWeights shapes)
    {
        CropSampler.Sample(picture, crop, _side, planar: true, _graph.Input);
        _graph.Run();
        ReadOnlySpan<float> numbers = _graph.Output(0);
        for (int i = 0; i < FaceMesh.Count; i++)
        {
            points[i] = crop.ToPicture(new Vector3(numbers[3 * i], numbers[(3 * i) + 1], numbers[(3 * i) + 2]));
        }

        _graph.Output(2).AsSpan().CopyTo(shapes);
        return _graph.Output(1)[0];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _graph.Dispose();
        _session.Dispose();
    }

    private static int[] ReadMirror(InferenceSession session)
    {
        int[] mirror = [.. session.ModelMetadata.CustomMetadataMap.GetValueOrDefault("mirror", "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.TryParse(number, out int point) ? point : -1)];
        return mirror.Length == FaceMesh.Count && mirror.All(point => point is >= 0 and < FaceMesh.Count) ? mirror : [];
    }

    /// <summary>Whether a file is this model.</summary>
    internal static bool Recognises(InferenceSession session) =>
        session.InputMetadata.TryGetValue("crop", out NodeMetadata? crop) && TrackerGraph.Fits(crop, 1, 3, -1, -1) && crop.Dimensions[2] > 0
        && crop.Dimensions[2] == crop.Dimensions[3]
        && session.OutputMetadata.TryGetValue("points", out NodeMetadata? points) && TrackerGraph.Fits(points, 1, FaceMesh.Count, 3)
        && session.OutputMetadata.TryGetValue("presence", out NodeMetadata? presence) && TrackerGraph.Fits(presence, 1, 1)
        && session.OutputMetadata.TryGetValue("shapes", out NodeMetadata? shapes) && TrackerGraph.Fits(shapes, 1, ShapeWeights.Count);
}
