namespace PersonaAvatar.Rendering.Tracking;

/// <summary>What an ONNX file is to a face tracker.</summary>
public enum ModelKind
{
    /// <summary>The detector that comes with this project, <see cref="CentreDetector"/>.</summary>
    OwnDetector,

    /// <summary>The landmark network that comes with this project, <see cref="LandmarkNetwork"/>.</summary>
    OwnMesh,

    /// <summary><see cref="Tracking.YuNetDetector"/>.</summary>
    YuNetDetector,

    /// <summary><see cref="Tracking.MediaPipeMesh"/>.</summary>
    MediaPipeMesh,

    /// <summary><see cref="Tracking.MediaPipeShapes"/>.</summary>
    MediaPipeShapes,
}
