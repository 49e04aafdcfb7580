namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// The 48 kHz sound of a turn on its way into the model. It runs half a picture ahead, so that a row shows the mouth at its
/// frame's centre, less the 1.5 ms that the change to 16 kHz needs, so that the look-ahead stays at what the model needs.
/// Not thread-safe.
/// </summary>
internal sealed class TurnHearing(LipModel model, LipStyle style)
{
    private const int Ahead = (SoundFeatures.SamplesPerChunk / 2) - (Decimator.LookAhead / Decimator.Factor);
    private static readonly float[] Silence = new float[SoundFeatures.SamplesPerChunk];

    private readonly Decimator _decimator = new();
    private readonly LipTrack _track = new(model, style);
    private readonly float[] _low = new float[SoundFeatures.SamplesPerChunk];
    private int _at;
    private int _count;
    private int _skip = Ahead;

    /// <summary>The place in the model.</summary>
    public LipRequest Request => _track.Request;

    /// <summary>Takes 48 kHz sound until a step is due.</summary>
    /// <param name="sound">The sound; moves to what was not taken.</param>
    /// <returns>Whether a step is due; false when the sound ran out first.</returns>
    public bool Fill(ref ReadOnlySpan<float> sound)
    {
        while (true)
        {
            ReadOnlySpan<float> low = _low.AsSpan(_at, _count - _at);
            bool due = _track.Fill(ref low);
            _at = _count - low.Length;
            if (due)
            {
                return true;
            }

            _count = _decimator.Push(ref sound, _low);
            _at = Math.Min(_skip, _count);
            _skip -= _at;
            if (_count == 0)
            {
                return false;
            }
        }
    }

    /// <summary>Hears silence until a step is due.</summary>
    public void FillSilence()
    {
        ReadOnlySpan<float> silence = default;
        while (!Fill(ref silence))
        {
            silence = Silence;
        }
    }

    /// <summary>Takes the row of the step that is done.</summary>
    public LipRow Take(out long picture) => _track.Take(out picture);

    /// <summary>At its beginning: takes over what another hearing of the same voice learnt, once that has come to rest.</summary>
    public void Know(TurnHearing other) => _track.Know(other._track);

    /// <summary>Takes over where another hearing of the same model and style is.</summary>
    public void CopyFrom(TurnHearing other)
    {
        _decimator.CopyFrom(other._decimator);
        _track.CopyFrom(other._track);
        other._low.CopyTo(_low, 0);
        (_at, _count, _skip) = (other._at, other._count, other._skip);
    }
}
