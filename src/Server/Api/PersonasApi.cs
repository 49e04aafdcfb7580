using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Server.Hubs;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Server.Api;

/// <summary>What the gallery reads.</summary>
internal static class PersonasApi
{
    /// <summary>Maps GET /api/personas, its previews and portraits.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/personas", (PersonaRoster personas) => personas.All.Select(card => Summarise(card) with { Own = !personas.IsOriginal(card) }));
        routes.MapGet("/api/personas/{id}/portrait.png", async (string id, PersonaRoster personas, PreviewShelf previews, CancellationToken cancellationToken) =>
            await FileOf(id, personas, card => previews.PortraitAsync(card, cancellationToken), "image/png"));
        routes.MapGet("/api/personas/{id}/preview.mp4", async (string id, PersonaRoster personas, PreviewShelf previews, CancellationToken cancellationToken) =>
            await FileOf(id, personas, card => previews.ClipAsync(card, cancellationToken), "video/mp4"));
    }

    /// <summary>A card as the gallery shows it.</summary>
    public static PersonaSummary Summarise(PersonaCard card) => new(
        card.Id, card.Name, card.Tagline, card.Description, card.Language, card.Voice.Id, card.Face);

    private static async Task<IResult> FileOf(string id, PersonaRoster personas, Func<PersonaCard, Task<string>> make, string type)
    {
        try
        {
            return Results.File(await make(personas.Find(id)), type, enableRangeProcessing: true, lastModified: null);
        }
        catch (Exception fault) when (Problems.StatusOf(fault) is not null)
        {
            return Problems.Of(fault);
        }
    }
}
