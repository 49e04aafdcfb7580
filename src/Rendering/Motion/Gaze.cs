namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// Where the eyes look, in degrees from the viewer: fixations of varied length joined by saccades that take one frame, or
/// two above 9 degrees (main sequence: 21 ms and 2.2 ms a degree), with microsaccades in between.
/// </summary>
internal sealed class Gaze(Chance chance, Temperament temperament)
{
    private const float Step = 0.04f;
    private const float OneFrameSaccade = 9f;
    private Attitude _attitude;
    private float _remaining = 0.6f;
    private float _micro;
    private float _targetYaw;
    private float _targetPitch;

    /// <summary>Gaze to the persona's left, degrees.</summary>
    public float Yaw { get; private set; }

    /// <summary>Gaze upwards, degrees.</summary>
    public float Pitch { get; private set; }

    /// <summary>Degrees jumped in the last frame.</summary>
    public float Shift { get; private set; }

    /// <summary>Where thinking looks: -1 to the persona's right, 1 to the left.</summary>
    public float Aside { get; private set; } = 1f;

    /// <summary>One frame further.</summary>
    public void Advance(Attitude attitude)
    {
        if (attitude != _attitude)
        {
            _attitude = attitude;
            _remaining = Math.Min(_remaining, chance.Between(0.08f, 0.25f));
            Aside = attitude == Attitude.Thinking ? chance.Side() : Aside;
        }

        _remaining -= Step;
        _micro -= Step;
        if (_remaining <= 0)
        {
            Choose();
        }
        else if (_micro <= 0)
        {
            _micro = chance.Between(0.35f, 1.2f);
            _targetYaw += 0.4f * chance.Normal();
            _targetPitch += 0.3f * chance.Normal();
        }

        Jump();
    }

    private void Jump()
    {
        float yaw = _targetYaw - Yaw;
        float pitch = _targetPitch - Pitch;
        float distance = MathF.Sqrt((yaw * yaw) + (pitch * pitch));
        float share = distance > OneFrameSaccade ? Math.Max(0.65f, OneFrameSaccade / distance) : 1f;
        Yaw += share * yaw;
        Pitch += share * pitch;
        Shift = share * distance;
    }

    private void Choose()
    {
        bool away = chance.Happens(Math.Clamp(AwayShare() * (0.5f + (temperament.GazeAversion / 0.6f)), 0f, 0.9f));
        if (!away)
        {
            LookAtViewer();
            return;
        }

        (_targetYaw, _targetPitch, _remaining) = _attitude switch
        {
            Attitude.Thinking => LookForWords(),
            Attitude.Listening => (chance.Side() * chance.Between(3f, 6f), chance.Between(-3f, 1f), chance.Between(0.3f, 0.7f)),
            Attitude.Speaking => (chance.Side() * chance.Between(5f, 11f), 3.5f * Bounded(), chance.Between(0.4f, 0.9f)),
            _ => (9f * Bounded(), (4f * Bounded()) - 1f, chance.Between(0.6f, 1.8f)),
        };
    }

    private (float Yaw, float Pitch, float Seconds) LookForWords()
    {
        Aside = chance.Happens(0.2f) ? -Aside : Aside;
        float pitch = chance.Happens(0.78f) ? chance.Between(6f, 13f) : chance.Between(-9f, -5f);
        return (Aside * chance.Between(7f, 15f), pitch, chance.Between(0.8f, 2.2f));
    }

    /// <summary>One of the three points that people look at in a face: either eye, or the mouth.</summary>
    private void LookAtViewer()
    {
        int point = (int)chance.Between(0f, 3f);
        _targetYaw = (point == 0 ? -1.3f : point == 1 ? 1.3f : 0f) + (0.3f * chance.Normal());
        _targetPitch = (point == 2 ? -1.6f : 0.7f) + (0.3f * chance.Normal());
        _remaining = _attitude switch
        {
            Attitude.Thinking => chance.Between(0.4f, 0.9f),
            Attitude.Listening => chance.Between(0.8f, 2.6f),
            Attitude.Speaking => chance.Between(0.8f, 2.4f),
            _ => chance.Between(1.2f, 3.6f),
        };
    }

    private float AwayShare() => _attitude switch
    {
        Attitude.Thinking => 0.8f,
        Attitude.Listening => 0.08f,
        Attitude.Speaking => 0.25f,
        _ => 0.3f,
    };

    /// <summary>A standard normal draw within two standard deviations.</summary>
    private float Bounded() => Math.Clamp(chance.Normal(), -2f, 2f);
}
