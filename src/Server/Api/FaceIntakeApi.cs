using System.Numerics;
using System.Text.Json;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Faces;

namespace PersonaAvatar.Server.Api;

/// <summary>The way from a picture to a face, for the page: what the tracker sees, then the face with points, part and consent.</summary>
internal static class FaceIntakeApi
{
    private const int MostFaces = 5;

    /// <summary>What is this much smaller than the largest face stands in the background, or is none.</summary>
    private const float LeastShare = 0.06f;

    private static readonly PictureLimits Limits = new() { Bytes = 25_000_000, Pixels = 40_000_000 };

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { MaxDepth = 8 };

    /// <summary>Maps POST /api/faces/look and POST /api/faces.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var faces = routes.MapGroup("/api/faces").ExplainFaults();
        faces.MapPost("/look", async (HttpRequest request, FaceTrackers trackers, CancellationToken cancellationToken) =>
        {
            await using var bytes = await RequestBody.ReadAsync(request, Limits.Bytes, cancellationToken);
            return Look(PictureFile.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), Limits), trackers);
        });
        faces.MapPost("/", AddAsync).DisableAntiforgery();
    }

    private static FaceLook Look(Picture picture, FaceTrackers trackers)
    {
        var found = trackers.Require().Find(picture, MostFaces);
        var seen = found.Where(face => face.Box.Area >= LeastShare * found[0].Box.Area).Select(face => Seen(picture, face));
        return new FaceLook(picture.Width, picture.Height, [.. seen], FacePoints.Required);
    }

    /// <summary>The points as a face made of them would have them.</summary>
    private static SeenFace Seen(Picture picture, TrackedFace face)
    {
        var points = FacePoints.Settle(picture, [.. face.Points]);
        return new SeenFace(
            face.Presence,
            [face.Box.Left, face.Box.Top, face.Box.Right, face.Box.Bottom],
            FacePoints.Names.ToDictionary(point => point.Key, point => new[] { points[point.Value].X, points[point.Value].Y }, StringComparer.Ordinal));
    }

    private static async Task<IResult> AddAsync(HttpRequest request, FaceIntake intake, FaceLibrary library, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Limits.Bytes + 100_000)
        {
            throw new BadHttpRequestException($"That is too large: at most {Limits.Bytes / 1e6:0} MB are taken.", StatusCodes.Status413PayloadTooLarge);
        }

        var form = request.HasFormContentType ? await request.ReadFormAsync(cancellationToken) : throw new RequestException("A face is added by a form with a picture and what is said of it.");
        var file = form.Files.GetFile("picture") ?? throw new RequestException("The form has no file called picture.");
        var said = Said(form["face"].ToString());
        if (said is { RealPerson: true, Consent: false })
        {
            throw new RequestException("A real person must agree before the face is animated; tick that they do, or choose another picture.");
        }

        await using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        var picture = PictureFile.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), Limits);
        var name = said.Name.Trim() is { Length: > 0 } given ? given : FaceIntake.NameOf(file.FileName);
        var entry = intake.Add(picture, new FaceWish
        {
            Name = name, Description = said.Description, Points = Points(said), Seen = said.Seen, Crop = said.Crop, Mouth = said.Mouth, Consent = said.RealPerson ? said.Consent : null,
        });
        return Results.Created($"/api/faces/{entry.Id}", FaceDetail.Of(library, entry.Id));
    }

    private static FaceAddition Said(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<FaceAddition>(json.Length == 0 ? "{}" : json, Json) ?? new FaceAddition();
        }
        catch (JsonException)
        {
            throw new RequestException("What is said of the face is no JSON that can be read here.");
        }
    }

    private static Dictionary<string, Vector2>? Points(FaceAddition said) => said.Points?.ToDictionary(
        point => point.Key,
        point => point.Value is [var x, var y] && float.IsFinite(x) && float.IsFinite(y) ? new Vector2(x, y) : throw new RequestException($"The point {point.Key} must be two numbers."),
        StringComparer.Ordinal);
}
