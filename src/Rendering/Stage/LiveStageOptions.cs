using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Rendering.Stage;

/// <summary>How a live stage runs.</summary>
public sealed record LiveStageOptions
{
    /// <summary>Frames the sound is written ahead of its picture, 0..8. Default 1 (40 ms): ffmpeg needs no more to deliver evenly.</summary>
    [Range(0, 8)]
    public int AudioLead { get; init; } = 1;

    /// <summary>
    /// Frames of speech that may wait, 5..750. Default 62 (2.5 s): longer than any clause takes to be spoken, and short enough that
    /// sessions which begin to answer at once do not take the cores from each other's pictures.
    /// </summary>
    [Range(5, 750)]
    public int SpeechAhead { get; init; } = 62;

    /// <summary>
    /// Where in the 40 ms the frames of this stage fall, 0..1; null takes turns, so that the stages of a process do not all
    /// paint at the same moment. Default null.
    /// </summary>
    [Range(0.0, 1.0)]
    public double? Phase { get; init; }
}
