using System.Numerics.Tensors;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// Sound at 16 kHz → what the lip model hears: 100 frames a second of 82 numbers, four of which make a chunk of 40 ms. Frame
/// i covers the samples 160 i − 240 to 160 i + 160 under a Hann window. Streaming and without allocations; not thread-safe.
/// </summary>
/// <param name="prior">Mean spectrum of the training speech, 80 values, from the model's metadata.</param>
internal sealed class SoundFeatures(float[] prior)
{
    /// <summary>Samples a second of the sound.</summary>
    public const int SampleRate = 16_000;

    /// <summary>Numbers in a frame: 80 bands and two levels.</summary>
    public const int Count = MelBands.Count + 2;

    /// <summary>Frames in a chunk.</summary>
    public const int FramesPerChunk = 4;

    /// <summary>Samples in a chunk: 640.</summary>
    public const int SamplesPerChunk = FramesPerChunk * Hop;

    /// <summary>Added to a power before its logarithm is taken.</summary>
    public const float Floor = 1e-9f;

    private const int Hop = 160;
    private const int Window = 400;
    private static readonly float[] Hann = [.. Enumerable.Range(0, Window).Select(n => (float)(0.5 - (0.5 * Math.Cos(2 * Math.PI * n / Window))))];

    private readonly RealFft _fft = new();
    private readonly RunningMean _mean = new(prior);
    private readonly float[] _window = new float[Window];
    private readonly float[] _windowed = new float[Window];
    private readonly float[] _power = new float[RealFft.Bins];
    private readonly float[] _bands = new float[MelBands.Count];
    private int _filled;
    private int _frame;

    /// <summary>Log bands and level of the last frame, before normalisation; for tests.</summary>
    internal ReadOnlySpan<float> LastBands => _bands;

    /// <summary>ln of the power of the last frame.</summary>
    internal float LastLevel { get; private set; }

    /// <summary>Takes samples until a chunk is complete.</summary>
    /// <param name="sound">Samples, -1..1; moves to what was not taken.</param>
    /// <param name="chunk">The chunk under way, 4 × 82 values, the same memory until it is complete.</param>
    /// <returns>Whether the chunk is complete; false when the samples ran out first.</returns>
    public bool Fill(ref ReadOnlySpan<float> sound, Span<float> chunk)
    {
        while (!sound.IsEmpty)
        {
            int taken = Math.Min(Hop - _filled, sound.Length);
            sound[..taken].CopyTo(_window.AsSpan(Window - Hop + _filled));
            sound = sound[taken..];
            _filled += taken;
            if (_filled == Hop)
            {
                Frame(chunk.Slice(_frame * Count, Count));
                _filled = 0;
                _frame = (_frame + 1) % FramesPerChunk;
                if (_frame == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Takes over the state of another stream. The chunk under way is the caller's to copy.</summary>
    public void CopyFrom(SoundFeatures other)
    {
        _mean.CopyFrom(other._mean);
        other._window.CopyTo(_window, 0);
        _filled = other._filled;
        _frame = other._frame;
    }

    /// <summary>Takes over what another stream learnt about its voice and channel, and nothing of its sound.</summary>
    public void Know(SoundFeatures other) => _mean.CopyFrom(other._mean);

    private void Frame(Span<float> features)
    {
        TensorPrimitives.Multiply(_window, Hann, _windowed);
        _fft.Power(_windowed, _power);
        MelBands.Log(_power, _bands);
        LastLevel = MathF.Log(TensorPrimitives.SumOfSquares(_windowed) + Floor);
        _mean.Step(_bands, LastLevel, features);
        _window.AsSpan(Hop).CopyTo(_window);
    }
}
