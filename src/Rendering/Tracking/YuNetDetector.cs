using System.Numerics;
using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>
/// YuNet (libfacedetection.train, Apache-2.0), a face detector that users may bring. Input (1, 3, height, width), BGR 0..255; outputs
/// cls_, obj_, bbox_, kps_ for strides 8, 16 and 32.
/// </summary>
public sealed class YuNetDetector : IFaceDetector
{
    private const float Threshold = 0.6f;
    private const float SameFace = 0.3f;
    private static readonly int[] Strides = [8, 16, 32];

    private readonly InferenceSession _session;
    private readonly FixedGraph _graph;
    private readonly List<FaceDetection> _candidates = [];

    /// <summary>Opens a model.</summary>
    /// <param name="path">The ONNX file.</param>
    /// <param name="options">Device and threads; stays the caller's and is not needed after this.</param>
    /// <param name="copiesInputs">Whether the device reads its inputs from its own memory, as a GPU does.</param>
    /// <exception cref="TrackerModelException">The file cannot be read or is another model.</exception>
    public YuNetDetector(string path, SessionOptions options, bool copiesInputs = false)
    {
        _session = TrackerGraph.Open(path, options);
        try
        {
            if (!Recognises(_session))
            {
                throw new TrackerModelException(
                    $"{path} is no YuNet: expected (1, 3, {Side}, {Side}) → cls_8 … kps_32 with 1, 1, 4 and 10 values a cell, found {TrackerGraph.Describe(_session)}.");
            }

            _graph = new FixedGraph(_session, [1, 3, Side, Side], [.. Outputs()], copiesInputs);
        }
        catch
        {
            _session.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public int Side => 320;

    /// <summary>Whether a file is this model.</summary>
    internal static bool Recognises(InferenceSession session) =>
        session.InputMetadata.Count == 1 && TrackerGraph.Fits(session.InputMetadata.Values.Single(), -1, 3, 320, 320)
        && Strides.All(stride => Parts.All(part =>
            session.OutputMetadata.TryGetValue($"{part.Name}_{stride}", out NodeMetadata? tensor) && TrackerGraph.Fits(tensor, -1, -1, part.Values)));

    /// <inheritdoc/>
    public void Detect(Picture picture, float zoom, ICollection<FaceDetection> found)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(found);
        _candidates.Clear();
        foreach (FaceCrop tile in DetectorTiles.Of(picture, zoom))
        {
            Fill(picture, tile);
            _graph.Run();
            for (int level = 0; level < Strides.Length; level++)
            {
                Decode(level, tile);
            }
        }

        SuppressOverlaps.Move(_candidates, found, SameFace);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _graph.Dispose();
        _session.Dispose();
    }

    private static (string Name, int Values)[] Parts => [("cls", 1), ("obj", 1), ("bbox", 4), ("kps", 10)];

    private IEnumerable<(string Name, long[] Shape)> Outputs() => Strides.SelectMany(
        stride => Parts.Select(part => ($"{part.Name}_{stride}", new long[] { 1, Side / stride * (Side / stride), part.Values })));

    private void Fill(Picture picture, in FaceCrop tile)
    {
        Span<float> input = _graph.Input;
        CropSampler.Sample(picture, tile, Side, planar: true, input);
        int plane = Side * Side;
        for (int i = 0; i < plane; i++)
        {
            (float red, float blue) = (input[i], input[i + (2 * plane)]);
            input[i] = blue * 255;
            input[i + plane] *= 255;
            input[i + (2 * plane)] = red * 255;
        }
    }

    private void Decode(int level, FaceCrop tile)
    {
        int stride = Strides[level], cells = Side / stride;
        float[] classes = _graph.Output(level * 4), objects = _graph.Output((level * 4) + 1);
        for (int cell = 0; cell < cells * cells; cell++)
        {
            float score = MathF.Sqrt(Math.Clamp(classes[cell], 0, 1) * Math.Clamp(objects[cell], 0, 1));
            if (score < Threshold)
            {
                continue;
            }

            ReadOnlySpan<float> box = _graph.Output((level * 4) + 2).AsSpan(cell * 4, 4);
            float[] marks = _graph.Output((level * 4) + 3);
            var corner = new Vector2(cell % cells, cell / cells);
            Vector2 centre = At((corner + new Vector2(box[0], box[1])) * stride);
            Vector2 half = new Vector2(MathF.Exp(box[2]), MathF.Exp(box[3])) * (stride * tile.Side / Side / 2);
            Vector2 Mark(int index) => At((corner + new Vector2(marks[(cell * 10) + (index * 2)], marks[(cell * 10) + (index * 2) + 1])) * stride);
            _candidates.Add(new(
                new(centre.X - half.X, centre.Y - half.Y, centre.X + half.X, centre.Y + half.Y), score, Mark(0), Mark(1), Mark(2), Mark(3), Mark(4)));
        }

        Vector2 At(Vector2 pixel) => FaceMesh.Flat(tile.ToPicture(new Vector3(pixel / Side, 0)));
    }
}
