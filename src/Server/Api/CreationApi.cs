using System.Text.Json;
using System.Text.Json.Serialization;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Server.Storage;
using Log = PersonaAvatar.Server.Creation.Log;

namespace PersonaAvatar.Server.Api;

/// <summary>POST /api/personas/create: makes a persona and tells what it does, one JSON object a line; hanging up stops it.</summary>
internal static class CreationApi
{
    private const string MediaType = "application/x-ndjson";
    private const int LargestBody = 200_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Maps the route.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGroup("/api/personas").ExplainFaults().MapPost("/create", CreateAsync);

    private static async Task<IResult> CreateAsync(HttpRequest request, PersonaCreation creation, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        var wish = await RequestBody.ReadJsonAsync<CreationRequest>(request, LargestBody, cancellationToken);
        if (wish.Id is { } id && !PersonaIds.IsValid(id))
        {
            throw new RequestException("id must be 1 to 40 letters a-z, digits or dashes, not starting or ending with a dash.");
        }

        // What is wrong with the wish shows before the first event, and is then a status like everywhere else.
        var events = creation.CreateAsync(wish, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            await events.MoveNextAsync();
        }
        catch
        {
            await events.DisposeAsync();
            throw;
        }

        return Results.Stream(stream => WriteAsync(events, stream, loggers.CreateLogger<PersonaCreation>(), cancellationToken), MediaType);
    }

    private static async Task WriteAsync(IAsyncEnumerator<CreationEvent> events, Stream stream, ILogger logger, CancellationToken cancellationToken)
    {
        await using (events)
        {
            try
            {
                do
                {
                    await WriteAsync(events.Current, stream, cancellationToken);
                }
                while (await events.MoveNextAsync());
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                // The page hung up: nobody is left to tell.
            }
#pragma warning disable CA1031 // The edge of the stream: the status was sent long ago, so the fault travels as its last line.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                var known = Problems.StatusOf(fault) is not null;
                Log.CreationFailed(logger, fault);
                await WriteAsync(new CreationFailed(known ? fault.Message : "The server made a mistake; its log says which. Try again."), stream, cancellationToken);
            }
        }
    }

    private static async Task WriteAsync(CreationEvent step, Stream stream, CancellationToken cancellationToken)
    {
        await JsonSerializer.SerializeAsync(stream, step, Json, cancellationToken);
        await stream.WriteAsync("\n"u8.ToArray(), cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }
}
