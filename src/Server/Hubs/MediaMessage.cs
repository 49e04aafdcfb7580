using MessagePack;
using PersonaAvatar.Rendering.Muxing;

namespace PersonaAvatar.Server.Hubs;

/// <summary>A piece of the live stream.</summary>
/// <param name="Kind">0 init, 1 fragment, 2 gap: the viewer was too slow and goes on at the next keyframe.</param>
/// <param name="Generation">Rises when the encoder was restarted: a new init follows.</param>
/// <param name="StartSeconds">Media time at which this generation's own clock begins.</param>
/// <param name="Time">Media time of the fragment's first sample.</param>
/// <param name="Keyframe">True when decoding can begin here.</param>
/// <param name="Last">True for the last part of a fragment.</param>
/// <param name="Codecs">MIME type with codecs, on init; else null.</param>
/// <param name="Data">MP4 bytes.</param>
[MessagePackObject]
public sealed record MediaMessage(
    [property: Key("kind")] int Kind,
    [property: Key("generation")] int Generation,
    [property: Key("startSeconds")] double StartSeconds,
    [property: Key("time")] double Time,
    [property: Key("keyframe")] bool Keyframe,
    [property: Key("last")] bool Last,
    [property: Key("codecs")] string? Codecs,
    [property: Key("data")] ReadOnlyMemory<byte> Data)
{
    /// <summary>A part as it travels.</summary>
    public static MediaMessage From(MediaPart part) => new(
        (int)part.Kind, part.Generation, part.StartSeconds, part.Time, part.Keyframe, part.Last, part.Codecs, part.Data);
}
