namespace PersonaAvatar.Personas.Conversations;

/// <summary>What the user typed cannot be answered; the message is in the user's words.</summary>
public sealed class UserTextException : Exception
{
    /// <summary>Creates the error for an empty text.</summary>
    public UserTextException()
        : this("There is nothing to say: type a word or two.")
    {
    }

    /// <summary>Creates the error.</summary>
    /// <param name="message">What to do, in the user's words.</param>
    public UserTextException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error.</summary>
    /// <param name="message">What to do, in the user's words.</param>
    /// <param name="innerException">What caused it.</param>
    public UserTextException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
