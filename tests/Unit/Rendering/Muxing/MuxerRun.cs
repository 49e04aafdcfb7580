using System.Collections.Concurrent;
using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Rendering.Muxing;

/// <summary>A live muxer with real ffmpeg on small pictures, and everything a viewer received from its start.</summary>
internal sealed class MuxerRun : IMuxerObserver, IAsyncDisposable
{
    public const int Size = 64;
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("mux");
    private readonly float[] _samples = new float[SpeechFormat.SamplesPerFrame];
    private readonly byte[] _pixels = new byte[Size * Size * 4];
    private Task _watching = Task.CompletedTask;

    public MuxerRun(LiveMuxerOptions? options = null)
    {
        options = (options ?? new LiveMuxerOptions { QueueFrames = 250 }) with { Width = Size, Height = Size, ViewerLagSeconds = 60 };
        Muxer = new LiveMuxer(options, Sockets, TimeProvider.System, this);
    }

    public string Sockets => Path.Combine(_directory.FullName, "sockets");

    public LiveMuxer Muxer { get; }

    public ConcurrentQueue<MediaPart> Parts { get; } = new();

    public ConcurrentQueue<string> Lost { get; } = new();

    public TaskCompletionSource FirstLost { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string File(string name) => Path.Combine(_directory.FullName, name);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await Muxer.StartAsync(cancellationToken);
        _watching = WatchAsync();
    }

    /// <summary>Writes a frame: a flat picture and a tone, or silence.</summary>
    public void Write(int grey, double hertz = 0)
    {
        for (var i = 0; i < _samples.Length; i++)
        {
            _samples[i] = hertz == 0 ? 0 : 0.5f * (float)Math.Sin(2 * Math.PI * hertz * i / SpeechFormat.SampleRate);
        }

        Muxer.WriteAudio(_samples);
        _pixels.AsSpan().Fill((byte)grey);
        Muxer.WritePicture(_pixels);
    }

    /// <summary>Ends in order and saves what the viewer received.</summary>
    public async Task<string> SaveAsync(CancellationToken cancellationToken)
    {
        await Muxer.CompleteAsync(cancellationToken);
        await _watching.WaitAsync(cancellationToken);
        return await SaveAsync(Parts, cancellationToken);
    }

    public async Task<string> SaveAsync(IEnumerable<MediaPart> parts, CancellationToken cancellationToken)
    {
        var file = File("out.mp4");
        await using var stream = System.IO.File.Create(file);
        foreach (var part in parts)
        {
            await stream.WriteAsync(part.Data, cancellationToken);
        }

        return file;
    }

    public void EncoderStarted(int generation, double startSeconds)
    {
    }

    public void EncoderLost(int generation, string reason)
    {
        Lost.Enqueue(reason);
        FirstLost.TrySetResult();
    }

    public async ValueTask DisposeAsync()
    {
        await Muxer.DisposeAsync();
        await _watching;
        _directory.Delete(recursive: true);
    }

    private async Task WatchAsync()
    {
        await foreach (var part in Muxer.Broadcast.WatchAsync(TestContext.Current.CancellationToken))
        {
            Parts.Enqueue(part);
        }
    }
}
