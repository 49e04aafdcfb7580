namespace PersonaAvatar.Server.Creation;

/// <summary>A wish for a persona.</summary>
/// <param name="Description">Anybody or anything, in any language.</param>
/// <param name="Seed">Chooses among equally good names, looks and sentences; null draws one.</param>
/// <param name="Id">The id it should have; null makes one of its name.</param>
internal sealed record CreationRequest(string Description, int? Seed = null, string? Id = null);
