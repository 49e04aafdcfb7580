using PersonaAvatar.Personas.Cards;

namespace PersonaAvatar.Personas.Creation;

/// <summary>A character just written: the card, and what voice and looks it wants. Immutable.</summary>
public sealed record CharacterDraft
{
    /// <summary>
    /// A valid card. Its id is made from the name and may already be in use; its voice is a plain one of the card's
    /// language and its face is the id, until both are chosen from <see cref="Voice"/> and <see cref="Looks"/>.
    /// </summary>
    public required PersonaCard Card { get; init; }

    /// <summary>The voice it should have.</summary>
    public required WantedVoice Voice { get; init; }

    /// <summary>How it should look.</summary>
    public required WantedLooks Looks { get; init; }

    /// <summary>Other looks that keep what the description says and fill the rest differently; usually a few, none where there is no choice.</summary>
    public IReadOnlyList<WantedLooks> OtherLooks { get; init; } = [];

    /// <summary>person, animal, fruit, plant, office, bag, clothes, cartoon or other.</summary>
    public required string Category { get; init; }

    /// <summary>Why it became what it is: English sentences for people, the most important first.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>What the user must be told before going on, such as that real people should be asked first; usually empty.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];
}
