namespace PersonaAvatar.Rendering.Motion;

/// <summary>How much of each attitude is in the face: weights that add up to 1 and move with a time constant of 0.25 s.</summary>
internal struct AttitudeBlend
{
    private const float Approach = 0.148f;
    private bool _begun;

    /// <summary>Share of idling.</summary>
    public float Idle { get; private set; }

    /// <summary>Share of listening.</summary>
    public float Listening { get; private set; }

    /// <summary>Share of thinking.</summary>
    public float Thinking { get; private set; }

    /// <summary>Share of speaking.</summary>
    public float Speaking { get; private set; }

    /// <summary>One frame towards an attitude; the first one is taken at once.</summary>
    public void Advance(Attitude attitude)
    {
        float step = _begun ? Approach : 1f;
        _begun = true;
        Idle += step * ((attitude == Attitude.Idle ? 1f : 0f) - Idle);
        Listening += step * ((attitude == Attitude.Listening ? 1f : 0f) - Listening);
        Thinking += step * ((attitude == Attitude.Thinking ? 1f : 0f) - Thinking);
        Speaking += step * ((attitude == Attitude.Speaking ? 1f : 0f) - Speaking);
    }

    /// <summary>The mean of one number per attitude.</summary>
    public readonly float Mix(float idle, float listening, float thinking, float speaking) =>
        (Idle * idle) + (Listening * listening) + (Thinking * thinking) + (Speaking * speaking);
}
