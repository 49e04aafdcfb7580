using Microsoft.Extensions.Options;
using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Voices.Measuring;

namespace PersonaAvatar.Server;

/// <summary>
/// Once, after the service is warm: lets the installed voices speak and measures them, one at a time and only while no persona
/// speaks or is being made. Goes on where an earlier start stopped. Until a voice is measured it is taken at its engine's word.
/// </summary>
internal sealed class VoiceCalibration(
    VoiceCalibrator calibrator, WarmUp warmUp, Floor floor, IOptions<VoiceSettings> settings, ILogger<VoiceCalibration> logger) : BackgroundService, IProgress<CalibrationProgress>
{
    private readonly Lock _gate = new();
    private CalibrationProgress _progress;

    /// <summary>How far it is; 0 of 0 before it begins, and where it is switched off.</summary>
    public CalibrationProgress Progress
    {
        get
        {
            lock (_gate)
            {
                return _progress;
            }
        }
    }

    /// <inheritdoc/>
    public void Report(CalibrationProgress value)
    {
        int before;
        lock (_gate)
        {
            before = _progress.Total == 0 ? -1 : _progress.Done * 10 / value.Total;
            _progress = value;
        }

        if (value.Done < value.Total && value.Done * 10 / value.Total > before)
        {
            Log.MeasuringVoices(logger, value.Done, value.Total);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.Value.MeasureAtStart)
        {
            return;
        }

        try
        {
            await (warmUp.ExecuteTask ?? Task.CompletedTask).WaitAsync(stoppingToken);
            await calibrator.LoadAsync(stoppingToken);
            var failures = await calibrator.RunAsync(calibrator.Plan(), parallel: 1, this, stoppingToken, floor.SilenceAsync);
            foreach (var (voice, reason) in failures)
            {
                Log.VoiceNotMeasured(logger, voice, reason);
            }

            Log.VoicesMeasured(logger, Progress.Total - failures.Count, Progress.Total);
        }
        catch (OperationCanceledException)
        {
            // The service is stopping; the next start goes on from here.
        }
#pragma warning disable CA1031 // Measuring is a courtesy: without it voices are chosen by what their engines say of them.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.MeasuringFailed(logger, failure);
        }
    }
}
