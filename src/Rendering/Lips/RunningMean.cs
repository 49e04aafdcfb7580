namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// Takes the channel out of log-mel frames: the mean spectrum of the speech so far, counted from a running peak, is
/// subtracted. It starts at the mean of the training speech and has a time constant of 4 s of speech. The recurrence is the
/// one of models/training/lipsync/features.py. Not thread-safe.
/// </summary>
/// <param name="prior">Mean of band minus peak over the training speech, 80 values.</param>
internal sealed class RunningMean(float[] prior)
{
    private const float PeakStart = -6f;
    private const float PeakFall = 0.02f;
    private const float Silent = -14f;
    private const float PriorFrames = 30f;
    private static readonly float Forget = (float)Math.Exp(-1.0 / 400);

    private readonly float[] _sums = new float[MelBands.Count];
    private float _peak = PeakStart;
    private float _weight;

    /// <summary>Normalises one frame.</summary>
    /// <param name="bands">80 log bands.</param>
    /// <param name="level">ln of the frame's power.</param>
    /// <param name="features">Receives 82 values.</param>
    public void Step(ReadOnlySpan<float> bands, float level, Span<float> features)
    {
        _peak = Math.Max(level, _peak - PeakFall);
        float gate = level < Silent ? 0f : Math.Clamp((level - _peak + 6f) / 3f, 0f, 1f);
        _weight = (Forget * _weight) + gate;
        float share = 1f / (_weight + PriorFrames);
        for (int b = 0; b < MelBands.Count; b++)
        {
            float sum = (Forget * _sums[b]) + (gate * (bands[b] - _peak));
            _sums[b] = sum;
            float mean = _peak + ((sum + (PriorFrames * prior[b])) * share);
            features[b] = 0.5f * Math.Clamp(bands[b] - mean, -6f, 5f);
        }

        features[MelBands.Count] = 0.25f * Math.Max(level - _peak, -12f);
        features[MelBands.Count + 1] = 0.25f * Math.Clamp(level + 6f, -12f, 12f);
    }

    /// <summary>Takes over the state of another stream.</summary>
    public void CopyFrom(RunningMean other)
    {
        other._sums.CopyTo(_sums, 0);
        _peak = other._peak;
        _weight = other._weight;
    }
}
