namespace PersonaAvatar.Personas.Cards;

/// <summary>No persona has this id. The message offers the nearest ones.</summary>
public sealed class UnknownPersonaException : Exception
{
    /// <summary>Creates the error.</summary>
    public UnknownPersonaException()
        : this("")
    {
    }

    /// <summary>Creates the error.</summary>
    /// <param name="wanted">The id that was asked for.</param>
    public UnknownPersonaException(string wanted)
        : this(wanted, [])
    {
    }

    /// <summary>Creates the error.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public UnknownPersonaException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the error.</summary>
    /// <param name="wanted">The id that was asked for.</param>
    /// <param name="suggestions">Ids that exist, nearest first.</param>
    public UnknownPersonaException(string wanted, IReadOnlyList<string> suggestions)
        : base(NearestNames.Sentence("persona", wanted, suggestions))
    {
        Wanted = wanted;
        Suggestions = suggestions;
    }

    /// <summary>The id that was asked for.</summary>
    public string Wanted { get; } = "";

    /// <summary>Ids that exist, nearest first.</summary>
    public IReadOnlyList<string> Suggestions { get; } = [];
}
