using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>
/// Writes one MP4 clip: H.264 and AAC, playable while it downloads. The file appears under its name only when it is whole;
/// a clip that is disposed before <see cref="CompleteAsync"/> leaves nothing. Not thread-safe.
/// </summary>
/// <remarks>
/// Pictures go to ffmpeg through one pipe, sound to a file of its own, and a second, copying run joins the two. With one pipe
/// there is nothing that could wait for something else. The clip is as long as its pictures: sound that is missing at the end
/// is silence, sound beyond the last picture is left out.
/// </remarks>
public sealed class ClipMuxer : IAsyncDisposable
{
    private readonly ClipMuxerOptions _options;
    private readonly string _target;
    private readonly string _partial;
    private readonly string _video;
    private readonly string _sound;
    private readonly FileStream? _soundFile;
    private readonly Process _process;
    private readonly ErrorTail _errors = new();
    private readonly Task _reading;
    private readonly byte[] _picture;
    private long _frames;
    private long _samples;

    /// <summary>Starts ffmpeg; temporary files lie beside the target and have its name with a dot before it.</summary>
    /// <param name="options">How to encode.</param>
    /// <param name="target">The file to write, replaced when it exists; its directory exists.</param>
    /// <exception cref="EncoderException">ffmpeg is not installed.</exception>
    /// <exception cref="IOException">The directory is missing or not writable.</exception>
    public ClipMuxer(ClipMuxerOptions options, string target)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(target);
        options.Validate();
        _options = options;
        _target = Path.GetFullPath(target);
        var stem = Path.Combine(Path.GetDirectoryName(_target)!, $".{Path.GetFileName(_target)}.{Guid.NewGuid().ToString("N")[..8]}");
        _partial = $"{stem}.partial.mp4";
        _video = options.Sound ? $"{stem}.video.mp4" : _partial;
        _sound = $"{stem}.pcm";
        _picture = new byte[ColourConversion.I420Bytes(options.Width, options.Height)];
        _soundFile = options.Sound ? new FileStream(_sound, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 16, useAsync: true) : null;
        try
        {
            _process = FfmpegCommand.Start(VideoRun());
        }
        catch
        {
            _soundFile?.Dispose();
            File.Delete(_sound);
            throw;
        }

        _reading = _errors.ReadAsync(_process.StandardError, CancellationToken.None);
    }

    /// <summary>Pictures written.</summary>
    public long Frames => _frames;

    /// <summary>Length of the clip so far.</summary>
    public TimeSpan Duration => TimeSpan.FromSeconds(_frames / _options.FrameRate);

    /// <summary>Writes sound after the sound before it.</summary>
    /// <param name="samples">Any number of samples, mono, 48 kHz; values outside -1..1 are clipped.</param>
    /// <param name="cancellationToken">Ends the write; the clip is then unusable.</param>
    public async ValueTask WriteAudioAsync(ReadOnlyMemory<float> samples, CancellationToken cancellationToken)
    {
        if (_soundFile is null)
        {
            throw new InvalidOperationException("The clip was opened without a sound track.");
        }

        var bytes = ArrayPool<byte>.Shared.Rent(samples.Length * sizeof(short));
        try
        {
            SampleConversion.ToInt16(samples.Span, bytes.AsSpan(0, samples.Length * sizeof(short)));
            await _soundFile.WriteAsync(bytes.AsMemory(0, samples.Length * sizeof(short)), cancellationToken);
            _samples += samples.Length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Writes the next picture; waits while ffmpeg is busy.</summary>
    /// <param name="bgra">Width × height BGRA pixels, rows top to bottom, no padding; free again when the call returns.</param>
    /// <param name="cancellationToken">Ends the write; the clip is then unusable.</param>
    /// <exception cref="EncoderException">ffmpeg failed.</exception>
    public async ValueTask WritePictureAsync(ReadOnlyMemory<byte> bgra, CancellationToken cancellationToken)
    {
        ColourConversion.BgraToI420(bgra.Span, _options.Width, _options.Height, _picture);
        try
        {
            await _process.StandardInput.BaseStream.WriteAsync(_picture, cancellationToken);
        }
        catch (IOException)
        {
            await EndVideoAsync(cancellationToken);
            throw new EncoderException("ffmpeg closed its input before the clip was whole.");
        }

        _frames++;
    }

    /// <summary>Finishes the clip and gives it its name.</summary>
    /// <exception cref="EncoderException">ffmpeg failed, or no picture was written.</exception>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (_frames == 0)
        {
            throw new EncoderException("A clip needs at least one picture.");
        }

        await EndVideoAsync(cancellationToken);
        if (_soundFile is not null)
        {
            var missing = (long)Math.Round(Duration.TotalSeconds * SpeechFormat.SampleRate) - _samples;
            if (missing > 0)
            {
                _soundFile.SetLength((_samples + missing) * sizeof(short));
            }

            await _soundFile.DisposeAsync();
            await EncoderRun.ToEndAsync(JoinRun(), cancellationToken);
        }

        File.Move(_partial, _target, overwrite: true);
    }

    /// <summary>Stops ffmpeg if it runs and removes temporary files.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        await _reading;
        _process.Dispose();
        if (_soundFile is not null)
        {
            await _soundFile.DisposeAsync();
        }

        File.Delete(_partial);
        File.Delete(_video);
        File.Delete(_sound);
    }

    private async Task EndVideoAsync(CancellationToken cancellationToken)
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // ffmpeg is gone already: its exit code says why.
        }

        await _process.WaitForExitAsync(cancellationToken);
        await _reading;
        if (_process.ExitCode != 0)
        {
            throw new EncoderException($"ffmpeg ended with code {_process.ExitCode}; it said: {_errors}.");
        }
    }

    private ProcessStartInfo VideoRun()
    {
        var start = FfmpegCommand.Create(_options.Ffmpeg);
        FfmpegCommand.AddPicture(start, _options.Width, _options.Height, _options.FrameRate);
        FfmpegCommand.Add(start, "-i", "pipe:0", "-c:v", "libx264", "-preset", _options.Preset, "-crf", _options.Quality.ToString(), "-pix_fmt", "yuv420p");
        FfmpegCommand.AddColour(start);
        FfmpegCommand.Add(start, "-movflags", "+faststart", "-y", "-f", "mp4", $"file:{_video}");
        start.RedirectStandardInput = true;
        return start;
    }

    private ProcessStartInfo JoinRun()
    {
        var start = FfmpegCommand.Create(_options.Ffmpeg);
        FfmpegCommand.Add(start, "-i", $"file:{_video}", "-f", "s16le", "-ar", "48000", "-ac", "1", "-i", $"file:{_sound}");
        FfmpegCommand.Add(start, "-map", "0:v:0", "-map", "1:a:0", "-c:v", "copy", "-c:a", "aac", "-b:a", $"{_options.AudioKilobits}k");
        FfmpegCommand.Add(start, "-t", Duration.TotalSeconds.ToString("F6", CultureInfo.InvariantCulture));
        FfmpegCommand.Add(start, "-movflags", "+faststart", "-y", "-f", "mp4", $"file:{_partial}");
        return start;
    }
}
