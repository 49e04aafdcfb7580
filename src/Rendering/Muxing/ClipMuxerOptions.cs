using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>How a clip is encoded.</summary>
public sealed record ClipMuxerOptions : MuxerOptions
{
    /// <summary>Pictures per second, 1..120. Default 25.</summary>
    [Range(1.0, 120.0)]
    public double FrameRate { get; init; } = 25;

    /// <summary>x264's constant rate factor, 0 (lossless) .. 51 (worst). Default 18.</summary>
    [Range(0, 51)]
    public int Quality { get; init; } = 18;

    /// <summary>x264's preset: slower is smaller. Default "medium".</summary>
    [RegularExpression("ultrafast|superfast|veryfast|faster|fast|medium|slow|slower|veryslow")]
    public string Preset { get; init; } = "medium";

    /// <summary>Audio bit rate in kbit/s, 32..320. Default 128.</summary>
    [Range(32, 320)]
    public int AudioKilobits { get; init; } = 128;

    /// <summary>Whether the clip has a sound track. Default true; a moving preview has none.</summary>
    public bool Sound { get; init; } = true;
}
