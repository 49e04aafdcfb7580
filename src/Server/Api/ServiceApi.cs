using PersonaAvatar.Server.Health;
using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Voices.Catalogue;

namespace PersonaAvatar.Server.Api;

/// <summary>What the page and monitors ask about the service.</summary>
internal static class ServiceApi
{
    /// <summary>Maps GET /api/voices, /api/status and /api/health.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/voices", (VoiceCatalogue voices) => voices.Voices);
        routes.MapGet("/api/status", (MindFactory minds, SessionRegistry sessions, VoiceCalibration voices) => new
        {
            version = typeof(ServiceApi).Assembly.GetName().Version!.ToString(3),
            mind = new { minds.Info.BuiltIn, minds.Info.Model, minds.Info.Hint },
            voices = new { measured = voices.Progress.Done, total = voices.Progress.Total, running = voices.ExecuteTask is { IsCompleted: false } },
            sessions = sessions.Count,
            stages = sessions.All.Select(session => session.Statistics),
        });
        routes.MapGet("/api/health", async (Checkup checkup, CancellationToken cancellationToken) =>
        {
            var findings = await checkup.RunAsync(cancellationToken);
            var healthy = findings.All(finding => finding.State != "problem");
            return Results.Json(findings, statusCode: healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });
    }
}
