namespace PersonaAvatar.Rendering.Motion;

/// <summary>A critically damped spring, exact for a target that stands still during a frame: it never overshoots or jumps.</summary>
internal struct Spring
{
    private const float Step = 0.04f;
    private float _speed;

    /// <summary>Where it is.</summary>
    public float Value { get; private set; }

    /// <summary>One frame towards a target; <paramref name="rate"/> is the natural frequency per second (90 % after about 3.9 / rate).</summary>
    public float Advance(float target, float rate)
    {
        float offset = Value - target;
        float decay = MathF.Exp(-rate * Step);
        float pull = (_speed + (rate * offset)) * Step;
        Value = target + ((offset + pull) * decay);
        _speed = (_speed - (rate * pull)) * decay;
        return Value;
    }
}
