namespace PersonaAvatar.Voices.Text;

/// <summary>How a text may be cut at a place.</summary>
internal enum BoundaryKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>More text is needed to tell.</summary>
    Unknown,

    /// <summary>Between phrases: comma, semicolon, colon, dash.</summary>
    Weak,

    /// <summary>Between sentences, or at the end of a line.</summary>
    Strong,
}
