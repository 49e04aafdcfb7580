using PersonaAvatar.Rendering.Tracking;
using SessionOptions = Microsoft.ML.OnnxRuntime.SessionOptions;

namespace PersonaAvatar.Server.Devices;

/// <summary>The files of a face tracker, told apart by their tensors.</summary>
internal static class TrackerFiles
{
    /// <summary>File name of a detector.</summary>
    public const string Detector = "detector.onnx";

    /// <summary>File name of a landmark network.</summary>
    public const string Mesh = "mesh.onnx";

    /// <summary>File name of a model for blendshapes.</summary>
    public const string Shapes = "shapes.onnx";

    /// <summary>What a file is to a tracker.</summary>
    /// <param name="path">Any ONNX file.</param>
    /// <param name="options">Device and threads.</param>
    /// <returns>The name under which it belongs into a tracker's folder, and what it is.</returns>
    /// <exception cref="TrackerModelException">It is none of them.</exception>
    public static (string File, string Kind) Recognise(string path, SessionOptions options) => ModelKinds.Recognise(path, options) switch
    {
        ModelKind.YuNetDetector => (Detector, "YuNet face detector"),
        ModelKind.OwnDetector => (Detector, "face detector of this project"),
        ModelKind.MediaPipeMesh => (Mesh, "MediaPipe face mesh"),
        ModelKind.OwnMesh => (Mesh, "landmark network of this project"),
        _ => (Shapes, "MediaPipe blendshapes"),
    };

    /// <summary>Opens a detector of any kind.</summary>
    public static IFaceDetector OpenDetector(string path, SessionOptions options, bool copiesInputs) =>
        ModelKinds.Recognise(path, options) == ModelKind.OwnDetector
            ? new CentreDetector(path, options, copiesInputs)
            : new YuNetDetector(path, options, copiesInputs);

    /// <summary>Opens a landmark network of any kind; a MediaPipe mesh takes a model for blendshapes along.</summary>
    public static IMeshModel OpenMesh(string path, string? shapes, SessionOptions options, bool copiesInputs)
    {
        if (ModelKinds.Recognise(path, options) == ModelKind.OwnMesh)
        {
            return new LandmarkNetwork(path, options, copiesInputs);
        }

        var scores = shapes is null ? null : new MediaPipeShapes(shapes, options, copiesInputs);
        try
        {
            return new MediaPipeMesh(path, scores, options, copiesInputs);
        }
        catch
        {
            scores?.Dispose();
            throw;
        }
    }
}
