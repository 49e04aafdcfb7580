using System.Diagnostics;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>Runs of ffmpeg that end by themselves.</summary>
internal static class EncoderRun
{
    /// <summary>Runs to the end. A cancelled run is killed.</summary>
    /// <exception cref="EncoderException">ffmpeg is missing or ended with an error.</exception>
    public static async Task ToEndAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        using var process = FfmpegCommand.Start(start);
        var errors = new ErrorTail();
        var reading = errors.ReadAsync(process.StandardError, CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
                await process.WaitForExitAsync(CancellationToken.None);
            }

            await reading;
        }

        if (process.ExitCode != 0)
        {
            throw new EncoderException($"ffmpeg ended with code {process.ExitCode}; it said: {errors}.");
        }
    }
}
