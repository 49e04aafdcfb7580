using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Server.Cli;

/// <summary>
/// The pictures of any video that ffmpeg reads, each with the time at which it is shown, streamed: one picture is held. Large ones are
/// scaled down. Read it once.
/// </summary>
/// <param name="ffmpeg">The ffmpeg executable.</param>
/// <param name="path">The video.</param>
/// <param name="longSide">The longer side of the pictures at most, in pixels.</param>
internal sealed partial class VideoFile(string ffmpeg, string path, int longSide = 1280)
{
    private const int FramesAhead = 4096;

    private readonly MediaReading _reading = new(ffmpeg, path);

    // ffmpeg tells the time of a picture before it sends it; what it tells is tiny, and it never runs ahead of the pipe by more than its queues.
    private readonly Channel<(double Seconds, int Width, int Height)> _times = Channel.CreateBounded<(double Seconds, int Width, int Height)>(FramesAhead);

    /// <summary>How long the file says it is; null until ffmpeg has told, or when the file does not say.</summary>
    public TimeSpan? Length => _reading.Length;

    /// <summary>The pictures in order; all are the same memory, overwritten by the next.</summary>
    /// <exception cref="UsageException">The file is absent or holds no video.</exception>
    public async IAsyncEnumerable<(double Seconds, Picture Picture)> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var process = _reading.Start(
            "a video", "-map", "0:v:0",
            "-vf", $"scale='min({longSide},iw)':'min({longSide},ih)':force_original_aspect_ratio=decrease,format=bgra,showinfo=checksum=0",
            "-fps_mode", "passthrough", "-f", "rawvideo", "pipe:1");
        var listening = ListenAsync(process.StandardError, cancellationToken);
        try
        {
            Picture? picture = null;
            while (await _times.Reader.WaitToReadAsync(cancellationToken) && _times.Reader.TryRead(out var frame))
            {
                if (picture is null || picture.Width != frame.Width || picture.Height != frame.Height)
                {
                    picture = new Picture(frame.Width, frame.Height);
                }

                if (await process.StandardOutput.BaseStream.ReadAtLeastAsync(picture.Memory, picture.Memory.Length, throwOnEndOfStream: false, cancellationToken)
                    < picture.Memory.Length)
                {
                    break;
                }

                yield return (frame.Seconds, picture);
            }

            await process.WaitForExitAsync(cancellationToken);
            await listening;
            if (process.ExitCode != 0 || picture is null)
            {
                throw _reading.Refusal("a video", "has no pictures: ffmpeg finds no video stream in it.");
            }
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    private async Task ListenAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        try
        {
            while (await reader.ReadLineAsync(cancellationToken) is { } line)
            {
                if (FrameLine().Match(line) is { Success: true } frame)
                {
                    await _times.Writer.WriteAsync(
                        (double.Parse(frame.Groups["time"].ValueSpan), int.Parse(frame.Groups["width"].ValueSpan), int.Parse(frame.Groups["height"].ValueSpan)),
                        cancellationToken);
                }
                else
                {
                    _reading.Note(line);
                }
            }
        }
        finally
        {
            _times.Writer.Complete();
        }
    }

    [GeneratedRegex(@"pts_time:\s*(?<time>-?[\d.]+).* s:(?<width>\d+)x(?<height>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FrameLine();
}
