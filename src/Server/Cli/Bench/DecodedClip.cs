using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>A clip as a player shows it: grey pictures at 25 a second and 48 kHz sound, both from media time 0.</summary>
internal sealed class DecodedClip
{
    /// <summary>Width the pictures are scaled to.</summary>
    public const int Width = 128;

    /// <summary>Height the pictures are scaled to.</summary>
    public const int Height = 128;

    private static readonly string[] Quiet = ["-hide_banner", "-nostdin", "-loglevel", "error"];
    private readonly byte[] _pixels;

    private DecodedClip(float[] samples, byte[] pixels)
    {
        Samples = samples;
        _pixels = pixels;
    }

    /// <summary>Mono, 48 kHz.</summary>
    public float[] Samples { get; }

    /// <summary>Grey levels of a picture, row by row.</summary>
    public ReadOnlySpan<byte> Picture(int index) => _pixels.AsSpan(index * Width * Height, Width * Height);

    /// <summary>How many pictures there are.</summary>
    public int Pictures => _pixels.Length / (Width * Height);

    /// <summary>Decodes a file with ffmpeg; time stamps are kept, so that what plays late is late here.</summary>
    public static async Task<DecodedClip> ReadAsync(string ffmpeg, string path, CancellationToken cancellationToken)
    {
        // aresample=async fills the time before the first sample; -copyts keeps both tracks on one clock.
        var sound = await RunAsync(ffmpeg, ["-i", path, "-vn", "-af", "aresample=async=1:first_pts=0", "-ar", "48000", "-ac", "1", "-f", "f32le", "-"], cancellationToken);
        var pictures = await RunAsync(ffmpeg, ["-i", path, "-an", "-vf", $"fps=25:start_time=0,scale={Width}:{Height}", "-pix_fmt", "gray", "-f", "rawvideo", "-"], cancellationToken);
        return new DecodedClip(MemoryMarshal.Cast<byte, float>(sound).ToArray(), pictures);
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
