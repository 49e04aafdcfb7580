namespace PersonaAvatar.Voices.Tones.Effects;

/// <summary>A friendly room: Schroeder's reverberator (four damped combs, two all-passes), 0.6 s, well below the voice.</summary>
internal sealed class HallEffect : ISoundEffect
{
    private const float Wet = 0.22f;
    private const float Damping = 0.35f;

    // Comb times are mutually prime, so that no pitch rings.
    private static readonly int[] CombTimes = [1433, 1601, 1867, 2053];
    private static readonly int[] PassTimes = [241, 83];

    private readonly DelayLine[] combs = [.. CombTimes.Select(t => new DelayLine(t))];
    private readonly float[] damped = new float[CombTimes.Length];
    private readonly float[] feedback = [.. CombTimes.Select(t => MathF.Pow(10, -3f * t / (0.6f * Speech.SpeechFormat.SampleRate)))];
    private readonly DelayLine[] passes = [.. PassTimes.Select(t => new DelayLine(t))];

    public void Process(Span<float> samples)
    {
        foreach (ref var x in samples)
        {
            float sum = 0;
            for (var i = 0; i < combs.Length; i++)
            {
                var y = combs[i].Read(CombTimes[i]);
                damped[i] += (1 - Damping) * (y - damped[i]);
                combs[i].Write((0.25f * x) + (feedback[i] * damped[i]));
                sum += y;
            }

            for (var i = 0; i < passes.Length; i++)
            {
                var old = passes[i].Read(PassTimes[i]);
                var into = sum + (0.7f * old);
                passes[i].Write(into);
                sum = old - (0.7f * into);
            }

            x += Wet * 4 * sum * 0.5f;
        }
    }
}
