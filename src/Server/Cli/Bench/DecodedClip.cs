using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>A clip as a player shows it: grey pictures at 25 a second from the first one's media time on, and 48 kHz sound from media time 0.</summary>
internal sealed class DecodedClip
{
    /// <summary>Width the pictures are scaled to.</summary>
    public const int Width = 128;

    /// <summary>Height the pictures are scaled to.</summary>
    public const int Height = 128;

    private static readonly string[] Quiet = ["-hide_banner", "-nostdin", "-loglevel", "error"];
    private readonly byte[] _pixels;
    private readonly double _firstPicture;

    private DecodedClip(ReadOnlySpan<float> samples, byte[] pixels, double firstPicture)
    {
        (Samples, Sound, _firstPicture) = (samples.Length, SoundShape.Of(samples), firstPicture);
        _pixels = pixels;
    }

    /// <summary>How many samples at 48 kHz there are.</summary>
    public int Samples { get; }

    /// <summary>How loud it is when.</summary>
    public SoundShape Sound { get; }

    /// <summary>Grey levels of a picture, row by row.</summary>
    public ReadOnlySpan<byte> Picture(int index) => _pixels.AsSpan(index * Width * Height, Width * Height);

    /// <summary>How many pictures there are.</summary>
    public int Pictures => _pixels.Length / (Width * Height);

    /// <summary>Media time of a picture, milliseconds.</summary>
    public double MillisecondsOf(int picture) => 1000 * (_firstPicture + (picture / (double)SpeechFormat.FrameRate));

    /// <summary>Decodes a file with ffmpeg; time stamps are kept, so that what plays late is late here.</summary>
    /// <param name="ffmpeg">The program.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="firstPicture">Media time of picture 0, seconds; in a recorded call the pictures begin after the priming of its sound.</param>
    public static async Task<DecodedClip> ReadAsync(string ffmpeg, string path, CancellationToken cancellationToken, double firstPicture = 0)
    {
        // aresample=async fills the time before the first sample; -copyts keeps both tracks on one clock.
        var sound = await RunAsync(ffmpeg, ["-i", path, "-vn", "-af", "aresample=async=1:first_pts=0", "-ar", "48000", "-ac", "1", "-f", "f32le", "-"], cancellationToken);
        var pictures = await RunAsync(ffmpeg, ["-i", path, "-an", "-fps_mode", "passthrough", "-vf", $"fps=25:start_time={firstPicture.ToString(CultureInfo.InvariantCulture)},scale={Width}:{Height}", "-pix_fmt", "gray", "-f", "rawvideo", "-"], cancellationToken);
        return new DecodedClip(MemoryMarshal.Cast<byte, float>(sound), pictures, firstPicture);
    }

    /// <summary>How far the mouth opens from each picture to the next, in the units of <see cref="MouthMask"/>.</summary>
    public float[] Opening(MouthMask mask)
    {
        var opening = new float[Pictures];
        for (var picture = 0; picture < opening.Length; picture++)
        {
            opening[picture] = mask.OpeningOf(Picture(picture));
        }

        return Alignment.Steps(opening);
    }

    private static async Task<byte[]> RunAsync(string ffmpeg, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(ffmpeg) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in Quiet.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? output.ToArray() : throw new InvalidOperationException($"ffmpeg could not decode {arguments[1]}: {await errors}");
    }
}
