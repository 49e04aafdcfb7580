namespace PersonaAvatar.Rendering.Muxing;

/// <summary>One message of a live stream. Immutable and shared by all viewers.</summary>
/// <remarks>
/// A viewer appends the data of a generation in the order received. A new <see cref="Generation"/> begins with an
/// <see cref="MediaPartKind.Init"/> part; its media times count from zero, so <see cref="StartSeconds"/> is the page's
/// <c>timestampOffset</c> from then on.
/// </remarks>
/// <param name="Kind">What it is.</param>
/// <param name="Generation">Which encoder made it, from 0; it grows when an encoder died and was replaced.</param>
/// <param name="StartSeconds">Session media time of the generation's first frame, in seconds.</param>
/// <param name="Time">
/// The page's time of the first sample in the fragment, in seconds: session media time plus <see cref="LiveMuxer.PrimingSeconds"/>;
/// <see cref="StartSeconds"/> for an init.
/// </param>
/// <param name="Keyframe">Whether decoding can begin here: the fragment starts with a picture that needs no other.</param>
/// <param name="Codecs">On <see cref="MediaPartKind.Init"/>: the MIME type with codecs, as Media Source Extensions want it; otherwise null.</param>
/// <param name="Data">At most <see cref="MaximumBytes"/> bytes; a larger fragment is cut into several parts.</param>
/// <param name="Last">Whether the fragment ends with this part. Whole fragments may be left out, pieces never.</param>
public sealed record MediaPart(
    MediaPartKind Kind,
    int Generation,
    double StartSeconds,
    double Time,
    bool Keyframe,
    string? Codecs,
    ReadOnlyMemory<byte> Data,
    bool Last)
{
    /// <summary>The most data in one part: 32,000 bytes, below the message size a hub accepts by default.</summary>
    public const int MaximumBytes = 32_000;
}
