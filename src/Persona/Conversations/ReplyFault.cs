namespace PersonaAvatar.Personas.Conversations;

/// <summary>Why an attempt at a reply failed.</summary>
public enum ReplyFault
{
    /// <summary>The model answered with an error, or could not be reached.</summary>
    Refused,

    /// <summary>No first piece came in time.</summary>
    NoFirstPiece,

    /// <summary>The pieces stopped coming.</summary>
    Stalled,

    /// <summary>The reply held no words.</summary>
    Empty,

    /// <summary>What came was no text: markup, an error document, or broken characters.</summary>
    Garbage,

    /// <summary>The reply ended in the middle of a word.</summary>
    EndedEarly,
}
