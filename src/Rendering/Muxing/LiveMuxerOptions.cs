using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>How a live session is encoded.</summary>
public sealed record LiveMuxerOptions : MuxerOptions
{
    /// <summary>Average video bit rate in kbit/s, 100..20000; peaks are a quarter higher. Default 1200.</summary>
    [Range(100, 20_000)]
    public int VideoKilobits { get; init; } = 1200;

    /// <summary>Audio bit rate in kbit/s, 32..256. Default 96.</summary>
    [Range(32, 256)]
    public int AudioKilobits { get; init; } = 96;

    /// <summary>Frames from keyframe to keyframe, 5..250. Default 50 (2 s): what a late joiner or slow viewer waits at most.</summary>
    [Range(5, 250)]
    public int KeyframeInterval { get; init; } = 50;

    /// <summary>Frames each input may wait for ffmpeg, 10..250; one that waits longer is taken for dead. Default 100 (4 s): on a starved machine
    /// an encoder may well sleep for two seconds, and replacing it would starve the rest.</summary>
    [Range(10, 250)]
    public int QueueFrames { get; init; } = 100;

    /// <summary>How far a viewer may be behind before it is skipped to the next keyframe, in seconds of media, 0.2..60. Default 1.</summary>
    [Range(0.2, 60.0)]
    public double ViewerLagSeconds { get; init; } = 1;
}
