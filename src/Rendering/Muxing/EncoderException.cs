namespace PersonaAvatar.Rendering.Muxing;

/// <summary>The video encoder is missing or failed; the message says what to do.</summary>
public sealed class EncoderException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">One sentence saying what to do.</param>
    /// <param name="missing">Whether ffmpeg is not installed, so that trying again is pointless.</param>
    /// <param name="innerException">The cause, when there is one.</param>
    public EncoderException(string message, bool missing = false, Exception? innerException = null)
        : base(message, innerException) => Missing = missing;

    /// <summary>Whether ffmpeg is not installed: give up instead of retrying.</summary>
    public bool Missing { get; }
}
