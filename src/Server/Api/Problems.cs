using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Sketch;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Server.Faces;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Engines;

namespace PersonaAvatar.Server.Api;

/// <summary>Faults as problem details: a status that programs understand, and a sentence for people.</summary>
internal static class Problems
{
    /// <summary>Turns the faults people can do something about into problem details; others stay faults of the server.</summary>
    public static RouteGroupBuilder ExplainFaults(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) =>
        {
            try
            {
                return await next(context);
            }
            catch (Exception fault) when (StatusOf(fault) is not null)
            {
                return Of(fault);
            }
        });
        return group;
    }

    /// <summary>The problem details of a fault that has a status.</summary>
    public static IResult Of(Exception fault) => Results.Problem(
        FaceWords.Of(fault),
        statusCode: StatusOf(fault) ?? StatusCodes.Status500InternalServerError,
        extensions: fault is DescriptionException description ? new Dictionary<string, object?> { ["code"] = description.Fault.ToString().ToLowerInvariant() } : null);

    /// <summary>The status of a fault; null for one nobody expected.</summary>
    public static int? StatusOf(Exception fault) => fault switch
    {
        UnknownPersonaException => StatusCodes.Status404NotFound,
        UnknownFaceException => StatusCodes.Status404NotFound,
        UnknownVoiceException => StatusCodes.Status422UnprocessableEntity,
        DescriptionException or PersonaCardException or PersonaFileException or FaceException or PictureException or RequestException => StatusCodes.Status422UnprocessableEntity,
        ReadOnlyPersonaException => StatusCodes.Status403Forbidden,
        PersonaChangedException or PersonaTakenException => StatusCodes.Status409Conflict,
        CreationBusyException or TrackerModelException or VoiceEngineException => StatusCodes.Status503ServiceUnavailable,
        StoreException => StatusCodes.Status500InternalServerError,
        BadHttpRequestException bad => bad.StatusCode,
        _ => null,
    };
}
