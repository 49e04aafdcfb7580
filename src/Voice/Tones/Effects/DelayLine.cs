namespace PersonaAvatar.Voices.Tones.Effects;

/// <summary>A ring of past samples.</summary>
internal sealed class DelayLine(int length)
{
    private readonly float[] ring = new float[length];
    private int next;

    /// <summary>The sample written <paramref name="delay"/> writes ago, 1..length.</summary>
    public float Read(int delay)
    {
        var at = next - delay;
        return ring[at < 0 ? at + ring.Length : at];
    }

    /// <summary>Between two samples, linearly; 1..length-1.</summary>
    public float Read(float delay)
    {
        var whole = (int)delay;
        var part = delay - whole;
        return (Read(whole) * (1 - part)) + (Read(whole + 1) * part);
    }

    public void Write(float x)
    {
        ring[next] = x;
        next = next + 1 == ring.Length ? 0 : next + 1;
    }
}
