namespace PersonaAvatar.Rendering.Frames;

/// <summary>What a picture may be at most; checked before a pixel is decoded.</summary>
public sealed record PictureLimits
{
    /// <summary>Bytes of the file. Default: 40 MB.</summary>
    public long Bytes { get; init; } = 40_000_000;

    /// <summary>Width times height. Default: 40 million, which takes 160 MB decoded.</summary>
    public long Pixels { get; init; } = 40_000_000;

    /// <summary>The longer side in pixels. Default: 16384.</summary>
    public int LongSide { get; init; } = 16_384;

    /// <summary>The least for the shorter side in pixels. Default: 16.</summary>
    public int ShortSide { get; init; } = 16;
}
