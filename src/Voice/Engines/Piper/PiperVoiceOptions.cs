using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Voices.Engines.Piper;

/// <summary>Piper voices: pairs of NAME.onnx and NAME.onnx.json.</summary>
public sealed class PiperVoiceOptions
{
    /// <summary>The folder with the voices; empty turns the engine off.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Voices held in memory at once, 1..16; default 3.</summary>
    [Range(1, 16)]
    public int Loaded { get; set; } = 3;
}
