using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Sketch.Composition;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Server.Api;

/// <summary>The faces there are, and how faces and drawings look.</summary>
internal static class FacesApi
{
    private const string Png = "image/png";
    private const string Mp4 = "video/mp4";
    private const int LongestLooks = 4_000;

    /// <summary>Maps /api/faces and /api/sketches.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var faces = routes.MapGroup("/api/faces").ExplainFaults();
        faces.MapGet("/", (FaceLibrary library) => library.All.Select(FaceSummary.Of));
        faces.MapGet("/{id}", (string id, FaceLibrary library) => FaceDetail.Of(library, id));
        faces.MapGet("/{id}/portrait.png", async (string id, PreviewShelf previews, CancellationToken cancellationToken) =>
            Results.File(await previews.PortraitAsync(id, cancellationToken), Png));
        faces.MapGet("/{id}/preview.mp4", async (string id, PreviewShelf previews, CancellationToken cancellationToken) =>
            Results.File(await previews.ClipAsync(id, cancellationToken), Mp4, enableRangeProcessing: true));
        faces.MapDelete("/{id}", (string id, FaceLibrary library, PersonaRoster personas) =>
        {
            var users = personas.All.Where(card => string.Equals(card.Face, id, StringComparison.OrdinalIgnoreCase)).Select(card => card.Name).ToList();
            if (users.Count > 0)
            {
                return Results.Problem($"This is the face of {string.Join(", ", users.Take(3))}; give them another one first.", statusCode: StatusCodes.Status409Conflict);
            }

            library.Remove(id);
            return Results.NoContent();
        });

        var sketches = routes.MapGroup("/api/sketches").ExplainFaults();
        sketches.MapGet("/portrait.png", async (string looks, HttpResponse response, PreviewShelf previews, CancellationToken cancellationToken) =>
            Forever(response, Results.File(await previews.PortraitAsync(Read(looks), cancellationToken), Png)));
        sketches.MapGet("/preview.mp4", async (string looks, HttpResponse response, PreviewShelf previews, CancellationToken cancellationToken) =>
            Forever(response, Results.File(await previews.ClipAsync(Read(looks), cancellationToken), Mp4, enableRangeProcessing: true)));
    }

    private static SketchLooks Read(string looks) => looks.Length <= LongestLooks && LooksJson.Read(looks) is { } read
        ? read
        : throw new RequestException("looks must be the JSON of a drawing, as a creation offers it.");

    /// <summary>The same looks are the same picture until the program changes.</summary>
    private static IResult Forever(HttpResponse response, IResult file)
    {
        response.Headers.CacheControl = "private, max-age=86400";
        return file;
    }
}
