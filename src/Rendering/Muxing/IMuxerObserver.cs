namespace PersonaAvatar.Rendering.Muxing;

/// <summary>Hears what happens to the encoder. Called outside the flow; must not block or throw.</summary>
public interface IMuxerObserver
{
    /// <summary>An encoder delivered its first byte.</summary>
    /// <param name="generation">Which one, from 0.</param>
    /// <param name="startSeconds">Session media time of its first frame, in seconds.</param>
    void EncoderStarted(int generation, double startSeconds);

    /// <summary>An encoder ended on its own; another one is started.</summary>
    /// <param name="generation">Which one, from 0.</param>
    /// <param name="reason">One sentence, with what ffmpeg said last.</param>
    void EncoderLost(int generation, string reason);
}
