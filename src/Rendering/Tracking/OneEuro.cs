namespace PersonaAvatar.Rendering.Tracking;

/// <summary>
/// The One-Euro filter (Casiez, Roussel, Vogel, CHI 2012) over many values at once: a low-pass whose cutoff rises with the speed of
/// the value, so that a still face is steady and a moving one prompt.
/// </summary>
/// <param name="count">How many values.</param>
/// <param name="cutoff">Cutoff at rest in hertz.</param>
/// <param name="slope">How much of the speed (units a second) is added to the cutoff.</param>
internal sealed class OneEuro(int count, float cutoff, float slope)
{
    /// <summary>Hertz. The paper's 1 Hz averages the to and fro of a syllable away and takes talking for rest.</summary>
    private const float SpeedCutoff = 4;

    private readonly float[] _values = new float[count];
    private readonly float[] _speeds = new float[count];
    private bool _started;

    /// <summary>Forgets the past: the next values pass as they are.</summary>
    public void Reset() => _started = false;

    /// <summary>Smooths values in place.</summary>
    /// <param name="values">As many as there are.</param>
    /// <param name="unit">What counts as 1, so that speed does not depend on the size of a face.</param>
    /// <param name="seconds">Time since the last values.</param>
    public void Smooth(Span<float> values, float unit, double seconds)
    {
        if (!_started || seconds <= 0)
        {
            values.CopyTo(_values);
            if (!_started)
            {
                Array.Clear(_speeds);
            }

            _started = true;
            return;
        }

        float time = (float)seconds, slow = Share(SpeedCutoff, time);
        for (int i = 0; i < values.Length; i++)
        {
            float speed = (values[i] - _values[i]) / time;
            _speeds[i] += slow * (speed - _speeds[i]);
            _values[i] += Share(cutoff + (slope * Math.Abs(_speeds[i]) / unit), time) * (values[i] - _values[i]);
            values[i] = _values[i];
        }
    }

    private static float Share(float cutoff, float seconds)
    {
        float turn = 2 * MathF.PI * cutoff * seconds;
        return turn / (turn + 1);
    }
}
