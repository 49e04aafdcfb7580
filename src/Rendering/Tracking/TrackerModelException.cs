namespace PersonaAvatar.Rendering.Tracking;

/// <summary>A model for faces cannot be used: the file is missing, damaged or has other tensors; the message says what was expected.</summary>
public sealed class TrackerModelException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">One sentence saying what is wrong and what to do.</param>
    /// <param name="innerException">The cause, when there is one.</param>
    public TrackerModelException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
