using System.Runtime.CompilerServices;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>
/// The encoded stream of a session, for any number of viewers. A late joiner gets the initialisation segment and everything
/// since the last keyframe; a viewer that is too far behind skips to the next keyframe. Thread-safe.
/// </summary>
/// <param name="maximumLagSeconds">How far a viewer may be behind, in seconds of media.</param>
public sealed class LiveBroadcast(double maximumLagSeconds)
{
    /// <summary>More parts than this since a keyframe can only be a fault: the oldest are then forgotten until the next keyframe.</summary>
    private const int MaximumBacklog = 4096;

    private readonly Lock _gate = new();
    private readonly List<MediaPart> _backlog = [];
    private readonly List<StreamViewer> _viewers = [];
    private MediaPart? _init;
    private bool _completed;

    /// <summary>How many are watching.</summary>
    public int Viewers
    {
        get
        {
            lock (_gate)
            {
                return _viewers.Count;
            }
        }
    }

    /// <summary>The newest initialisation segment, or null when no encoder has delivered one yet.</summary>
    public MediaPart? Init
    {
        get
        {
            lock (_gate)
            {
                return _init;
            }
        }
    }

    /// <summary>Watches from now on, until the session ends or the token is cancelled. Any number may watch at once.</summary>
    public async IAsyncEnumerable<MediaPart> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var viewer = Join();
        try
        {
            while (await viewer.NextAsync(cancellationToken) is { } part)
            {
                yield return part;
            }
        }
        finally
        {
            Leave(viewer);
        }
    }

    /// <summary>A new generation begins.</summary>
    internal void PublishInit(int generation, double startSeconds, string codecs, byte[] data)
    {
        lock (_gate)
        {
            _backlog.Clear();
            _init = new MediaPart(MediaPartKind.Init, generation, startSeconds, startSeconds, Keyframe: false, codecs, data, Last: true);
            foreach (var viewer in _viewers)
            {
                viewer.OfferInit(_init);
            }
        }
    }

    /// <summary>The next fragment of the newest generation.</summary>
    internal void PublishFragment(int generation, double startSeconds, double time, bool keyframe, byte[] data)
    {
        lock (_gate)
        {
            if (keyframe || _backlog.Count > MaximumBacklog)
            {
                _backlog.Clear();
            }

            var first = _backlog.Count;
            for (var at = 0; at < data.Length; at += MediaPart.MaximumBytes)
            {
                var piece = data.AsMemory(at, Math.Min(MediaPart.MaximumBytes, data.Length - at));
                var last = at + piece.Length == data.Length;
                _backlog.Add(new MediaPart(MediaPartKind.Fragment, generation, startSeconds, time, keyframe && at == 0, Codecs: null, piece, last));
            }

            foreach (var viewer in _viewers)
            {
                viewer.OfferFragment(_init!, _backlog, first);
            }

            if (!_backlog[0].Keyframe)
            {
                _backlog.Clear();
            }
        }
    }

    /// <summary>The session is over: viewers get what is queued and end.</summary>
    internal void Complete()
    {
        lock (_gate)
        {
            _completed = true;
            foreach (var viewer in _viewers)
            {
                viewer.Complete();
            }
        }
    }

    private StreamViewer Join()
    {
        lock (_gate)
        {
            var viewer = new StreamViewer(maximumLagSeconds);
            _viewers.Add(viewer);
            if (_init is not null)
            {
                viewer.Start(_init, _backlog);
            }

            if (_completed)
            {
                viewer.Complete();
            }

            return viewer;
        }
    }

    private void Leave(StreamViewer viewer)
    {
        lock (_gate)
        {
            _viewers.Remove(viewer);
        }

        viewer.Dispose();
    }
}
