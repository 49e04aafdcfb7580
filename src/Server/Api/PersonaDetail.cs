using System.Text.Json;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Server.Api;

/// <summary>Everything about one persona, for whoever edits it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">original, created, duplicated or imported; an original is read-only.</param>
/// <param name="Version">Sent back with a change, so that nobody overwrites what he has not seen.</param>
/// <param name="Card">The whole card.</param>
/// <param name="Description">What it was created from.</param>
/// <param name="Category">The category recognised in the description.</param>
/// <param name="Seed">The seed it was created with.</param>
/// <param name="Making">Why it is as it is, and what else there was to choose from.</param>
internal sealed record PersonaDetail(
    string Id, string Source, int Version, JsonElement Card, string Description, string Category, int Seed, PersonaMaking Making)
{
    /// <summary>A persona as it travels.</summary>
    public static PersonaDetail Of(KeptPersona persona) => new(
        persona.Card.Id,
        persona.Source.ToString().ToLowerInvariant(),
        persona.Version,
        JsonSerializer.SerializeToElement(persona.Card, PersonaCardJson.Default.PersonaCard),
        persona.Description,
        persona.Category,
        persona.Seed,
        persona.Making);
}
