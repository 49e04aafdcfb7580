namespace PersonaAvatar.Voices.Engines;

/// <summary>A voice engine failed. The message says what to do next.</summary>
public sealed class VoiceEngineException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">One sentence saying what failed and what to do.</param>
    /// <param name="canRetry">True when the same call may succeed again.</param>
    /// <param name="innerException">What happened below, if anything.</param>
    public VoiceEngineException(string message, bool canRetry, Exception? innerException = null)
        : base(message, innerException) => CanRetry = canRetry;

    /// <summary>True when the same call may succeed again; false when another voice must be chosen.</summary>
    public bool CanRetry { get; }
}
