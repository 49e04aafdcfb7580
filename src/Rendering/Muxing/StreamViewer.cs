namespace PersonaAvatar.Rendering.Muxing;

/// <summary>
/// One viewer's queue, bounded in seconds of media. Parts are offered under the stream's lock and taken by the viewer.
/// </summary>
internal sealed class StreamViewer(double maximumLagSeconds) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Queue<MediaPart> _queue = new();
    private readonly SemaphoreSlim _signal = new(0, 1);
    private double _allowedFrom = double.NegativeInfinity;
    private bool _waiting = true;
    private bool _gap;
    private bool _insideFragment;
    private int _generation = -1;
    private bool _completed;

    /// <summary>Queues what a late joiner needs: it does not count as being behind.</summary>
    public void Start(MediaPart init, List<MediaPart> sinceKeyframe)
    {
        lock (_gate)
        {
            Enqueue(init);
            _generation = init.Generation;
            foreach (var part in sinceKeyframe)
            {
                Enqueue(part);
                _waiting = false;
                _allowedFrom = part.Time;
            }
        }
    }

    /// <summary>A new generation: what is still queued of the old one is good and stays.</summary>
    public void OfferInit(MediaPart init)
    {
        lock (_gate)
        {
            Enqueue(init);
            _generation = init.Generation;
            _waiting = true;
        }
    }

    /// <summary>Queues a fragment, the parts from an index on, unless the viewer is behind or waits for a keyframe.</summary>
    public void OfferFragment(MediaPart init, List<MediaPart> parts, int first)
    {
        lock (_gate)
        {
            if (!_waiting && IsBehind(parts[first].Time))
            {
                Drop();
            }

            if (_waiting && !parts[first].Keyframe)
            {
                return;
            }

            if (_waiting)
            {
                Resume(init, parts[first]);
            }

            for (var i = first; i < parts.Count; i++)
            {
                Enqueue(parts[i]);
            }
        }
    }

    /// <summary>No more will come.</summary>
    public void Complete()
    {
        lock (_gate)
        {
            _completed = true;
            Wake();
        }
    }

    /// <summary>The next part, or null when the stream has ended.</summary>
    public async ValueTask<MediaPart?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            lock (_gate)
            {
                if (_queue.TryDequeue(out var part))
                {
                    _insideFragment = !part.Last;
                    return part;
                }

                if (_completed)
                {
                    return null;
                }
            }

            await _signal.WaitAsync(cancellationToken);
        }
    }

    public void Dispose() => _signal.Dispose();

    private bool IsBehind(double newest) =>
        _queue.TryPeek(out var oldest) && newest - Math.Max(oldest.Time, _allowedFrom) > maximumLagSeconds;

    /// <summary>Forgets what is queued, but ends a fragment of which the viewer already has a part.</summary>
    private void Drop()
    {
        var rest = new List<MediaPart>();
        while (_insideFragment && _queue.TryDequeue(out var part))
        {
            rest.Add(part);
            if (part.Last)
            {
                break;
            }
        }

        foreach (var part in _queue)
        {
            // An initialisation segment among the forgotten has to be given again.
            _generation = part.Kind == MediaPartKind.Init ? -1 : _generation;
        }

        _queue.Clear();
        rest.ForEach(_queue.Enqueue);
        _waiting = true;
        _gap = true;
    }

    private void Resume(MediaPart init, MediaPart keyframe)
    {
        if (_gap)
        {
            Enqueue(new MediaPart(MediaPartKind.Gap, keyframe.Generation, keyframe.StartSeconds, keyframe.Time, Keyframe: false, Codecs: null, default, Last: true));
        }

        if (_generation != init.Generation)
        {
            Enqueue(init);
            _generation = init.Generation;
        }

        _gap = false;
        _waiting = false;
        _allowedFrom = keyframe.Time;
    }

    private void Enqueue(MediaPart part)
    {
        _queue.Enqueue(part);
        Wake();
    }

    private void Wake()
    {
        if (_signal.CurrentCount == 0)
        {
            _signal.Release();
        }
    }
}
