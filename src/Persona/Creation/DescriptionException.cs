namespace PersonaAvatar.Personas.Creation;

/// <summary>A description cannot be made into a character; the message says what to do, in the user's words.</summary>
public sealed class DescriptionException : Exception
{
    /// <summary>Creates the error for an empty description.</summary>
    public DescriptionException()
        : this(DescriptionFault.Empty, "Describe somebody or something first: a word is enough.")
    {
    }

    /// <summary>Creates an error.</summary>
    /// <param name="message">What to do, in the user's words.</param>
    public DescriptionException(string message)
        : this(DescriptionFault.Unreadable, message)
    {
    }

    /// <summary>Creates an error.</summary>
    /// <param name="message">What to do, in the user's words.</param>
    /// <param name="innerException">What caused it.</param>
    public DescriptionException(string message, Exception innerException)
        : base(message, innerException)
    {
        Fault = DescriptionFault.Unreadable;
    }

    /// <summary>Creates an error.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="message">What to do, in the user's words.</param>
    public DescriptionException(DescriptionFault fault, string message)
        : base(message)
    {
        Fault = fault;
    }

    /// <summary>What is wrong.</summary>
    public DescriptionFault Fault { get; }
}
