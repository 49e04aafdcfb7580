using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace PersonaAvatar.Tests.Unit.Rendering.Muxing;

/// <summary>The installed ffmpeg and ffprobe as judges of what was written.</summary>
internal static class Ffmpeg
{
    /// <summary>ffprobe's view of a file: streams with counted frames, and the format.</summary>
    public static async Task<JsonElement> ProbeAsync(string file)
    {
        var json = await RunAsync("ffprobe", "-v", "error", "-count_frames", "-show_streams", "-show_format", "-of", "json", file);
        return JsonDocument.Parse(json).RootElement;
    }

    /// <summary>Presentation times of all pictures in seconds.</summary>
    public static async Task<double[]> PictureTimesAsync(string file)
    {
        var text = System.Text.Encoding.ASCII.GetString(await RunAsync(
            "ffprobe", "-v", "error", "-select_streams", "v", "-show_entries", "frame=pts_time", "-of", "csv=p=0", file));
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line.TrimEnd(','), CultureInfo.InvariantCulture))];
    }

    /// <summary>Mean grey of all pictures.</summary>
    public static async Task<double[]> GreysAsync(string file, int width, int height)
    {
        var bytes = await RunAsync("ffmpeg", "-v", "error", "-i", file, "-map", "0:v", "-fps_mode", "passthrough", "-f", "rawvideo", "-pix_fmt", "gray", "pipe:1");
        return [.. bytes.Chunk(width * height).Select(picture => picture.Average(value => (double)value))];
    }

    /// <summary>All samples at 48 kHz, mono, the first at presentation time zero.</summary>
    public static async Task<float[]> SamplesAsync(string file)
    {
        var bytes = await RunAsync("ffmpeg", "-v", "error", "-i", file, "-map", "0:a", "-af", "aresample=async=1000:first_pts=0", "-f", "f32le", "pipe:1");
        return MemoryMarshal.Cast<byte, float>(bytes).ToArray();
    }

    private static async Task<byte[]> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var token = TestContext.Current.CancellationToken;
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var errors = process.StandardError.ReadToEndAsync(token);
        await process.StandardOutput.BaseStream.CopyToAsync(output, token);
        await process.WaitForExitAsync(token);
        Assert.True(process.ExitCode == 0, $"{program}: {await errors}");
        return output.ToArray();
    }
}
