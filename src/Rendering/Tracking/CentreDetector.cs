using System.Numerics;
using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>
/// The detector of this project (models/tracker-detector.onnx): <c>picture</c> (1, 3, side, side) RGB 0..1 → <c>cells</c> (1, 15, n, n), per
/// cell the score 0..1, then in cells from the cell's middle the centre of the box, the logarithm of its width and height, and five points
/// (eyes, nose, mouth corners, from left to right in the picture).
/// </summary>
public sealed class CentreDetector : IFaceDetector
{
    private const int Channels = 15;
    private const float SameFace = 0.3f;

    private readonly InferenceSession _session;
    private readonly FixedGraph _graph;
    private readonly List<FaceDetection> _candidates = [];
    private readonly int _cells;
    private readonly float _threshold;

    /// <summary>Opens a model.</summary>
    /// <param name="path">The ONNX file; its metadata "threshold" is the least score of a face, 0.5 where there is none.</param>
    /// <param name="options">Device and threads; stays the caller's and is not needed after this.</param>
    /// <param name="copiesInputs">Whether the device reads its inputs from its own memory, as a GPU does.</param>
    /// <exception cref="TrackerModelException">The file cannot be read or is another model.</exception>
    public CentreDetector(string path, SessionOptions options, bool copiesInputs = false)
    {
        _session = TrackerGraph.Open(path, options);
        try
        {
            if (!Recognises(_session))
            {
                throw new TrackerModelException(
                    $"{path} is no face detector of this project: expected picture (1, 3, side, side) → cells (1, {Channels}, n, n), found {TrackerGraph.Describe(_session)}.");
            }

            Side = _session.InputMetadata["picture"].Dimensions[2];
            _cells = _session.OutputMetadata["cells"].Dimensions[2];
            _threshold = float.TryParse(_session.ModelMetadata.CustomMetadataMap.GetValueOrDefault("threshold"), out float least) ? least : 0.5f;
            _graph = new FixedGraph(_session, [1, 3, Side, Side], [("cells", [1, Channels, _cells, _cells])], copiesInputs);
        }
        catch
        {
            _session.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public int Side { get; }

    /// <inheritdoc/>
    public void Detect(Picture picture, float zoom, ICollection<FaceDetection> found)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(found);
        _candidates.Clear();
        foreach (FaceCrop tile in DetectorTiles.Of(picture, zoom))
        {
            CropSampler.Sample(picture, tile, Side, planar: true, _graph.Input);
            _graph.Run();
            Decode(tile);
        }

        SuppressOverlaps.Move(_candidates, found, SameFace);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _graph.Dispose();
        _session.Dispose();
    }

    /// <summary>Whether a file is this model.</summary>
    internal static bool Recognises(InferenceSession session) =>
        session.InputMetadata.TryGetValue("picture", out NodeMetadata? picture) && TrackerGraph.Fits(picture, 1, 3, -1, -1) && picture.Dimensions[2] > 0
        && picture.Dimensions[2] == picture.Dimensions[3]
        && session.OutputMetadata.TryGetValue("cells", out NodeMetadata? cells) && TrackerGraph.Fits(cells, 1, Channels, -1, -1)
        && cells.Dimensions[2] > 0 && cells.Dimensions[2] == cells.Dimensions[3];

    private void Decode(in FaceCrop tile)
    {
        float[] numbers = _graph.Output(0);
        int plane = _cells * _cells;
        for (int cell = 0; cell < plane; cell++)
        {
            if (numbers[cell] >= _threshold)
            {
                _candidates.Add(Candidate(numbers, plane, cell, tile));
            }
        }
    }

    private FaceDetection Candidate(float[] numbers, int plane, int cell, FaceCrop tile)
    {
        var middle = new Vector2((cell % _cells) + 0.5f, (cell / _cells) + 0.5f);
        Vector2 At(int channel) => FaceMesh.Flat(tile.ToPicture(
            new Vector3((middle + new Vector2(numbers[(channel * plane) + cell], numbers[((channel + 1) * plane) + cell])) / _cells, 0)));
        Vector2 centre = At(1);
        Vector2 half = new Vector2(MathF.Exp(numbers[(3 * plane) + cell]), MathF.Exp(numbers[(4 * plane) + cell])) * (tile.Side / _cells / 2);
        return new(
            new(centre.X - half.X, centre.Y - half.Y, centre.X + half.X, centre.Y + half.Y), numbers[cell], At(5), At(7), At(9), At(11), At(13));
    }
}
