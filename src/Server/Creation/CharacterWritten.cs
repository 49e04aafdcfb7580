namespace PersonaAvatar.Server.Creation;

/// <summary>The character is written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Tagline">One line about it.</param>
/// <param name="About">A paragraph about it.</param>
/// <param name="Language">The language it speaks, BCP 47.</param>
/// <param name="Category">What was recognised in the description.</param>
/// <param name="Greeting">What it says first.</param>
/// <param name="Traits">Adjectives.</param>
/// <param name="Reasons">Why it became what it is.</param>
/// <param name="Notices">What the user must be told.</param>
/// <param name="Seed">The seed it was written with: the same seed gives the same character.</param>
internal sealed record CharacterWritten(
    string Name,
    string Tagline,
    string About,
    string Language,
    string Category,
    string Greeting,
    IReadOnlyList<string> Traits,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> Notices,
    int Seed) : CreationEvent;
