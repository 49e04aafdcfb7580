using PersonaAvatar.Rendering.Muxing;

namespace PersonaAvatar.Tests.Unit.Rendering.Stage;

/// <summary>Keeps all sound and the first byte of each picture, and lets a test wait for them.</summary>
internal sealed class CollectingSink : IMediaSink
{
    private readonly Lock _gate = new();
    private readonly List<float> _samples = [];
    private int _soundFrames;
    private readonly List<int> _pictures = [];
    private readonly List<string> _order = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether samples are kept; a long run only counts them. Default true.</summary>
    public bool Keep { get; set; } = true;

    /// <summary>All samples so far.</summary>
    public float[] Samples
    {
        get
        {
            lock (_gate)
            {
                return [.. _samples];
            }
        }
    }

    /// <summary>Grey of each picture so far; -1 is a repetition.</summary>
    public int[] Pictures
    {
        get
        {
            lock (_gate)
            {
                return [.. _pictures];
            }
        }
    }

    /// <summary>"a0", "a1", "p0": what came in which order.</summary>
    public string[] Order
    {
        get
        {
            lock (_gate)
            {
                return [.. _order];
            }
        }
    }

    public int SoundFrames
    {
        get
        {
            lock (_gate)
            {
                return _soundFrames;
            }
        }
    }

    public void WriteAudio(ReadOnlySpan<float> samples)
    {
        lock (_gate)
        {
            _order.Add($"a{_soundFrames++}");
            if (Keep)
            {
                _samples.AddRange(samples);
            }
        }

        Change();
    }

    public void WritePicture(ReadOnlySpan<byte> bgra) => Add(bgra[0]);

    public void RepeatPicture() => Add(-1);

    /// <summary>Completes when so many frames of sound and pictures are there.</summary>
    public async Task WaitAsync(int soundFrames, int pictures, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_soundFrames >= soundFrames && _pictures.Count >= pictures)
                {
                    return;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken);
        }
    }

    private void Add(int picture)
    {
        lock (_gate)
        {
            _order.Add($"p{_pictures.Count}");
            _pictures.Add(picture);
        }

        Change();
    }

    private void Change()
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }
}
