namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// Smooth noise of unit variance with a 1/f spectrum: three first-order processes whose time constants are a factor
/// 3.2 apart, each of the same power, rounded off so that speed is continuous too.
/// </summary>
internal sealed class Drift(Chance chance)
{
    private const float Step = 0.04f;
    private const float Rounding = 0.34f;
    private readonly float[] _states = [chance.Normal(), chance.Normal(), chance.Normal()];
    private float _soft;
    private float _value;

    /// <summary>One frame further; about -2.5..2.5.</summary>
    public float Advance()
    {
        float time = 0.4f;
        float sum = 0;
        for (int i = 0; i < _states.Length; i++)
        {
            float keep = MathF.Exp(-Step / time);
            _states[i] = (keep * _states[i]) + (MathF.Sqrt(1 - (keep * keep)) * chance.Normal());
            sum += _states[i];
            time *= 3.2f;
        }

        _soft += Rounding * ((0.66f * sum) - _soft);
        _value += Rounding * (_soft - _value);
        return _value;
    }
}
