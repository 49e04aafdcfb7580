using Microsoft.ML.OnnxRuntime;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>Tells the models of face trackers apart by the shapes of their tensors, never by their names.</summary>
public static class ModelKinds
{
    /// <summary>What a file is.</summary>
    /// <param name="path">The ONNX file.</param>
    /// <param name="options">Device and threads; stays the caller's.</param>
    /// <exception cref="TrackerModelException">It cannot be opened, or is none of the kinds.</exception>
    public static ModelKind Recognise(string path, SessionOptions options)
    {
        using InferenceSession session = TrackerGraph.Open(path, options);
        return CentreDetector.Recognises(session) ? ModelKind.OwnDetector
            : LandmarkNetwork.Recognises(session) ? ModelKind.OwnMesh
            : YuNetDetector.Recognises(session) ? ModelKind.YuNetDetector
            : MediaPipeMesh.Names(session) is not null ? ModelKind.MediaPipeMesh
            : MediaPipeShapes.ScoresName(session) is not null ? ModelKind.MediaPipeShapes
            : throw new TrackerModelException(
                $"{path} is no model that a face tracker can use (YuNet, MediaPipe face mesh, MediaPipe blendshapes): it maps {TrackerGraph.Describe(session)}.");
    }
}
