namespace PersonaAvatar.Server.Storage;

/// <summary>A row of the table of personas: what <see cref="KeptPersona"/> holds, as the database has it.</summary>
internal sealed class StoredPersona
{
    /// <summary>The persona's id; the key.</summary>
    public required string Id { get; set; }

    /// <summary>Its name, for looking into the database by hand.</summary>
    public required string Name { get; set; }

    /// <summary>The whole card as JSON, with its voice choice and its face.</summary>
    public required string Card { get; set; }

    /// <summary>The id of its face, so that a face in use can be found without reading cards.</summary>
    public required string Face { get; set; }

    /// <summary>The id of its voice.</summary>
    public required string Voice { get; set; }

    /// <summary>How it came to be: created, duplicated or imported.</summary>
    public required string Source { get; set; }

    /// <summary>What it was created from, in the user's words; empty when it was not.</summary>
    public required string Description { get; set; }

    /// <summary>The category recognised in the description; empty when there was none.</summary>
    public required string Category { get; set; }

    /// <summary>The seed it was created with.</summary>
    public int Seed { get; set; }

    /// <summary>The making of it as JSON: the reasons of every step and the faces and voices to choose from.</summary>
    public required string Making { get; set; }

    /// <summary>Rises by one with every change; a writer who saw an older one is refused.</summary>
    public int Version { get; set; }

    /// <summary>When it was stored first, in milliseconds since 1970 UTC.</summary>
    public long CreatedAt { get; set; }

    /// <summary>When it was changed last, in milliseconds since 1970 UTC.</summary>
    public long ChangedAt { get; set; }
}
