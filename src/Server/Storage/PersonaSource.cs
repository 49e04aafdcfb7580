namespace PersonaAvatar.Server.Storage;

/// <summary>How a persona came to be.</summary>
internal enum PersonaSource
{
    /// <summary>Shipped, or a card the user keeps as a file: it is read and never written.</summary>
    Original,

    /// <summary>Made from a description.</summary>
    Created,

    /// <summary>A copy of another persona.</summary>
    Duplicated,

    /// <summary>Read from a .persona file.</summary>
    Imported,
}
