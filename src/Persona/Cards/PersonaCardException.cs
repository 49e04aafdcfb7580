namespace PersonaAvatar.Personas.Cards;

/// <summary>A persona card cannot be used. The message names the file and the field and says what is allowed.</summary>
public sealed class PersonaCardException : Exception
{
    /// <summary>Creates the error.</summary>
    public PersonaCardException()
        : this("The persona card cannot be used.")
    {
    }

    /// <summary>Creates the error.</summary>
    /// <param name="message">File, field and what is allowed.</param>
    public PersonaCardException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error.</summary>
    /// <param name="message">File, field and what is allowed.</param>
    /// <param name="innerException">What caused it.</param>
    public PersonaCardException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
