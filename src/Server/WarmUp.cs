using Microsoft.Extensions.Options;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Server.Api;
using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server;

/// <summary>
/// After the service is up: runs what is slow the first time (encoder from a cold disk, speech engines, the code of the
/// painters), so that the first viewer does not pay for it, and makes the gallery's previews.
/// </summary>
internal sealed class WarmUp(
    SessionFactory sessions, PersonaLibrary personas, PreviewShelf previews, IOptions<PathOptions> paths, ILogger<PersonaSession> logger, TimeProvider time)
    : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var started = time.GetTimestamp();
            await LiveMuxer.WarmAsync(new LiveMuxerOptions { Ffmpeg = paths.Value.Ffmpeg }, stoppingToken);
            foreach (var card in personas.All)
            {
                await sessions.RehearseAsync(card, stoppingToken);
            }

            var elapsed = time.GetElapsedTime(started).TotalMilliseconds;
            Log.Warm(logger, elapsed);
            foreach (var card in personas.All)
            {
                await previews.PortraitAsync(card, stoppingToken);
                await previews.ClipAsync(card, stoppingToken);
            }

            Log.PreviewsReady(logger);
        }
        catch (OperationCanceledException)
        {
            // The service is stopping.
        }
#pragma warning disable CA1031 // Warming up is a courtesy: without it the first call is slower.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.WarmFailed(logger, failure);
        }
    }
}
