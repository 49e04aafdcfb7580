namespace PersonaAvatar.Rendering.Motion;

/// <summary>Breath: 12 to 18 cycles a minute with arousal, each a little different, in faster than out.</summary>
internal sealed class Breathing(Chance chance)
{
    private const float InhaleShare = 0.4f;
    private float _phase = chance.Between(0f, 1f);
    private float _pace = 1f;

    /// <summary>One frame further; 0 empty .. 1 full.</summary>
    public float Advance(float arousal)
    {
        _phase += (12f + (6f * Math.Clamp(arousal, 0f, 1f))) / 60f / 25f * _pace;
        if (_phase >= 1f)
        {
            _phase -= 1f;
            _pace = chance.Between(0.92f, 1.08f);
        }

        return _phase < InhaleShare
            ? 0.5f - (0.5f * MathF.Cos(MathF.PI * _phase / InhaleShare))
            : 0.5f + (0.5f * MathF.Cos(MathF.PI * (_phase - InhaleShare) / (1 - InhaleShare)));
    }
}
