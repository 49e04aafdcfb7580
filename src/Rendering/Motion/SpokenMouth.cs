namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// The mouth of speech, joined to rest without a jump: when speech begins, ends or is cut off, what the mouth still has of
/// the other side fades within 120 ms.
/// </summary>
internal struct SpokenMouth
{
    private ShapeWeights _last;
    private ShapeWeights _offset;
    private int _age;
    private bool _spoke;

    /// <summary>How busy the mouth is with speech, 0..1, with a time constant of 0.1 s.</summary>
    public float Talk { get; private set; }

    /// <summary>One frame further.</summary>
    /// <param name="mouth">The mouth of the frame's speech; not read unless <paramref name="speaking"/>.</param>
    /// <param name="speaking">Whether the frame has speech.</param>
    /// <param name="shown">The mouth to show.</param>
    public void Advance(in ShapeWeights mouth, bool speaking, out ShapeWeights shown)
    {
        Talk += 0.33f * ((speaking ? 1f : 0f) - Talk);
        ShapeWeights wanted = speaking ? mouth : default;
        if (speaking != _spoke)
        {
            _spoke = speaking;
            _age = 0;
            for (int i = 0; i < ShapeWeights.Count; i++)
            {
                _offset[i] = _last[i] - wanted[i];
            }
        }

        float left = _age switch { 0 => 0.6f, 1 => 0.22f, 2 => 0.04f, _ => 0f };
        _age = Math.Min(_age + 1, 3);
        shown = wanted;
        for (int i = 0; i < ShapeWeights.Count; i++)
        {
            float value = wanted[i] + (left * _offset[i]);
            shown[i] = value > 0f ? Math.Min(value, 1f) : 0f;
        }

        _last = shown;
    }
}
