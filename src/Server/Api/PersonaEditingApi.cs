using System.Text;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Server.Api;

/// <summary>Reading, changing, copying, removing, exporting and importing personas.</summary>
internal static class PersonaEditingApi
{
    /// <summary>Maps what is under /api/personas for those who edit.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/personas").ExplainFaults();
        group.MapGet("/{id}", (string id, PersonaRoster personas) => PersonaDetail.Of(personas.Keep(id)));
        group.MapPut("/{id}", ChangeAsync);
        group.MapPost("/{id}/face", async (string id, HttpRequest request, PersonaEditing editing, CancellationToken cancellationToken) =>
        {
            var decision = await RequestBody.ReadJsonAsync<FaceDecision>(request, 10_000, cancellationToken);
            return PersonaDetail.Of(await editing.ChooseFaceAsync(id, decision.Version, decision.Option, cancellationToken));
        });
        group.MapPost("/{id}/copies", async (string id, PersonaEditing editing, CancellationToken cancellationToken) =>
            Created(await editing.DuplicateAsync(id, cancellationToken)));
        group.MapDelete("/{id}", async (string id, PersonaEditing editing, CancellationToken cancellationToken) =>
        {
            await editing.RemoveAsync(id, cancellationToken);
            return Results.NoContent();
        });
        group.MapGet("/{id}/export", async (string id, PersonaFile files, PersonaRoster personas, CancellationToken cancellationToken) =>
            Results.File(await files.ExportAsync(id, cancellationToken), PersonaFile.MediaType, personas.Find(id).Id + ".persona"));
        group.MapPost("/import", async (HttpRequest request, PersonaFile files, CancellationToken cancellationToken) =>
        {
            await using var zip = await RequestBody.ReadAsync(request, PersonaFile.LargestFile, cancellationToken);
            var (persona, notices) = await files.ImportAsync(zip, cancellationToken);
            return Results.Created($"/api/personas/{persona.Card.Id}", new { persona = PersonaDetail.Of(persona), notices });
        });
    }

    private static async Task<PersonaDetail> ChangeAsync(string id, HttpRequest request, PersonaEditing editing, CancellationToken cancellationToken)
    {
        var change = await RequestBody.ReadJsonAsync<PersonaChange>(request, 2 * PersonaCardReader.LargestFile, cancellationToken);
        var card = PersonaCardReader.Read(Encoding.UTF8.GetBytes(change.Card.ValueKind == System.Text.Json.JsonValueKind.Undefined ? "null" : change.Card.GetRawText()), "card");
        return PersonaDetail.Of(await editing.ChangeAsync(id, change.Version, card, cancellationToken));
    }

    private static IResult Created(KeptPersona persona) => Results.Created($"/api/personas/{persona.Card.Id}", PersonaDetail.Of(persona));
}
