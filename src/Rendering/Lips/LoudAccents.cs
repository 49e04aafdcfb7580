using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// Prosodic stress from sound: the loudest moment of each syllable, weighed by how loud it is against the running median of
/// the stream's syllables and by the stress the model hears in the vowel. It looks three chunks ahead, as far as a row of the
/// model lies behind the sound. Streaming and without allocations; not thread-safe.
/// </summary>
internal sealed class LoudAccents
{
    private const int Around = LipModel.Delay;
    private const int Span = (2 * Around) + 1;
    private const float Voiced = 0.5f;

    /// <summary>Decibels in a neper of power.</summary>
    private const float Decibels = 4.343f;

    private readonly float[] _levels = new float[Span];
    private readonly RunningMedian _peaks = new();

    /// <summary>An accent finder at the beginning of a stream.</summary>
    public LoudAccents() => Array.Fill(_levels, -100f);

    /// <summary>Takes the level of a chunk.</summary>
    /// <param name="features">The chunk's features; the last of each frame is its level.</param>
    public void Hear(ReadOnlySpan<float> features)
    {
        float sum = 0;
        for (int frame = 1; frame <= SoundFeatures.FramesPerChunk; frame++)
        {
            sum += features[(frame * SoundFeatures.Count) - 1];
        }

        // The feature is a quarter of the level in nepers.
        _levels.AsSpan(1).CopyTo(_levels);
        _levels[^1] = sum / SoundFeatures.FramesPerChunk * 4 * Decibels;
    }

    /// <summary>The stress that begins in the picture three chunks back, 0..1; 0 where no syllable peaks.</summary>
    /// <param name="voice">How surely somebody speaks there, 0..1.</param>
    /// <param name="marked">How stressed the model hears the vowel, 0..1.</param>
    public float At(float voice, float marked)
    {
        float level = _levels[Around];
        if (voice < Voiced || !IsPeak(level))
        {
            return 0f;
        }

        float median = _peaks.Take(level);
        float loud = Math.Clamp((level - median + 4f) / 10f, 0f, 1f);
        float unmarked = 0.8f * Math.Clamp((level - median) / 5f, 0f, 1f);
        return Math.Clamp(Math.Max(marked * (0.45f + (0.55f * loud)), unmarked), 0f, 1f);
    }

    /// <summary>Takes over the state of another stream.</summary>
    public void CopyFrom(LoudAccents other)
    {
        other._levels.CopyTo(_levels, 0);
        _peaks.CopyFrom(other._peaks);
    }

    /// <summary>Of equal neighbours the first is the peak.</summary>
    private bool IsPeak(float level)
    {
        for (int i = 0; i < Span; i++)
        {
            if (i < Around ? _levels[i] >= level : _levels[i] > level)
            {
                return false;
            }
        }

        return true;
    }
}
