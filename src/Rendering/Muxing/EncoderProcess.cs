using System.Diagnostics;
using System.Net.Sockets;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>One running ffmpeg: two inputs, one output, and what it complains about.</summary>
internal sealed class EncoderProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly FragmentReader _fragments;
    private readonly EncoderInput _video;
    private readonly EncoderInput _audio;
    private readonly ErrorTail _errors = new();
    private readonly CancellationTokenSource _stop = new();
    private string? _failure;

    /// <summary>Starts ffmpeg.</summary>
    /// <param name="options">How to encode.</param>
    /// <param name="directory">Private directory for the sockets; it exists.</param>
    /// <param name="generation">Which encoder of the session it is.</param>
    /// <param name="broadcast">Where fragments go.</param>
    /// <exception cref="EncoderException">ffmpeg is not installed.</exception>
    public EncoderProcess(LiveMuxerOptions options, string directory, int generation, LiveBroadcast broadcast)
    {
        Generation = generation;
        _fragments = new FragmentReader(broadcast, generation);
        var name = Path.Combine(directory, $"{Guid.NewGuid().ToString("N")[..8]}");
        _video = new EncoderInput($"{name}.v", options.QueueFrames);
        _audio = new EncoderInput($"{name}.a", options.QueueFrames + LiveMuxer.AudioHistory);
        try
        {
            _process = FfmpegCommand.Start(FfmpegCommand.Live(options, _video.Path, _audio.Path));
        }
        catch
        {
            _video.Dispose();
            _audio.Dispose();
            _stop.Dispose();
            throw;
        }
    }

    /// <summary>Which encoder of the session it is, from 0.</summary>
    public int Generation { get; }

    /// <summary>The operating system's id of the process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Session index of the first frame it gets.</summary>
    public long FirstFrame { get; private set; }

    /// <summary>Completes when ffmpeg waits for pictures.</summary>
    public Task Connected => _video.Connected;

    /// <summary>What the first frame is, before anything is written.</summary>
    /// <param name="frame">Session index of the first frame.</param>
    /// <param name="started">Called when the first byte of output is there.</param>
    public void Begin(long frame, Action started)
    {
        FirstFrame = frame;
        _fragments.StartSeconds = frame / 25.0;
        _fragments.Started = started;
    }

    /// <summary>Queues sound. An encoder that does not keep up is stopped: it hangs.</summary>
    public void WriteAudio(MediaBuffer buffer) => Write(_audio, buffer, "sound");

    /// <summary>Queues a picture. An encoder that does not keep up is stopped: it hangs.</summary>
    public void WritePicture(MediaBuffer buffer) => Write(_video, buffer, "pictures");

    /// <summary>Serves ffmpeg until it ends or the token is cancelled; then it is gone. Answers why it ended.</summary>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stop.Token);
        var pumps = Task.WhenAll(GuardAsync(_video.PumpAsync(stop.Token)), GuardAsync(_audio.PumpAsync(stop.Token)));
        var errors = _errors.ReadAsync(_process.StandardError, CancellationToken.None);
        await GuardAsync(_fragments.ReadAsync(_process.StandardOutput.BaseStream, stop.Token));
        await _stop.CancelAsync();
        await pumps;
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync(CancellationToken.None);
        await errors;
        return _failure ?? $"ffmpeg ended with code {_process.ExitCode}; it said: {_errors}";
    }

    /// <summary>Writes no more: ffmpeg encodes what is queued and ends by itself.</summary>
    public void Complete()
    {
        _video.Complete();
        _audio.Complete();
    }

    /// <summary>Kills ffmpeg if it runs and frees sockets and buffers. <see cref="RunAsync"/> has ended or was never called.</summary>
    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
        _video.Dispose();
        _audio.Dispose();
        _stop.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Write(EncoderInput input, MediaBuffer buffer, string what)
    {
        if (!input.TryWrite(buffer))
        {
            buffer.Release();
            if (!_stop.IsCancellationRequested)
            {
                _failure = $"ffmpeg stopped taking {what}; it said: {_errors}";

                // Not awaited: the writer holds a lock, and what the cancellation sets off must not run on it.
                _ = _stop.CancelAsync();
            }
        }
    }

    /// <summary>A part that fails ends the encoder; only output that is no MP4 is worth its own reason.</summary>
    private async Task GuardAsync(Task part)
    {
        try
        {
            await part;
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException)
        {
            // ffmpeg is gone or being stopped: the exit code and its own words say why.
            await _stop.CancelAsync();
        }
        catch (EncoderException e)
        {
            _failure = e.Message;
            await _stop.CancelAsync();
        }
    }
}
