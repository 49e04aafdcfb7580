using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Server.Devices;

/// <summary>What runs the models, section Devices.</summary>
public sealed class DeviceOptions
{
    /// <summary>auto (a CUDA GPU where one works, else the CPU), cpu, or cuda. Default: auto. Environment: PERSONA_Devices__Provider.</summary>
    [Required]
    [RegularExpression("^(?i)(auto|cpu|cuda)$", ErrorMessage = "Devices:Provider must be auto, cpu or cuda")]
    public string Provider { get; set; } = "auto";

    /// <summary>The lip model, from the PERSONA_HOME folder. Default: models/lipsync.onnx.</summary>
    [Required]
    public string LipModel { get; set; } = "models/lipsync.onnx";

    /// <summary>The model that reads a style from face motion, from the PERSONA_HOME folder. Default: models/lipsync-style.onnx.</summary>
    [Required]
    public string LipStyleModel { get; set; } = "models/lipsync-style.onnx";

    /// <summary>The face tracker used where none is named: own, or one that persona models add brought. Default: own.</summary>
    [Required]
    public string Tracker { get; set; } = "own";

    /// <summary>The face detector of this project, from the PERSONA_HOME folder. Default: models/tracker-detector.onnx.</summary>
    [Required]
    public string FaceDetector { get; set; } = "models/tracker-detector.onnx";

    /// <summary>The landmark network of this project, from the PERSONA_HOME folder. Default: models/tracker-mesh.onnx.</summary>
    [Required]
    public string FaceMesh { get; set; } = "models/tracker-mesh.onnx";
}
