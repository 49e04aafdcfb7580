namespace PersonaAvatar.Personas.Creation;

/// <summary>Why a description cannot be used.</summary>
public enum DescriptionFault
{
    /// <summary>Nothing visible was typed.</summary>
    Empty,

    /// <summary>More than <see cref="Description.Longest"/> characters.</summary>
    TooLong,

    /// <summary>Signs without a word or a picture in them, such as "!!??".</summary>
    Unreadable,

    /// <summary>Words that insult people for what they are, or that sexualise children.</summary>
    Refused,
}
