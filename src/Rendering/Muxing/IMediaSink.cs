namespace PersonaAvatar.Rendering.Muxing;

/// <summary>
/// Takes the sound and the pictures of one session, each in order and without holes. The two are written by different
/// threads (one writer each) and neither call ever waits.
/// </summary>
public interface IMediaSink
{
    /// <summary>Writes the sound of the next frame.</summary>
    /// <param name="samples">1920 samples, mono, 48 kHz; values outside -1..1 are clipped.</param>
    void WriteAudio(ReadOnlySpan<float> samples);

    /// <summary>Writes the next picture.</summary>
    /// <param name="bgra">Width × height BGRA pixels, rows top to bottom, no padding.</param>
    void WritePicture(ReadOnlySpan<byte> bgra);

    /// <summary>Writes the last picture once more; black when there was none. Costs next to nothing.</summary>
    void RepeatPicture();
}
