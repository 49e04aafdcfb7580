using PersonaAvatar.Personas.Creation;

namespace PersonaAvatar.Server.Creation;

/// <summary>What one creation works on.</summary>
/// <param name="Draft">The written character.</param>
/// <param name="Description">The description in the user's words.</param>
/// <param name="Seed">The seed of everything.</param>
/// <param name="Id">The id the persona will have.</param>
internal sealed record CreationParts(CharacterDraft Draft, string Description, int Seed, string Id);
