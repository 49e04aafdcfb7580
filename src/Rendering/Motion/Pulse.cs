namespace PersonaAvatar.Rendering.Motion;

/// <summary>A movement that rises and falls once (sin²), or several times, each smaller than the last.</summary>
internal struct Pulse
{
    private float _age;
    private float _duration;
    private float _height;
    private int _repeats;

    /// <summary>Whether it is over.</summary>
    public readonly bool IsOver => _duration <= 0;

    /// <summary>Begins anew.</summary>
    public void Start(float height, float duration, int repeats = 0) =>
        (_age, _duration, _height, _repeats) = (0, duration, height, repeats);

    /// <summary>One frame further; the height now.</summary>
    public float Advance()
    {
        if (IsOver)
        {
            return 0;
        }

        _age += 0.04f;
        if (_age >= _duration)
        {
            if (_repeats-- <= 0)
            {
                _duration = 0;
                return 0;
            }

            _age -= _duration;
            _height *= 0.7f;
        }

        float wave = MathF.Sin(MathF.PI * _age / _duration);
        return _height * wave * wave;
    }
}
