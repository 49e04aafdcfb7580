namespace PersonaAvatar.Rendering.Frames;

/// <summary>A file is no picture that can be used; the message says in one sentence why and what to do.</summary>
public sealed class PictureException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">One sentence for the person who chose the file.</param>
    /// <param name="innerException">The cause, when there is one.</param>
    public PictureException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
