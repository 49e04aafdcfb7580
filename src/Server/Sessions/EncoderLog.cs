using PersonaAvatar.Rendering.Muxing;

namespace PersonaAvatar.Server.Sessions;

/// <summary>Writes what happens to a session's encoder into the log.</summary>
internal sealed class EncoderLog(ILogger logger, string session) : IMuxerObserver
{
    /// <inheritdoc/>
    public void EncoderStarted(int generation, double startSeconds) => Log.EncoderStarted(logger, session, generation, startSeconds);

    /// <inheritdoc/>
    public void EncoderLost(int generation, string reason) => Log.EncoderLost(logger, session, generation, reason);
}
