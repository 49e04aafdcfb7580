using PersonaAvatar.Personas.Cards;

namespace PersonaAvatar.Server.Storage;

/// <summary>A persona as the house keeps it: its card and how it came to be. Immutable.</summary>
/// <param name="Card">A valid card.</param>
/// <param name="Source">How it came to be.</param>
internal sealed record KeptPersona(PersonaCard Card, PersonaSource Source)
{
    /// <summary>What it was created from, in the user's words; empty when it was not.</summary>
    public string Description { get; init; } = "";

    /// <summary>The category recognised in the description; empty when there was none.</summary>
    public string Category { get; init; } = "";

    /// <summary>The seed it was created with.</summary>
    public int Seed { get; init; }

    /// <summary>Why it is as it is, and what else there was to choose from.</summary>
    public PersonaMaking Making { get; init; } = PersonaMaking.Unknown;

    /// <summary>1 when stored first, one more with every change; 0 for an original and before it is stored.</summary>
    public int Version { get; init; }

    /// <summary>When it was stored first.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset ChangedAt { get; init; }
}
