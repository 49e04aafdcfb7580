using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>The command lines for ffmpeg, and starting it.</summary>
internal static class FfmpegCommand
{
    /// <summary>
    /// The live encoder: two sockets in, fragmented MP4 on standard output, one fragment a packet. <c>empty_moov</c> gives
    /// the initialisation segment no duration, which is what switches browsers to their low-delay mode.
    /// </summary>
    public static ProcessStartInfo Live(LiveMuxerOptions options, string videoSocket, string audioSocket)
    {
        var start = Create(options.Ffmpeg);
        Add(start, "-thread_queue_size", "64", "-probesize", "32", "-analyzeduration", "0", "-protocol_whitelist", "unix,file,pipe");
        AddPicture(start, options.Width, options.Height, SpeechFormat.FrameRate);
        Add(start, "-i", $"unix:{videoSocket}");
        Add(start, "-thread_queue_size", "64", "-probesize", "32", "-analyzeduration", "0", "-protocol_whitelist", "unix,file,pipe");
        Add(start, "-f", "s16le", "-ar", "48000", "-ac", "1", "-i", $"unix:{audioSocket}", "-map", "0:v:0", "-map", "1:a:0");
        var interval = options.KeyframeInterval.ToString();
        Add(start, "-c:v", "libx264", "-preset", "ultrafast", "-tune", "zerolatency", "-threads", "1", "-pix_fmt", "yuv420p");
        Add(start, "-g", interval, "-keyint_min", interval, "-sc_threshold", "0", "-bf", "0");
        Add(start, "-b:v", $"{options.VideoKilobits}k", "-maxrate", $"{options.VideoKilobits * 5 / 4}k", "-bufsize", $"{options.VideoKilobits / 2}k");
        AddColour(start);
        Add(start, "-c:a", "aac", "-b:a", $"{options.AudioKilobits}k", "-muxdelay", "0", "-muxpreload", "0", "-max_delay", "0");
        Add(start, "-movflags", "+empty_moov+default_base_moof+frag_every_frame", "-flush_packets", "1", "-f", "mp4", "pipe:1");
        start.RedirectStandardOutput = true;
        return start;
    }

    /// <summary>A start with the switches every use has in common and standard error redirected.</summary>
    public static ProcessStartInfo Create(string ffmpeg)
    {
        var start = new ProcessStartInfo(ffmpeg) { RedirectStandardError = true, UseShellExecute = false };
        Add(start, "-hide_banner", "-nostdin", "-nostats", "-loglevel", "warning");
        return start;
    }

    public static void AddPicture(ProcessStartInfo start, int width, int height, double frameRate)
    {
        var rate = frameRate.ToString("0.######", CultureInfo.InvariantCulture);
        Add(start, "-f", "rawvideo", "-pixel_format", "yuv420p", "-video_size", $"{width}x{height}", "-framerate", rate);
    }

    /// <summary>Says what <see cref="ColourConversion"/> produces: BT.601 matrix and limited range of sRGB colours.</summary>
    public static void AddColour(ProcessStartInfo start) =>
        Add(start, "-color_range", "tv", "-colorspace", "smpte170m", "-color_primaries", "bt709", "-color_trc", "iec61966-2-1");

    public static void Add(ProcessStartInfo start, params ReadOnlySpan<string> arguments)
    {
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
    }

    /// <summary>Starts ffmpeg.</summary>
    /// <exception cref="EncoderException">It is not installed.</exception>
    public static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new EncoderException(
                $"The video encoder \"{start.FileName}\" cannot be started: install it with \"apt-get install ffmpeg\", or set its path.",
                missing: true, e);
        }
    }
}
